import { CHART_NAMES } from '../charts/chart-names.ts';
import { CommittedField } from '../choices/text-field.tsx';
import { VARIABLE_NAMES } from '../choices/variable-names.ts';
import {
  CHARTS,
  type Chart,
  type DashboardPanel,
  type Question,
  type VariableName,
  type Variables,
} from '../model/schema.ts';
import { FilterFields } from './filter-fields.tsx';
import { QuestionBox } from './question-box.tsx';

interface PanelFieldsProperties {
  draft: DashboardPanel;
  isNew: boolean;
  /** What the answer can be shown as. */
  charts: readonly Chart[];
  variables: Variables;
  onChange: (draft: DashboardPanel) => void;
}

/** Everything there is to say about one panel. */
export function PanelFields({ draft, isNew, charts, variables, onChange }: PanelFieldsProperties) {
  const set = (change: Partial<DashboardPanel>) => onChange({ ...draft, ...change });
  const { question } = draft;
  // What is asked for stays, also while its answer is not there.
  const offeredCharts = CHARTS.filter((chart) => charts.includes(chart) || chart === draft.chart);
  const offered = (Object.keys(variables) as VariableName[]).filter((name) => variables[name] !== undefined);
  return (
    <>
      <QuestionBox
        isFirst={isNew}
        onAsk={({ words, question, chart, filter = draft.filter }) =>
          set({ question, chart, filter, title: words.replace(/:.*/, '') })
        }
      />
      <CommittedField label="Title" value={draft.title} onCommit={(title) => set({ title: title.slice(0, 200) })} />
      {question.ask === 'query' && (
        <CommittedField
          label="GraphQL query"
          isMultiline
          isCode
          value={question.query}
          note="Declare $filter: QuoteFilter, or $articles: ArticleFilter, and it follows the choices above all panels."
          pendingNote="The answer and “Shown as” are of the query before. Press Ctrl and Enter to ask this one."
          onCommit={(query) => query.trim() && set({ question: { ask: 'query', query } })}
        />
      )}
      {question.ask !== 'text' && (
        <label className="labelled">
          <span>Shown as</span>
          <select
            className="field"
            value={draft.chart ?? ''}
            onChange={({ target }) => set({ chart: (target.value || undefined) as Chart | undefined })}
          >
            <option value="">what fits best</option>
            {offeredCharts.map((chart) => (
              <option key={chart} value={chart}>
                {CHART_NAMES[chart]}
              </option>
            ))}
          </select>
        </label>
      )}
      {'most' in question || canHaveMost(question) ? (
        <CommittedField
          label="How many at most"
          value={String((question as { most?: number }).most ?? '')}
          placeholder="as many as fit"
          onCommit={(most) => set({ question: { ...question, most: readMost(most) } as Question })}
        />
      ) : null}
      <CommittedField
        label="Text below the title"
        isMultiline
        value={draft.text ?? ''}
        onCommit={(text) => set({ text: text.slice(0, 5_000) || undefined })}
      />
      {question.ask !== 'text' && (
        <FilterFields
          filter={draft.filter ?? {}}
          offered={offered}
          onChange={(filter) => set({ filter: Object.keys(filter).length > 0 ? filter : undefined })}
        />
      )}
      {question.ask !== 'text' && offered.length > 0 && (
        <fieldset className="checks">
          <legend>Follows the choices above all panels</legend>
          {offered.map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={!draft.ignores?.includes(name)}
                onChange={({ target }) => set({ ignores: toggled(draft.ignores ?? [], name, !target.checked) })}
              />{' '}
              {VARIABLE_NAMES[name]}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

const canHaveMost = ({ ask }: Question): boolean => ['counts', 'pairs', 'quotes', 'statements'].includes(ask);

function readMost(typed: string): number | undefined {
  const most = Math.round(Number(typed));
  return typed.trim() !== '' && most >= 1 ? Math.min(100, most) : undefined;
}

function toggled<Item>(list: readonly Item[], item: Item, isIn: boolean): Item[] | undefined {
  const others = list.filter((one) => one !== item);
  const next = isIn ? [...others, item] : others;
  return next.length > 0 ? next : undefined;
}
