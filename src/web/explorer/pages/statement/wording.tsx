import { Link } from '@tanstack/react-router';
import { KINDS } from '../../words/names.ts';
import { counted } from '../../words/numbers.ts';
import { CHANGES, changeOf, inWords } from './change-of.ts';
import { Difference } from './difference.tsx';
import { Report } from './report.tsx';
import type { WordingData } from './statement-query.ts';

/** One wording: what it makes of the fullest one, and who printed it, the first of them first. */
export function Wording({ wording, firstId }: { wording: WordingData; firstId: string }) {
  const parts = inWords(wording.difference);
  const change = changeOf(parts);
  const { totalCount } = wording.quotes;
  const nodes = wording.quotes.nodes.toReversed();
  const others = (totalCount ?? nodes.length) - nodes.length;
  return (
    <article className="wording">
      <h3 className={`change change-${change}`}>
        {CHANGES[change]} <span className="soft small">{KINDS[wording.kind]}</span>
      </h3>
      <Difference parts={parts} />
      <ul>
        {nodes.map((report) => (
          <Report key={report.id} report={report} isFirst={report.id === firstId} />
        ))}
      </ul>
      {others > 0 && nodes[0] && (
        <p className="small">
          and {counted(others, 'later report')}:{' '}
          <Link to="/search" search={{ text: `"${wording.text.slice(0, 400)}"` }}>
            search for these words
          </Link>
        </p>
      )}
    </article>
  );
}
