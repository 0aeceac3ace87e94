import { Link } from '@tanstack/react-router';
import type { QuoteSearch } from '../../address/quote-search.ts';
import type { RankedRow } from '../../charts/ranked-bars.tsx';
import type { Answer, Key } from '../answers/answer.ts';
import { DATES, type Dimension } from '../model/schema.ts';

const FACETS = ['speaker', 'about', 'outlet', 'stance', 'kind'] as const;

/** Bars that can be read as a list, each a link to its quotes. Undefined for what has an axis. */
export function rankedRowsOf(answer: Answer, search: QuoteSearch): RankedRow[] | undefined {
  if (answer.shape === 'pairs') {
    return answer.pairs.map(({ source, target, weight }) => ({
      key: `${source.id} ${target.id}`,
      count: weight,
      label: (
        <Link
          to="/search"
          search={{ ...search, speaker: [source.slug ?? source.name], about: [target.slug ?? target.name] }}
        >
          {source.name} <span className="about-arrow">about</span> {target.name}
        </Link>
      ),
    }));
  }
  const [by] = answer.shape === 'counts' ? answer.by : [];
  if (answer.shape !== 'counts' || answer.by.length !== 1 || !by || DATES.includes(by)) return undefined;
  return answer.cells.map(({ keys: [key], count }) => ({
    key: key?.value ?? '',
    count,
    label: <GroupLink dimension={by} groupKey={key!} search={search} />,
  }));
}

function GroupLink({ dimension, groupKey, search }: { dimension: Dimension; groupKey: Key; search: QuoteSearch }) {
  const facet = FACETS.find((one) => one === dimension);
  if (!facet || groupKey.value === null) return groupKey.label;
  const value = facet === 'stance' || facet === 'kind' ? groupKey.value.toLowerCase() : groupKey.value;
  return (
    <Link to="/search" search={{ ...search, [facet]: [value] }}>
      {groupKey.label}
    </Link>
  );
}
