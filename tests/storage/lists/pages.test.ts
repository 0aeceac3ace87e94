import fc from 'fast-check';
import { outletList } from '../../../src/storage/articles/outlets.ts';
import {
  articleList,
  articlesOfEntity,
  articlesOfOutlet,
  copiesOfArticle,
} from '../../../src/storage/articles/read.ts';
import { countList, countLists } from '../../../src/storage/lists/count-list.ts';
import {
  type CursorValue,
  cursorValues,
  type Page,
  type PageRequest,
  UNDATED,
} from '../../../src/storage/lists/keyset.ts';
import { type KeyedList, type List, readPage, readPages } from '../../../src/storage/lists/list.ts';
import { coMentionsOfEntity } from '../../../src/storage/nodes/co-mentions.ts';
import { entitiesOfArticle, mentionedOnly } from '../../../src/storage/nodes/in-articles.ts';
import { mentionsOfArticle, mentionsOfEntity } from '../../../src/storage/nodes/mentions.ts';
import { entityList } from '../../../src/storage/nodes/read.ts';
import { entitySearch } from '../../../src/storage/nodes/search.ts';
import {
  quoteList,
  quotesAboutEntity,
  quotesOfArticle,
  quotesOfSpeaker,
  quotesOfStatement,
  quotesOfVariant,
} from '../../../src/storage/quotes/read.ts';
import { outletsOfStatement, statementList, variantsOfStatement } from '../../../src/storage/statements/read.ts';
import { type TestDatabase } from '../../support/database.ts';
import { withGraph } from '../../support/with-graph.ts';

const db = withGraph();
beforeAll(async () => {
  await fillWithTies(db);
});

/**
 * 60 articles, 7 entities, 3 outlets and 300 quotes. Instants are few, so that nearly all rows have ties in them; every
 * fifth article is undated. Everything is made in an order that is not the order of any list.
 */
async function fillWithTies({ database }: TestDatabase): Promise<void> {
  const run = (sql: string) => database.source.query(sql);
  await run(
    `insert into outlet (key, name, slug) select 'o' || n, chr(100 - n), 'o' || n from generate_series(1, 3) n`,
  );
  await run(`insert into entity (type, name, slug, quote_count)
             select (array['PERSON', 'ORGANIZATION', 'PLACE'])[n % 3 + 1], chr(104 - n % 3), 'e' || n, n % 2
             from generate_series(1, 7) n`);
  await run(`insert into entity_name (entity_id, normalized, name) select id, name || ' harbour', name from entity`);
  await run(`insert into article (content_key, outlet_id, title, published_at, sort_at, authors, version, sha256,
                                  copy_group_id, search)
             select 'a' || n, nullif(n % 4, 0), 'Article ' || n, dated, coalesce(dated, '0001-01-01T00:00:00Z'), '{}', 1,
                    repeat('0', 64), n % 3 + 1, search_vector('Report ' || repeat('harbour ', n % 3))
             from generate_series(1, 60) n,
                  lateral (select case when n % 5 > 0 then '2022-01-01T00:00:00Z'::timestamptz + n * 7 % 4 * interval '1 ms' end) d(dated)`);
  await run(`insert into statement (speaker_id) select nullif(n % 3, 0) from generate_series(1, 40) n`);
  await run(`insert into variant (statement_id, identity, kind, text, rank)
             select (n - 1) % 40 + 1, n, 'DIRECT', 'Yes ' || n, n % 3 from generate_series(1, 80) n`);
  await run(`insert into quote (article_id, outlet_id, speaker_id, sort_at, kind, text, span_start, span_end, pieces, verbatim, speech, confidence, statement_id, variant_id)
             select a.id, a.outlet_id, nullif(n * 5 % 8, 0), a.sort_at,
                    (array['DIRECT', 'MIXED'])[n % 2 + 1], repeat('Harbour ', n % 3) || 'yes', n * 3 % 4, 9, '{}', '{}', 1, 1,
                    n * 17 % 37 + 1, n * 17 % 37 + 1 + n % 2 * 40
             from generate_series(1, 300) n join article a on a.id = n * 11 % 60 + 1`);
  await run(`insert into quote_about (quote_id, entity_id, speaker_id, sort_at, position)
             select id, entity_id, speaker_id, sort_at, 0
             from quote, lateral (values (id * 3 % 7 + 1), (7 - id % 7)) e(entity_id) where id % 3 > 0
             on conflict do nothing`);
  const drawn = `select n * 13 % 60 + 1 article_id, n * n % 7 + 1 entity_id, n % 3 span_start from generate_series(1, 400) n`;
  // Co-mentions of some entities are kept, those of others are counted.
  await run('create or replace function many_articles() returns int language sql immutable return 58');
  await run(`insert into article_entity (article_id, entity_id, type, sort_at, mention_count, first_position)
             select a.id, e.id, e.type, a.sort_at, count(*), min(m.span_start)
             from (${drawn}) m join article a on a.id = m.article_id join entity e on e.id = m.entity_id group by a.id, e.id`);
  await run(`insert into mention (article_id, entity_id, span_start, span_end, text, form)
             select article_id, entity_id, span_start, 9, 'x', 'NAME' from (${drawn}) m`);
}

