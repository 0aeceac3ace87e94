import type { Data } from '../support/api.ts';
import type { Pool } from './values.ts';

const ENTITY = '__typename id name slug aliases externalIds { scheme value }';
const CURSORS = 'edges { cursor } pageInfo { startCursor endCursor }';

const QUERY = `{
  entities(first: 40) { nodes { ${ENTITY} } ${CURSORS} }
  places(first: 5) { nodes { ${ENTITY} } }
  organizations(first: 5) { nodes { ${ENTITY} } }
  outlets { nodes { id slug name domain } ${CURSORS} }
  articles(first: 20) { nodes { id url section language mentions(first: 1) { nodes { id } ${CURSORS} } } ${CURSORS} }
  relayed: quotes(first: 5, filter: { via: true }) { nodes { id } }
  quotes(first: 30) { nodes { id text } ${CURSORS} }
  oldest: quotes(first: 3, orderBy: OLDEST) { ${CURSORS} }
  best: quotes(first: 3, filter: { text: "said or russia or people" }) { ${CURSORS} }
  statements(first: 20) { nodes { id } ${CURSORS} }
  quoteStats(groupBy: [SPEAKER]) { ${CURSORS} }
  mentionGraph { ${CURSORS} }
  sources(first: 12) { nodes { id pages(first: 3) { ${CURSORS} } } ${CURSORS} }
}`;

/** What stands in the graph, and what else a client that means well would ask. */
export async function harvest(ask: (query: string) => Promise<Data>): Promise<Pool> {
  const data = await ask(QUERY);
  const entities: Data[] = [...data.entities.nodes, ...data.places.nodes, ...data.organizations.nodes];
  const outlets: Data[] = data.outlets.nodes;
  const articles: Data[] = data.articles.nodes;
  const idsOf = (nodes: Data[]) => nodes.map(({ id }) => id);
  const idsOfType = (type: string) => idsOf(entities.filter(({ __typename }) => __typename === type));
  const words = data.quotes.nodes.flatMap(({ text }: Data) => text.match(/\p{L}{4,}/gu)?.slice(0, 2) ?? []);
  const entityNames = entities.flatMap(({ name, aliases }) => [name, ...aliases.slice(0, 1)]);
  const given = cursorsIn(data);
  const cursors = [...given, ...given.map(forged)];
  const ids = {
    Article: idsOf(articles),
    Quote: idsOf(data.quotes.nodes),
    Statement: idsOf(data.statements.nodes),
    Outlet: idsOf(outlets),
    Entity: idsOf(entities),
    Mention: articles.flatMap(({ mentions }) => idsOf(mentions.nodes)),
  };
  const domains = outlets.flatMap(({ domain }) => domain ?? []);
  const ofType = (type: string) => {
    const some = entities.filter(({ __typename }) => __typename === type);
    const by = `Query.${type.toLowerCase()}(by)/EntityBy`;
    return {
      [`${by}.id`]: idsOf(some),
      [`${by}.slug`]: some.map(({ slug }) => slug),
      [`${by}.name`]: some.map(({ name }) => name),
    };
  };
  return {
    ...ofType('Person'),
    ...ofType('Organization'),
    ...ofType('Place'),
    'EntityBy.id': ids.Entity,
    'EntityFilter.id': ids.Entity,
    'OutletBy.id': ids.Outlet,
    'OutletFilter.id': ids.Outlet,
    'ArticleBy.id': ids.Article,
    // Few quotes are second-hand, and all of the schema is to be reached.
    'Query.quote(id)': [...ids.Quote.slice(0, 5), ...idsOf(data.relayed.nodes)],
    'Query.statement(id)': ids.Statement,
    'Query.source(id)': idsOf(data.sources.nodes),
    // No other list has their order.
    'Query.sources(after)': cursorsIn(data.sources.edges),
    'Query.sources(before)': cursorsIn(data.sources.edges),
    'Source.pages(after)': data.sources.nodes.flatMap(({ pages }: Data) => cursorsIn(pages.edges)),
    'Source.pages(before)': data.sources.nodes.flatMap(({ pages }: Data) => cursorsIn(pages.edges)),
    ID: [...Object.values(ids).map((list) => list[0]), ...idsOfType('Place'), ...ids.Mention].filter(Boolean),
    'EntityBy.slug': entities.map(({ slug }) => slug),
    'EntityFilter.slug': entities.map(({ slug }) => slug),
    'OutletBy.slug': outlets.map(({ slug }) => slug),
    'OutletFilter.slug': outlets.map(({ slug }) => slug),
    'EntityBy.name': entityNames,
    'EntityFilter.name': entityNames,
    'OutletBy.name': outlets.map(({ name }) => name),
    'OutletFilter.name': outlets.map(({ name }) => name),
    domain: domains.length > 0 ? domains : ['nowhere.example'],
    url: articles.flatMap(({ url }) => url ?? []),
    section: ['World', 'Politics', ...articles.flatMap(({ section }) => section ?? [])],
    language: ['en', 'EN', 'de'],
    scheme: ['wikidata', 'Wikidata', 'viaf'],
    value: [...entities.flatMap(({ externalIds }) => externalIds.map(({ value }: Data) => value)), 'Q1'],
    search: [...entityNames, 'Lavrow', 'nato', 'harb'],
    text: [...words, `"${words.slice(0, 2).join(' ')}"`, `${words[3]} or ${words[4]}`, `${words[5]} -${words[6]}`],
    timeZone: ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns'],
    after: cursors,
    before: cursors,
  };
}

/** The ends of what columns hold, and what they do not hold. */
const EXTREMES = [
  ...[0, -1, 2 ** 31 - 1, -(2 ** 31), 2 ** 53 - 1, -(2 ** 53 - 1), 253_402_300_799_999, -62_135_596_800_000],
  ...[1.5, 1e300, '', '9999-99-99', 'x'.repeat(600), '\0', null, true, []],
];

/** A cursor with one of its values exchanged, as if made by hand. */
function forged(cursor: string, index: number): string {
  const values: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  values[1 + (index % (values.length - 1))] = EXTREMES[index % EXTREMES.length];
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Every cursor of an answer. */
function cursorsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' && /cursor$/i.test(name) ? [inner] : cursorsIn(inner),
  );
}
