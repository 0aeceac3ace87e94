import { Link, useMatches, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../api/graphql.ts';
import { day } from '../words/dates.ts';

const NEWEST = graphql(`
  query Newest($filter: ArticleFilter) { articles(first: 1, filter: $filter) { nodes { publishedAt } } }
`);

const DAY_MS = 86_400_000;

const PERIODS = [
  { days: 365, name: 'The last year' },
  { days: 31, name: 'The last month' },
];

/** Links to the same page about fewer days, where it has a period: the last ones of those that are chosen. */
export function ShorterPeriods() {
  const { from, to } = useSearch({ strict: false }) as { from?: string; to?: string };
  const hasPeriod = useMatches().some(({ routeId }) => WITH_PERIOD.has(routeId));
  const filter = to ? { publishedAt: { to } } : {};
  const [{ data }] = useQuery({ query: NEWEST, variables: { filter }, pause: !hasPeriod });
  const newest = data?.articles?.nodes[0]?.publishedAt;
  if (!hasPeriod || !newest) return null;
  const shorter = PERIODS.map(({ days, name }) => ({ name, first: firstDay(newest, days) })).filter(
    ({ first }) => !from || from < first,
  );
  return shorter.map(({ name, first }) => (
    <Link
      key={name}
      to="."
      search={(before: object) => ({ ...before, from: first })}
      className="button"
      title={`From ${day(first)}`}
      resetScroll={false}
    >
      {name}
    </Link>
  ));
}

/** Pages whose address has a first and a last day. */
const WITH_PERIOD: ReadonlySet<string> = new Set([
  '/',
  '/search',
  '/graph',
  '/person/$slug',
  '/organization/$slug',
  '/place/$slug',
  '/dashboards/$name',
]);

const firstDay = (last: string, days: number): string =>
  new Date(Date.parse(last) - (days - 1) * DAY_MS).toISOString().slice(0, 10);
