import './panel.css';
import '../../charts/charts.css';
import { type CSSProperties, type ReactNode, Suspense, useEffect, useId } from 'react';
import type { QuoteSearch } from '../../address/quote-search.ts';
import { InPlaceOfWaiting, Skeleton } from '../../states/skeleton.tsx';
import type { Answer, Answered } from '../answers/answer.ts';
import { chartOf } from '../answers/charts-for.ts';
import { guessNote, noteOf } from '../answers/note-of.ts';
import { useAnswer } from '../answers/use-answer.ts';
import type { Chart, DashboardPanel } from '../model/schema.ts';
import { PanelChart } from './panel-chart.tsx';
import { PanelFailure } from './panel-failure.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { roomKept, roomOf } from './room-of.ts';

/** What there is to do with a panel once its answer is there. */
export interface Shown {
  answered: Answered;
  chart: Chart | undefined;
  note: string;
}

interface DashboardPanelProperties {
  panel: DashboardPanel;
  /** Undefined until it is known which quotes are meant. */
  search: QuoteSearch | undefined;
  /** Changes when everything should be asked again. */
  round?: number;
  /** Which quotes it is about, where it is not about all that are chosen. */
  detail?: string;
  /** Is told each answer. */
  onAnswer?: (answer: Answer) => void;
  /** What stands at the end of the title: a menu, tools. */
  tools?: (shown: Shown | undefined) => ReactNode;
  /** What stands below: where the figures are from. */
  foot?: (shown: Shown) => ReactNode;
}

/** About as long as what will be said of the quotes, before it is known who is chosen. */
const GUESSED_DETAIL = 'quotes about somebody of some name';

/** A question with its answer. Old answers stay, dimmed, while new ones are on their way. */
export function PanelView({ panel, search, round = 0, detail, onAnswer, tools, foot }: DashboardPanelProperties) {
  const id = useId();
  const { answered, isAsking, failure, askAgain } = useAnswer(panel.question, search, round);
  useEffect(() => {
    if (answered) onAnswer?.(answered.answer);
  }, [answered, onAnswer]);
  const chart = answered && chartOf(answered.answer, panel.chart);
  const note = answered ? noteOf(answered.answer) : '';
  const isShown = answered !== undefined && !failure;
  const said = isShown ? [note, detail].filter(Boolean).join('; ') : detail;
  // As long as what will be said, so that nothing moves then; whose name it has is known later than how long names are.
  const ofWhich = panel.filter && (detail && detail.length > GUESSED_DETAIL.length ? detail : GUESSED_DETAIL);
  const kept = [guessNote(panel.question), ofWhich].filter(Boolean).join('; ');
  const isFigure = panel.question.ask === 'total';
  const waiting = <Skeleton lines={isFigure ? 1 : 8} height={roomOf(panel)} />;
  const style = { opacity: isAsking ? 0.55 : 1, ...roomKept(panel) } as CSSProperties;
  const shown = isShown ? { answered, chart, note } : undefined;
  return (
    <section className="panel board-panel" aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id} dir="auto">
          {panel.title}
        </h2>
        {tools && <div className="panel-tools no-print">{tools(shown)}</div>}
        {(said || kept) && (
          <div className={`soft small panel-note ${isShown ? 'is-said' : ''}`}>
            <p>{said}</p>
            {kept && <span className="keeps-place">{kept}</span>}
          </div>
        )}
      </div>
      {panel.text && <Paragraphs text={panel.text} />}
      <Suspense fallback={waiting}>
        {failure && (
          <InPlaceOfWaiting value={<PanelFailure {...{ failure, isFigure }} onRetry={askAgain} />}>
            {waiting}
          </InPlaceOfWaiting>
        )}
        {!failure && !answered && waiting}
        {!failure && answered && chart && (
          <div className="fades keeps-room" aria-busy={isAsking} style={style}>
            <PanelChart title={panel.title} answer={answered.answer} chart={chart} search={search ?? {}} />
          </div>
        )}
      </Suspense>
      {shown && foot?.(shown)}
    </section>
  );
}
