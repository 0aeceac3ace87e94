import { Link } from '@tanstack/react-router';
import { graphql, type ResultOf } from '../../api/graphql.ts';
import { day } from '../../words/dates.ts';
import { atLeast, counted, number } from '../../words/numbers.ts';

// Undated articles are in no range, and would be the oldest.
export const OVERVIEW = graphql(`
  query Overview {
    articles(first: 1) { totalCount atLeast nodes { publishedAt } }
    oldest: articles(first: 1, orderBy: OLDEST, filter: { publishedAt: { from: "1000-01-01" } }) {
      nodes { publishedAt }
    }
    quotes(first: 1) { totalCount atLeast }
    people(first: 1) { totalCount }
    organizations(first: 1) { totalCount }
    places(first: 1) { totalCount }
    outlets(first: 1) { totalCount }
    sources(first: 100) { totalCount nodes { articleCount } }
  }
`);

/** How much of what there is. */
export function Overview({ data }: { data: ResultOf<typeof OVERVIEW> }) {
  const { articles, oldest, quotes, people, organizations, places, outlets } = data;
  const first = oldest?.nodes[0]?.publishedAt;
  const last = articles?.nodes[0]?.publishedAt;
  const figures = [
    ['quotes', quotes && atLeast(quotes.totalCount, quotes.atLeast)],
    ['articles', articles && atLeast(articles.totalCount, articles.atLeast)],
    ['people', people && number(people.totalCount)],
    ['organizations', organizations && number(organizations.totalCount)],
    ['places', places && number(places.totalCount)],
    ['outlets', outlets && number(outlets.totalCount)],
  ];
  return (
    <div>
      <dl className="figures">
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count ?? '–'}</dd>
          </div>
        ))}
      </dl>
      {first && last && (
        <p className="soft small">
          Articles from {day(first)} to {day(last)}. Every quote links to the words in its article.{' '}
          <span className="no-print">
            Count and compare them in <Link to="/dashboards">dashboards</Link>.
          </span>
        </p>
      )}
      <p className="soft small">
        <HowItCame sources={data.sources} />
      </p>
    </div>
  );
}

/** Where the articles are from. Which of several hundred sources brought how many is on their page. */
function HowItCame({ sources }: Pick<ResultOf<typeof OVERVIEW>, 'sources'>) {
  const followed = sources?.totalCount ?? 0;
  const brought = (sources?.nodes ?? []).reduce((sum, { articleCount }) => sum + articleCount, 0);
  const add = (
    <Link to="/add" className="no-print">
      Add one
    </Link>
  );
  if (followed === 0) {
    return (
      <>
        The articles came as files, or one by one; no <Link to="/sources">source on the web</Link> is followed. {add}
      </>
    );
  }
  return (
    <>
      {counted(brought, 'article')} came from <Link to="/sources">{counted(followed, 'source')} on the web</Link>, which
      {followed === 1 ? ' is' : ' are'} followed; the others as files, or one by one. {add}
    </>
  );
}
