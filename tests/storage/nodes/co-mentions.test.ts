import fc from 'fast-check';
import { countLists } from '../../../src/storage/lists/count-list.ts';
import { readPages } from '../../../src/storage/lists/list.ts';
import { coMentionsOfEntity } from '../../../src/storage/nodes/co-mentions.ts';
import { withGraph } from '../../support/with-graph.ts';

const ENTITIES = 8;
const MANY = 4;

const db = withGraph();
beforeAll(async () => {
  await query(`create or replace function many_articles() returns int language sql immutable return ${MANY}`);
});

const query = <Row>(sql: string, parameters?: unknown[]) => db.database.source.query<Row[]>(sql, parameters);

/** Which entities each article names; entity 1 is in most. */
const articlesArbitrary = fc.array(
  fc.uniqueArray(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: ENTITIES })), { minLength: 1, maxLength: 5 }),
  { minLength: 1, maxLength: 14 },
);

async function fill(articles: readonly number[][]): Promise<void> {
  await query('truncate entity, article restart identity cascade');
  await query(
    `insert into entity (type, name, slug) select 'PERSON', 'E' || n, 'e' || n from generate_series(1, ${ENTITIES}) n`,
  );
  for (const [index, entities] of articles.entries()) {
    await query(`insert into article (content_key, title, sort_at, authors, version, sha256)
      values ('${index}', 'T', now(), '{}', 1, repeat('0', 64))`);
    await query(
      `insert into article_entity (article_id, entity_id, type, sort_at, mention_count, first_position)
       select ${index + 1}, id, 'PERSON', now(), 1, 0 from unnest($1::bigint[]) id`,
      [entities],
    );
  }
}

/** The oracle: what a table of articles says, most often first, then the newest entity. */
async function counted(): Promise<Map<number, [number, number][]>> {
  const rows = await query<{ owner: number; other: number; count: number }>(
    `select a.entity_id owner, b.entity_id other, count(*)::int count from article_entity a
     join article_entity b on b.article_id = a.article_id and b.entity_id <> a.entity_id
     group by 1, 2 order by 1, 3 desc, 2 desc`,
  );
  const lists = new Map<number, [number, number][]>();
  for (const { owner, other, count } of rows) lists.set(owner, [...(lists.get(owner) ?? []), [other, count]]);
  return lists;
}

async function expectRight(): Promise<void> {
  const ids = Array.from({ length: ENTITIES }, (_, i) => i + 1);
  const wanted = await counted();
  const list = coMentionsOfEntity();
  expect(await countLists(db.database.source, list, ids)).toEqual(ids.map((id) => wanted.get(id)?.length ?? 0));
  const together = await readPages(db.database.source, list, ids, {
    size: 100,
    backward: false,
    after: null,
    before: null,
  });
  expect(together.map(({ rows }) => rows.map(({ id, articleCount }) => [id, articleCount]))).toEqual(
    ids.map((id) => wanted.get(id) ?? []),
  );
  expect(
    await query(`(table counted_co_mention except select owner_id, other_id, article_count from co_mention)
      union all (select owner_id, other_id, article_count from co_mention except table counted_co_mention)`),
  ).toEqual([]);
  const kept = await query<{ id: number }>('select id from entity where keeps_co_mentions order by id');
  const popular = await query<{ id: number }>(
    `select entity_id id from article_entity group by 1 having count(*) > ${MANY} order by 1`,
  );
  expect(kept).toEqual(expect.arrayContaining(popular));
}

test('what is named with an entity is the same, kept or counted, whatever comes and goes', async () => {
  let [everKept, everCounted] = [0, 0];
  await fc.assert(
    fc.asyncProperty(articlesArbitrary, fc.nat(), async (articles, random) => {
      await fill(articles);
      await expectRight();
      const [{ kept }] = (await query<{ kept: number }>(
        'select count(*)::int kept from entity where keeps_co_mentions',
      )) as [{ kept: number }];
      everKept += kept;
      everCounted += ENTITIES - kept;
      // One becomes another, one is gone from some articles, an article is gone, and an old article names more.
      const [one, other] = [1 + (random % ENTITIES), 1 + ((random >> 3) % ENTITIES)];
      await query(`update article_entity a set entity_id = ${one} where entity_id = ${other}
        and not exists (select from article_entity o where o.article_id = a.article_id and o.entity_id = ${one})`);
      await expectRight();
      await query(`delete from article_entity where entity_id = ${one} and article_id % 2 = ${random % 2}`);
      await query(`delete from article where id % 3 = ${random % 3}`);
      await query(`insert into article_entity (article_id, entity_id, type, sort_at, mention_count, first_position)
        select a.id, e.id, 'PERSON', now(), 1, 0 from article a, entity e where e.id in (${one}, ${other}) on conflict do nothing`);
      await expectRight();
      await query('select rebuild_statistics()');
      await expectRight();
    }),
    { numRuns: 15 },
  );
  expect(everKept).toBeGreaterThan(0);
  expect(everCounted).toBeGreaterThan(0);
});