/** Every entity, and so many others that they are no longer read one part each. */
const MANY = Array.from({ length: 30 }, (_, index) => index + 1);

const LISTS: Record<string, List<never>> = {
  'articles, newest first': articleList({}, 'NEWEST'),
  'articles, oldest first': articleList({}, 'OLDEST'),
  'articles of two outlets that name one of two entities': articleList(
    { outletIds: [1, 3], entityIds: [1, 4] },
    'NEWEST',
  ),
  'articles of a day': articleList(
    { published: { from: new Date('2022-01-01'), to: new Date('2022-01-02') } },
    'OLDEST',
  ),
  'entities, most quoted first': entityList(null, 'MOST_QUOTED'),
  'people by name': entityList(['PERSON', 'PLACE'], 'NAME'),
  'entities with a name like another': entitySearch('harbor', null),
  outlets: outletList(),
  'statements, newest first': statementList({}, 'NEWEST'),
  'statements of a speaker, oldest first': statementList({ speakerIds: [1] }, 'OLDEST'),
  'statements in two outlets, most reported first': statementList({ outletIds: [1, 2] }, 'MOST_REPORTED'),
  'quotes, newest first': quoteList({}, 'NEWEST'),
  'quotes of one of several speakers': quoteList({ speakerIds: [1, 2, 3] }, 'NEWEST'),
  'quotes about one of several': quoteList({ aboutIds: [3, 1, 2] }, 'OLDEST'),
  'quotes of one of several about one of several': quoteList({ speakerIds: [1, 2], aboutIds: [1, 2, 3] }, 'NEWEST'),
  'quotes of one of many': quoteList({ speakerIds: MANY }, 'NEWEST'),
  'quotes about one of many': quoteList({ aboutIds: MANY }, 'OLDEST'),
  'quotes of one of many about one of many': quoteList({ speakerIds: MANY, aboutIds: MANY }, 'NEWEST'),
  'quotes of one of several about one of many': quoteList({ speakerIds: [1, 2], and: [{ aboutIds: MANY }] }, 'OLDEST'),
  'articles that name one of many': articleList({ entityIds: MANY }, 'NEWEST'),
  'articles of one of many outlets': articleList(
    { outletIds: MANY, or: [{ entityIds: [1] }, { entityIds: [2] }] },
    'OLDEST',
  ),
  'quotes in one branch or another': quoteList(
    { or: [{ speakerIds: [1, 2] }, { aboutIds: [1, 2] }, { not: { kinds: ['DIRECT'] } }] },
    'NEWEST',
  ),
  'quotes, the best match first': quoteList({ text: 'harbour or report' }, 'RELEVANCE'),
  'articles of one of several outlets': articleList({ outletIds: [1, 2] }, 'OLDEST'),
  'articles that name one of several': articleList({ entityIds: [2, 1, 3] }, 'NEWEST'),
  'quotes, oldest first': quoteList({ kinds: ['DIRECT'], speakerIds: [1, 2, 3, 4] }, 'OLDEST'),
};

