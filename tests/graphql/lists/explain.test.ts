import { graphql } from 'graphql';
import sql from 'sql-template-tag';
import { createContext } from '../../../src/graphql/context.ts';
import { toId } from '../../../src/graphql/relay/ids.ts';
import { buildGraphSchema } from '../../../src/graphql/schema.ts';
import { selectPage } from '../../../src/storage/lists/list.ts';
import { quoteList } from '../../../src/storage/quotes/read.ts';
import { describeOnServer } from '../../support/database.ts';
import { withGraph } from '../../support/with-graph.ts';

const QUOTES = 50_000;
const ARTICLES = 20_000;
const ENTITIES = 5_000;
const OUTLETS = 20;
/** With those that have printed nothing: a table of one page is read whole, whatever its indexes. */
const ALL_OUTLETS = 2_000;
const STATEMENTS = 10_000;

/** Entity 1 and article 1 have far more than the others; instants are spread over a year. */
const FILL = [
  `insert into outlet (key, name, slug) select 'o' || n, 'Outlet ' || n, 'outlet-' || n from generate_series(1, ${ALL_OUTLETS}) n`,
  `insert into entity (type, name, slug, quote_count)
   select (array['PERSON', 'ORGANIZATION', 'PLACE'])[1 + n % 3], left(md5(n::text), 10), 'entity-' || n, ${QUOTES} / n
   from generate_series(1, ${ENTITIES}) n`,
  `insert into entity_name (entity_id, normalized, name) select id, lower(name), name from entity`,
  `insert into entity_name (entity_id, normalized, name)
   select id, md5(id || ' ' || n), 'Alias' from entity, generate_series(1, 9) n`,
  `insert into article (content_key, outlet_id, title, published_at, sort_at, authors, version, sha256,
     language, section, search)
   select n::text, 1 + n % ${OUTLETS}, 'Article ' || n, instant, instant, '{}', 1, repeat(md5(n::text), 2),
     case when n % 400 = 0 then 'fr' else 'en' end, case when n % 400 = 1 then 'Chess' end,
     search_vector('Article ' || n || case when n % 400 = 2 then ' herring' else '' end)
   from generate_series(1, ${ARTICLES}) n, lateral (select '2022-01-01'::timestamptz + n * 7919 % ${ARTICLES} * interval '26 minutes' as instant) i`,
  `insert into statement (speaker_id) select 1 + floor(${ENTITIES} * power(random(), 2)) from generate_series(1, ${STATEMENTS}) n`,
  // Statement 1 has a hundred wordings, the others one.
  `insert into variant (statement_id, identity, kind, text, rank)
   select case when n <= 100 then 1 else n end, n, 'DIRECT', 'Quote ' || n, n from generate_series(1, ${STATEMENTS}) n`,
  `insert into quote (article_id, outlet_id, speaker_id, sort_at, kind, text, span_start, span_end, pieces, verbatim, stance,
     negated, said_on, second_hand, speech, confidence, statement_id, variant_id)
   select a.id, a.outlet_id, case when n % 50 > 0 then 1 + floor(${ENTITIES} * power(random(), 2)) end, a.sort_at, 'DIRECT',
     'Quote ' || n || case when n % 40 = 0 then ' herring' else '' end, n, n + 1, '{}', '{}',
     case n % 100 when 0 then 'DENY' when 1 then 'DECLINE' else 'SAY' end, n % 200 = 7, case when n % 4 = 0 then a.sort_at::date end,
     n % 100 = 2, 1, case when n % 10000 = 0 then 1 else 0.9 * random() end,
     case when n % 10 = 0 or n % ${STATEMENTS} < 100 then 1 else 1 + n % ${STATEMENTS} end,
     case when n % 10 = 0 then 1 + n % 100 else 1 + n % ${STATEMENTS} end
   from generate_series(1, ${QUOTES}) n join article a on a.id = case when n % 10 = 0 then 1 else 1 + n % ${ARTICLES} end`,
  `insert into quote_about (quote_id, entity_id, speaker_id, sort_at, position)
   select id, 1 + floor(${ENTITIES} * power(random(), 2)), speaker_id, sort_at, 0 from quote`,
  // Every fiftieth with two speakers, the second often the popular one.
  `insert into joint_speaker (quote_id, speaker_id, position, article_id, statement_id, outlet_id, sort_at, kind, stance, negated, about)
   select id, case when id % 100 = 3 and speaker_id > 1 then 1 else 1 + speaker_id % ${ENTITIES} end, 1, article_id, statement_id, outlet_id, sort_at, kind, stance,
     negated, array(select entity_id from quote_about where quote_id = id)
   from quote where id % 50 = 3 and speaker_id is not null`,
  `insert into article_entity (article_id, entity_id, type, sort_at, mention_count, first_position)
   select a.id, e.id, e.type, a.sort_at, 1, 0
   from article a, generate_series(1, 4) k, lateral (select 1 + floor(${ENTITIES} * power(random() + 0 * a.id * k, 2))::bigint id) drawn
   join entity e using (id) on conflict do nothing`,
  // An article that names one thing five thousand times.
  `insert into article_entity (article_id, entity_id, type, sort_at, mention_count, first_position)
   select a.id, 1, 'ORGANIZATION', a.sort_at, 5000, 0 from article a where a.id = 1 on conflict do nothing`,
  `insert into mention (article_id, entity_id, span_start, span_end, text, form)
   select article_id, entity_id, 0, 1, 'E', 'NAME' from article_entity
   union all select 1, 1, n, n + 1, 'E', 'NAME' from generate_series(1, 5000) n`,
  // Also empties the pending list of the trigram index, as autovacuum does in time.
  'vacuum analyze',
];