const KEYED_LISTS: Record<string, KeyedList<never>> = {
  'articles of an outlet': articlesOfOutlet({}, 'NEWEST'),
  'articles of an entity': articlesOfEntity({}, 'NEWEST'),
  'articles of an entity, oldest first': articlesOfEntity({ outletIds: [1, 2] }, 'OLDEST'),
  'copies of an article': copiesOfArticle({}, 'NEWEST'),
  'copies of an article, found by a text': copiesOfArticle({ text: 'harbour or report' }, 'RELEVANCE'),
  'quotes of a speaker': quotesOfSpeaker({}, 'NEWEST'),
  'quotes about an entity': quotesAboutEntity({}, 'NEWEST'),
  'quotes about an entity, oldest first': quotesAboutEntity({ outletIds: [1, 2] }, 'OLDEST'),
  'quotes of a speaker about one of several': quotesOfSpeaker({ aboutIds: [1, 2, 3] }, 'NEWEST'),
  'quotes of a speaker about one of many': quotesOfSpeaker({ aboutIds: MANY }, 'NEWEST'),
  'quotes about an entity by one of many': quotesAboutEntity({ speakerIds: MANY }, 'NEWEST'),
  'quotes about an entity by one of several': quotesAboutEntity({ speakerIds: [1, 2, 3] }, 'OLDEST'),
  'quotes about an entity, the best match first': quotesAboutEntity({ text: 'harbour or report' }, 'RELEVANCE'),
  'quotes of an article, in the order of its text': quotesOfArticle({}, null),
  'quotes of an article, newest first': quotesOfArticle({}, 'NEWEST'),
  'quotes of a statement': quotesOfStatement({}, 'NEWEST'),
  'quotes of a variant, oldest first': quotesOfVariant({}, 'OLDEST'),
  'variants of a statement': variantsOfStatement(),
  'outlets of a statement': outletsOfStatement(),
  'mentions of an article': mentionsOfArticle(),
  'mentions of an entity': mentionsOfEntity(),
  'entities of an article': entitiesOfArticle('PERSON'),
  'entities that an article only mentions': mentionedOnly(null),
  'co-mentions of an entity': coMentionsOfEntity(),
};

const KEYS = [3, 1, 99, 2, 5, 4];

type Row = Record<string, unknown>;
type AnyList = List<Row>;

const whole: PageRequest = { size: 1_000, backward: false, after: null, before: null };

/** Rows as a careful reader would put them, compared value by value in JavaScript. */
function sorted(list: AnyList, rows: readonly Row[]): Row[] {
  const sign = list.order.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [cursorValues(list.order, a), cursorValues(list.order, b)];
    const at = left.findIndex((value, i) => value !== right[i]);
    if (at < 0) throw new Error(`two rows share ${left}: the order is not total`);
    return left[at]! < right[at]! ? -sign : sign;
  });
}

const nextRequest = (list: AnyList, page: Page<Row>, request: PageRequest): PageRequest =>
  request.backward
    ? { ...request, before: cursorValues(list.order, page.rows[0]!) }
    : { ...request, after: cursorValues(list.order, page.rows.at(-1)!) };

const hasMore = (page: Page<Row>, backward: boolean) => (backward ? page.hasPreviousPage : page.hasNextPage);

/** Every row, page by page from one end to the other. */
async function walk(list: AnyList, request: PageRequest, read: (request: PageRequest) => Promise<Page<Row>>) {
  const rows: Row[] = [];
  for (let now = request; ; ) {
    const page = await read(now);
    expect(page.rows.length).toBeLessThanOrEqual(request.size);
    if (request.backward) rows.unshift(...page.rows);
    else rows.push(...page.rows);
    if (!hasMore(page, request.backward)) return rows;
    expect(page.rows).toHaveLength(request.size);
    now = nextRequest(list, page, now);
  }
}