const BIG_TABLES = new Set([
  'quote',
  'statement',
  'variant',
  'statement_outlet',
  'quote_about',
  'article',
  'article_entity',
  'mention',
  'entity',
  'entity_name',
]);

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Plan Rows'?: number;
  Plans?: Plan[];
}

const isTableScan = (node: Plan): boolean => node['Node Type'] === 'Seq Scan' && BIG_TABLES.has(node['Relation Name']!);

/**
 * What a speaker says alone and with others is two pages that are merged; of statements all that are said with others
 * are sorted, which are few.
 */
const isLargeSort = (node: Plan, what: string): boolean => {
  const most = /statements of a speaker/.test(what) ? 1_000 : /speaker|someone/.test(what) ? 42 : 0;
  return /Sort/.test(node['Node Type']) && node['Plan Rows']! > most;
};

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

describeOnServer('on PostgreSQL, a page is read in the order of its index, without sorting or scanning a table', () => {
  const schema = buildGraphSchema();
  const db = withGraph(undefined, { statementTimeoutMs: 0 });

  beforeAll(async () => {
    for (const statement of FILL) await db.database.source.query(statement);
  }, 180_000);

  /** The plan of each statement that the query sends, in their order. */
  async function plansOf(source: string): Promise<Plan[]> {
    const sent: [sql: string, parameters: unknown[] | undefined][] = [];
    const { logger } = db.database.source;
    const { logQuery } = logger;
    logger.logQuery = (sql, parameters) => {
      sent.push([sql, parameters as unknown[] | undefined]);
    };
    try {
      const contextValue = createContext(db.database);
      expect((await graphql({ schema, source, contextValue })).errors).toBeUndefined();
    } finally {
      logger.logQuery = logQuery;
    }
    const plans: Plan[] = [];
    for (const [sql, parameters] of sent) {
      const [row] = await db.database.source.query(`explain (format json) ${sql}`, parameters);
      plans.push(row['QUERY PLAN'][0].Plan);
    }
    return plans;
  }

  const person = `node(id: "${toId('Organization', 1)}")`;
  const nodes = '{ nodes { id } }';

  test.each([
    ['quotes, newest first', `quotes ${nodes}`, 'quote_newest'],
    ['quotes, oldest first', `quotes(orderBy: OLDEST) ${nodes}`, 'quote_newest'],
    [
      'quotes of a month',
      `quotes(filter: { publishedAt: { from: "2022-03-01", to: "2022-03-31" } }) ${nodes}`,
      'quote_newest',
    ],
    ['quotes of a speaker', `quotes(filter: { speaker: { slug: ["entity-1"] } }) ${nodes}`, 'quote_by_speaker'],
    ['quotes of a speaker, as an edge', `${person} { ... on Entity { quotes ${nodes} } }`, 'quote_by_speaker'],
    [
      'quotes of a speaker in a month',
      `${person} { ... on Entity { quotes(filter: { publishedAt: { from: "2022-03-01", to: "2022-03-31" } }) ${nodes} } }`,
      'quote_by_speaker',
    ],
    ['quotes about an entity', `quotes(filter: { about: { slug: ["entity-1"] } }) ${nodes}`, 'quote_about_entity'],
    [
      'quotes about an entity, as an edge',
      `${person} { ... on Entity { quotesAbout ${nodes} } }`,
      'quote_about_entity',
    ],
    [
      'quotes about an entity in a month',
      `${person} { ... on Entity { quotesAbout(filter: { publishedAt: { from: "2022-03-01", to: "2022-03-31" } }) ${nodes} } }`,
      'quote_about_entity',
    ],
    ['quotes in an outlet', `quotes(filter: { outlet: { slug: ["outlet-3"] } }) ${nodes}`, 'quote_by_outlet'],
    ['quotes of an article', `article(by: { id: "${toId('Article', 1)}" }) { quotes ${nodes} }`, 'quote_of_article'],
    ['statements, newest first', `statements ${nodes}`, 'statement_newest'],
    ['statements, most reported first', `statements(orderBy: MOST_REPORTED) ${nodes}`, 'statement_most_reported'],
    [
      'statements of a speaker',
      `statements(filter: { speaker: { slug: ["entity-1"] } }) ${nodes}`,
      'statement_by_speaker',
    ],
    [
      'statements of a speaker, most reported first',
      `statements(filter: { speaker: { slug: ["entity-1"] } }, orderBy: MOST_REPORTED) ${nodes}`,
      'statement_by_speaker_most_reported',
    ],
    ['quotes of a statement', `statement(id: "${toId('Statement', 1)}") { quotes ${nodes} }`, 'quote_by_statement'],
    ['articles, newest first', `articles ${nodes}`, 'article_newest'],
    ['articles of an outlet', `articles(filter: { outlet: { slug: ["outlet-3"] } }) ${nodes}`, 'article_by_outlet'],
    [
      'articles of an outlet, as an edge',
      `outlet(by: { slug: "outlet-3" }) { articles ${nodes} }`,
      'article_by_outlet',
    ],
    [
      'articles that name an entity',
      `articles(filter: { mentions: { slug: ["entity-1"] } }) ${nodes}`,
      'article_entity_newest',
    ],
    [
      'articles that name an entity, as an edge',
      `${person} { ... on Entity { articles ${nodes} } }`,
      'article_entity_newest',
    ],
    [
      'articles of a month that name an entity',
      `${person} { ... on Entity { articles(filter: { publishedAt: { from: "2022-03-01", to: "2022-03-31" } }) ${nodes} } }`,
      'article_entity_newest',
    ],
    [
      'what someone said about something in a month',
      `quotes(filter: { speaker: { slug: ["entity-2"] }, about: { slug: ["entity-1"] }, publishedAt: { from: "2022-03-01", to: "2022-03-31" } }) ${nodes}`,
      'quote_about_by_speaker',
    ],
    [
      'what someone said about something, as an edge',
      `${person} { ... on Entity { quotes(filter: { about: { slug: ["entity-2"] } }) ${nodes} } }`,
      'quote_about_by_speaker',
    ],
    ['denials', `quotes(filter: { stance: [DENY] }) ${nodes}`, 'quote_by_stance'],
    ['second-hand quotes', `quotes(filter: { via: true }) ${nodes}`, 'quote_second_hand'],
    ['quotes whose speaker is open', `quotes(filter: { attributed: false }) ${nodes}`, 'quote_unattributed'],
    ['what was not said', `quotes(filter: { polarity: NEGATED }) ${nodes}`, 'quote_negated'],
    ['quotes, last stored first', `quotes(orderBy: NEWEST_STORED) ${nodes}`, 'quote_pkey'],
    ...(
      [
        ['quotes of a speaker', 'speaker: { slug: "entity-1" }', 'quote_by_speaker_stored'],
        ['quotes about an entity', 'about: { slug: "entity-1" }', 'quote_about_entity_stored'],
        [
          'what someone said about something',
          'speaker: { slug: "entity-2" }, about: { slug: "entity-1" }',
          'quote_about_by_speaker_stored',
        ],
        ['quotes in an outlet', 'outlet: { slug: "outlet-3" }', 'quote_by_outlet_stored'],
        ['denials', 'stance: DENY', 'quote_by_stance_stored'],
        ['second-hand quotes', 'via: true', 'quote_second_hand_stored'],
        ['quotes whose speaker is open', 'attributed: false', 'quote_unattributed_stored'],
        ['what was not said', 'polarity: NEGATED', 'quote_negated_stored'],
      ] as const
    ).map(([what, filter, index]): [string, string, string] => [
      `${what}, last stored first`,
      `quotes(filter: { ${filter} }, orderBy: NEWEST_STORED) ${nodes}`,
      index,
    ]),
    [
      'quotes of a speaker, as an edge, last stored first',
      `${person} { ... on Entity { quotes(orderBy: NEWEST_STORED) ${nodes} } }`,
      'quote_by_speaker_stored',
    ],
    ['articles in a rare language', `articles(filter: { language: ["fr"] }) ${nodes}`, 'article_by_language'],
    ['articles of a section', `articles(filter: { section: ["Chess"] }) ${nodes}`, 'article_by_section'],
    ['entities, most quoted first', `entities ${nodes}`, 'entity_most_quoted'],
    ['people, most quoted first', `people ${nodes}`, 'entity_by_type'],
    ['entities by name', `entities(orderBy: NAME) ${nodes}`, 'entity_by_name'],
    [
      'mentions of an article',
      `article(by: { id: "${toId('Article', 1)}" }) { mentions ${nodes} }`,
      'mention_of_article',
    ],
  ])('%s', async (what, query, index) => {
    const plan = nodesOf((await plansOf(`{ ${query} }`)).at(-1)!);
    expect(plan.map((node) => node['Index Name'])).toContain(index);
    expect(plan.filter((node) => isLargeSort(node, what) || isTableScan(node))).toEqual([]);
  });

  test('a later page starts where its cursor points', async () => {
    const cursor = Buffer.from(JSON.stringify(['NEWEST', Date.parse('2022-06-01'), 1000])).toString('base64url');
    for (const [query, index] of [
      [`quotes(after: "${cursor}") ${nodes}`, 'quote_newest'],
      [`quotes(last: 5, before: "${cursor}") ${nodes}`, 'quote_newest'],
      [`quotes(after: "${cursor}", filter: { speaker: { slug: ["entity-1"] } }) ${nodes}`, 'quote_by_speaker'],
      [`${person} { ... on Entity { quotesAbout(last: 5, before: "${cursor}") ${nodes} } }`, 'quote_about_entity'],
    ] as const) {
      const plan = nodesOf((await plansOf(`{ ${query} }`)).at(-1)!);
      const scan = plan.find((node) => node['Index Name'] === index);
      expect(scan).toMatchObject({ 'Index Cond': expect.stringMatching(/ROW\(.*sort_at, .*id\) [<>] ROW/) });
      expect(plan.filter((node) => isLargeSort(node, 'speaker'))).toEqual([]);
    }
  });

  const listOf = (slugs: string[]) => `{ slug: ${JSON.stringify(slugs)} }`;
  const several = listOf(['entity-1', 'entity-2', 'entity-3']);

  test.each([
    ['of several speakers', `quotes(filter: { speaker: ${several} }) ${nodes}`, 'quote_by_speaker', 3],
    ['about several', `quotes(filter: { about: ${several} }) ${nodes}`, 'quote_about_entity', 3],
    [
      'of several speakers about several',
      `quotes(filter: { speaker: ${several}, about: ${listOf(['entity-4', 'entity-5'])} }) ${nodes}`,
      'quote_about_by_speaker',
      6,
    ],
    [
      'in several outlets',
      `quotes(filter: { outlet: ${listOf(['outlet-1', 'outlet-2'])} }) ${nodes}`,
      'quote_by_outlet',
      2,
    ],
    [
      'of one of a hundred speakers',
      `quotes(filter: { speaker: ${listOf(Array.from({ length: 100 }, (_, index) => `entity-${index + 900}`))} }) ${nodes}`,
      'quote_by_speaker',
      1,
      100,
    ],
    [
      'of several speakers, last stored first',
      `quotes(filter: { speaker: ${several} }, orderBy: NEWEST_STORED) ${nodes}`,
      'quote_by_speaker_stored',
      3,
    ],
    [
      'about several, last stored first',
      `quotes(filter: { about: ${several} }, orderBy: NEWEST_STORED) ${nodes}`,
      'quote_about_entity_stored',
      3,
    ],
    ['that deny or decline', `quotes(filter: { stance: [DENY, DECLINE] }) ${nodes}`, 'quote_by_stance', 2],
    [
      'of one speaker or another, in branches',
      `quotes(filter: { or: [{ speaker: ${listOf(['entity-1'])} }, { speaker: ${listOf(['entity-2'])} }] }) ${nodes}`,
      'quote_by_speaker',
      2,
    ],
    [
      'articles that name one of several',
      `articles(filter: { mentions: ${several} }) ${nodes}`,
      'article_entity_newest',
      3,
    ],
  ] as [string, string, string, number, number?][])(
    '%s: an index descent for each, a page of each is merged',
    async (_, query, index, descents, values = descents) => {
      const plan = nodesOf((await plansOf(`{ ${query} }`)).at(-1)!);
      expect(plan.filter((node) => node['Index Name'] === index)).toHaveLength(descents);
      // What is sorted is no more than the pages that are merged.
      expect(plan.filter((node) => /Sort/.test(node['Node Type']) && node['Plan Rows']! > 42 * values)).toEqual([]);
      expect(plan.filter(isTableScan)).toEqual([]);
    },
  );

  test.each([
    ['quotes', `quotes(filter: { text: "herring" }) ${nodes}`, 'quote_search'],
    [
      'quotes of a speaker',
      `quotes(filter: { text: "herring", speaker: ${listOf(['entity-1'])} }) ${nodes}`,
      'quote_search',
    ],
    [
      'quotes of a speaker, as an edge',
      `${person} { ... on Entity { quotes(filter: { text: "herring" }) ${nodes} } }`,
      'quote_search',
    ],
    ['articles', `articles(filter: { text: "herring" }) ${nodes}`, 'article_search'],
    [
      'quotes of a day',
      `quotes(filter: { saidOn: { from: "2022-03-01", to: "2022-03-01" } }) ${nodes}`,
      'quote_said_on',
    ],
    ['the surest quotes', `quotes(filter: { minConfidence: 1 }) ${nodes}`, 'quote_by_confidence'],
  ])('what is rare is found by its index, then sorted: %s', async (_, query, index) => {
    const plan = nodesOf((await plansOf(`{ ${query} }`)).at(-1)!);
    expect(plan.map((node) => node['Index Name'])).toContain(index);
    expect(plan.filter(isTableScan)).toEqual([]);
  });

  test('words of one speaker: by their index, planned once for all words and speakers', async () => {
    const conditions = {
      speakerIds: [7],
      jointSpeakerIds: [],
      text: 'herring',
      published: { from: new Date(0), to: null },
    };
    const newest = { table: 'quote' as const, instants: [new Date()], anchors: [] };
    for (const [order, since] of [
      ['NEWEST', 'FEW'],
      ['OLDEST', 'FEW'],
      ['NEWEST_STORED', 'FEW'],
      ['NEWEST', newest],
      ['OLDEST', newest],
      ['NEWEST_STORED', newest],
    ] as const) {
      const list = { ...quoteList(conditions, order, since), columns: sql`q.id` };
      const { text, values } = selectPage(list, { size: 20, backward: false, after: null, before: null });
      const runner = db.database.source.createQueryRunner();
      try {
        await runner.query('set plan_cache_mode = force_generic_plan');
        await runner.query(`prepare words as ${text}`);
        const [row] = await runner.query(`explain (format json) execute words(${values.map(literal)})`);
        const plan = nodesOf(row['QUERY PLAN'][0].Plan);
        const indexes = plan.map((node) => node['Index Name']);
        expect(indexes).toContain('quote_search');
        if (since !== 'FEW') {
          expect(indexes).toContain(order === 'NEWEST_STORED' ? 'quote_by_speaker_stored' : 'quote_by_speaker');
        }
        expect(plan.filter(isTableScan)).toEqual([]);
      } finally {
        await runner.query('deallocate words');
        await runner.query('reset plan_cache_mode');
        await runner.release();
      }
    }
  });

  const literal = (value: unknown) =>
    `'${(value instanceof Date ? value.toISOString() : String(value)).replaceAll("'", "''")}'`;

  const ofSpeaker = 'filter: { speaker: { slug: ["entity-1"] } }';

  test.each([
    ['share of voice by speaker', 'quoteStats(groupBy: [SPEAKER]) { rows { count } }', 'quotes_by_day_largest'],
    [
      'share of voice in a month',
      'quoteStats(groupBy: [SPEAKER], filter: { publishedAt: { from: "2022-03-01", to: "2022-03-31" } }) { rows { count } }',
      'quotes_by_speaker_month_all',
    ],
    [
      'the months in which somebody was quoted most',
      'quoteStats(groupBy: [SPEAKER, MONTH]) { rows { count } }',
      'quotes_by_speaker_month_largest',
    ],
    [
      'statements by speaker',
      'quoteStats(groupBy: [SPEAKER], unit: STATEMENTS) { rows { count } }',
      'statements_by_speaker_largest',
    ],
    [
      'statements of a speaker by outlet',
      `quoteStats(groupBy: [OUTLET], unit: STATEMENTS, ${ofSpeaker}) { rows { count } }`,
      'statements_by_outlet_pkey',
    ],
    [
      'quotes per month of a speaker',
      `quoteStats(groupBy: [SPEAKER, MONTH], ${ofSpeaker}) { rows { count } }`,
      'quotes_by_speaker_month_pkey',
    ],
    [
      'how outlets frame a speaker',
      `quoteStats(groupBy: [OUTLET, CUE], ${ofSpeaker}) { rows { count } }`,
      'quotes_by_wording_pkey',
    ],
    [
      'whom a speaker talks about',
      `quoteStats(groupBy: [ABOUT], ${ofSpeaker}) { rows { count } }`,
      'quotes_by_edge_speaker',
    ],
    [
      'who talks about an entity',
      `quoteStats(groupBy: [SPEAKER], ${ofSpeaker.replace('speaker', 'about')}) { rows { count } }`,
      'quotes_by_edge_entity',
    ],
    ['the mention graph', 'mentionGraph { edges { weight } }', 'quotes_by_edge_strongest'],
    [
      'the mention graph of a stance',
      'mentionGraph(filter: { stance: [DENY] }) { edges { weight } }',
      'quotes_by_edge_strongest',
    ],
    [
      'co-mentions',
      `${person} { ... on Entity { coMentions ${nodes.replace('id', 'articleCount')} } }`,
      'co_mention_most_often',
    ],
    [
      'co-mentions of an entity that few articles name',
      `node(id: "${toId('Organization', 4996)}") { ... on Entity { coMentions ${nodes.replace('id', 'articleCount')} } }`,
      'article_entity_newest',
    ],
  ])('%s: by an index, without reading a quote', async (_, query, index) => {
    const plan = nodesOf((await plansOf(`{ ${query} }`)).at(-1)!);
    expect(plan.map((node) => node['Index Name'])).toContain(index);
    expect(plan.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([]);
    expect(plan.map((node) => node['Relation Name'])).not.toContain('quote');
  });

  test('what is second-hand is counted by an index alone', async () => {
    const plan = (await plansOf('{ quotes(filter: { via: true }) { totalCount } }')).flatMap(nodesOf);
    const scan = plan.find((node) => node['Index Name'] === 'quote_second_hand_stored');
    expect(scan?.['Node Type']).toBe('Index Only Scan');
  });

  test('look-ups by slug, name and id read no table', async () => {
    const plans = await plansOf(`{
      entity(by: { slug: "entity-7" }) { id }
      person(by: { name: "c9f0f895fb" }) { id }
      node(id: "${toId('Quote', 8)}") { id }
      entities(search: "c9f0f895fc") { nodes { name } }
      article(by: { url: "https://nowhere.example" }) { id }
    }`);
    expect(plans).toHaveLength(5);
    expect(plans.flatMap(nodesOf).filter(isTableScan)).toEqual([]);
  });
});