describe('a list', () => {
  test.each(Object.keys(LISTS))(
    '%s: every page size, in both directions, gives every row once in order',
    async (name) => {
      const list = LISTS[name] as unknown as AnyList;
      const all = await readPage(db.database.source, list, whole);
      expect(all.rows.length).toBeGreaterThan(2);
      expect(all).toEqual({ rows: sorted(list, all.rows), hasNextPage: false, hasPreviousPage: false });
      expect(await countList(db.database.source, list)).toBe(all.rows.length);
      for (const size of [1, 3, 20, all.rows.length]) {
        if (all.rows.length / size > 70) continue;
        for (const backward of [false, true]) {
          const request = { size, backward, after: null, before: null };
          expect(await walk(list, request, (now) => readPage(db.database.source, list, now))).toEqual(all.rows);
        }
      }
    },
  );
});

describe('the list of each of several keys', () => {
  test.each(Object.keys(KEYED_LISTS))('%s: pages are those of the list of each key, in one statement', async (name) => {
    const list = KEYED_LISTS[name] as unknown as KeyedList<Row>;
    db.statements.reset();
    const pages = await readPages(db.database.source, list, KEYS, whole);
    expect(db.statements.count).toBe(1);
    expect(pages).toHaveLength(KEYS.length);
    expect(pages.flatMap((page) => page.rows).length).toBeGreaterThan(4);
    expect(pages[KEYS.indexOf(99)]).toEqual({ rows: [], hasNextPage: false, hasPreviousPage: false });
    expect(await countLists(db.database.source, list, KEYS)).toEqual(pages.map((page) => page.rows.length));
    for (const [i, all] of pages.entries()) {
      expect(all.rows).toEqual(sorted(list, all.rows));
      for (const backward of [false, true]) {
        const request = { size: 7, backward, after: null, before: null };
        const read = async (now: PageRequest) => (await readPages(db.database.source, list, KEYS, now))[i]!;
        expect(await walk(list, request, read)).toEqual(all.rows);
      }
    }
  });

  test('of no key is no page', async () => {
    expect(await readPages(db.database.source, quotesOfSpeaker({}, 'NEWEST'), [], whole)).toEqual([]);
  });
});

test('any window between two cursors is the slice of the whole list between them', async () => {
  for (const list of [articleList({}, 'NEWEST'), articleList({}, 'OLDEST')] as unknown as AnyList[]) {
    const { rows } = await readPage(db.database.source, list, whole);
    const position = fc.option(fc.nat(rows.length - 1), { nil: null });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 25 }),
        fc.boolean(),
        position,
        position,
        async (size, backward, after, before) => {
          const cursor = (index: number | null): CursorValue[] | null =>
            index === null ? null : cursorValues(list.order, rows[index]!);
          const request = { size, backward, after: cursor(after), before: cursor(before) };
          const page = await readPage(db.database.source, list, request);
          const between = rows.slice(
            after === null ? 0 : after + 1,
            before === null ? rows.length : Math.max(before, 0),
          );
          expect(page.rows).toEqual(backward ? between.slice(-size) : between.slice(0, size));
          // The row of a cursor lies outside the page, so that there is one more on its side.
          const [first, last] = [page.rows[0], page.rows.at(-1)];
          expect(page.hasPreviousPage).toBe(first ? first.id !== rows[0]!.id : after !== null);
          expect(page.hasNextPage).toBe(last ? last.id !== rows.at(-1)!.id : before !== null);
        },
      ),
      { numRuns: 60, seed: 20220128 },
    );
  }
});

test('undated articles are last when the newest come first, first when the oldest do, and in no range of dates', async () => {
  const read = async (list: ReturnType<typeof articleList>) => (await readPage(db.database.source, list, whole)).rows;
  const newest = await read(articleList({}, 'NEWEST'));
  expect(newest.slice(-12).map((row) => row.publishedAt)).toEqual(Array(12).fill(null));
  expect(newest.at(-1)!.sortAt).toEqual(UNDATED);
  expect((await read(articleList({}, 'OLDEST')))[0]!.publishedAt).toBeNull();
  expect(await read(articleList({ published: { from: null, to: null } }, 'NEWEST'))).toHaveLength(48);
  expect(
    await read(articleList({ published: { from: null, to: new Date('2022-01-01T00:00:00.001Z') } }, 'NEWEST')),
  ).toHaveLength(12);
});
