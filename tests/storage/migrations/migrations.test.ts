import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../../src/storage/database.ts';
import { readInstallation } from '../../../src/storage/installation.ts';
import { migrate, undoMigration } from '../../../src/storage/migrate.ts';
import { QuoteExplanation1700000000002 } from '../../../src/storage/migrations/0002-quote-explanation.ts';
import { Search1700000000004 } from '../../../src/storage/migrations/0004-search.ts';
import { Statistics1700000000005 } from '../../../src/storage/migrations/0005-statistics.ts';
import { SearchText1700000000029 } from '../../../src/storage/migrations/0029-search-text.ts';
import { MIGRATIONS } from '../../../src/storage/migrations/index.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { openEmptyDatabase, openTestDatabase, type TestDatabase, usesServer } from '../../support/database.ts';
import { contradictions } from '../../support/graph.ts';

const NAMES = MIGRATIONS.map((Migration) => new Migration().name);
const SEARCH = new Search1700000000004().name;
const STATISTICS = new Statistics1700000000005().name;
const SEARCH_TEXT = new SearchText1700000000029().name;
const EXPLANATION = new QuoteExplanation1700000000002().name;

/** Tables, functions and indexes of the schema, apart from those that belong to an extension. */
async function listObjects({ database }: TestDatabase): Promise<string[]> {
  const rows = await database.source.query<{ name: string }[]>(
    `select relkind::text || ' ' || relname::text name from pg_class where relnamespace = 'public'::regnamespace
     union all
     select 'function ' || p.proname::text from pg_proc p left join pg_depend d on d.objid = p.oid and d.deptype = 'e'
     where p.pronamespace = 'public'::regnamespace and d.objid is null
     order by 1`,
  );
  return rows.map((row) => row.name);
}

test('every migration of the folder is applied, in the order of its number', () => {
  const files = readdirSync(join(__dirname, '../../../src/storage/migrations')).filter((file) => /^\d/.test(file));
  const numbers = files.sort().map((file) => Number(file.slice(0, 4)));
  expect(numbers).toEqual(files.map((_, index) => index + 1));
  expect(NAMES.map((name) => Number(name.slice(-4)))).toEqual(numbers);
});

describe('migrations', () => {
  let empty: TestDatabase;
  beforeAll(async () => {
    empty = await openEmptyDatabase();
  });
  afterAll(() => empty.close());

  test('go up, down to nothing, and up again to the same', async () => {
    expect(await listObjects(empty)).toEqual([]);
    expect(await migrate(empty.database)).toEqual(NAMES);
    const migrated = await listObjects(empty);
    expect(migrated).toContain('r quote');

    for (const _ of NAMES) await undoMigration(empty.database);
    expect(await listObjects(empty)).toEqual(['S migration_id_seq', expect.stringMatching(/^i PK_/), 'r migration']);

    expect(await migrate(empty.database)).toEqual(NAMES);
    expect(await listObjects(empty)).toEqual(migrated);
  });

  test('have nothing to do the second time', async () => {
    expect(await migrate(empty.database)).toEqual([]);
  });

  test('leave the limits of the session as they were', async () => {
    const limits = 'select name, setting from pg_settings where name in ($1, $2) order by name';
    const names = ['lock_timeout', 'statement_timeout'];
    const before = await empty.database.source.query(limits, names);
    await migrate(empty.database);
    expect(await empty.database.source.query(limits, names)).toEqual(before);
  });
});

(usesServer ? test : test.skip)('servers that start at once migrate once', async () => {
  const empty = await openEmptyDatabase();
  const others = await Promise.all([1, 2, 3].map(() => openDatabase(empty.options)));
  try {
    const applied = await Promise.all([empty.database, ...others].map(migrate));
    expect(applied.flat()).toEqual(NAMES);
  } finally {
    await Promise.all(others.map((other) => other.close()));
    await empty.close();
  }
});

test('every database has a name of its own, for good', async () => {
  const [one, other] = await Promise.all([openEmptyDatabase(), openEmptyDatabase()]);
  try {
    await migrate(one.database);
    await migrate(other.database);
    const names = [await readInstallation(one.database.source), await readInstallation(other.database.source)];
    expect(names[0]!.id).not.toBe(names[1]!.id);
    await one.database.close();
    await one.reopen();
    await migrate(one.database);
    expect(await readInstallation(one.database.source)).toEqual(names[0]);
    await expect(one.database.source.query('insert into installation (id) values (gen_random_uuid())')).rejects.toThrow(
      /duplicate key/,
    );
  } finally {
    await one.close();
    await other.close();
  }
});

test('a migration that fails says why in one line and leaves nothing behind', async () => {
  const empty = await openEmptyDatabase();
  try {
    await empty.database.source.query('create table quote_via (already int)');
    await expect(migrate(empty.database)).rejects.toThrow(
      /^the tables cannot be brought up to date: relation "quote_via" already exists$/,
    );
    expect((await listObjects(empty)).filter((name) => name.startsWith('r '))).toEqual(['r migration', 'r quote_via']);
  } finally {
    await empty.close();
  }
});

test('quotes that were stored before there were explanations are kept, without one', async () => {
  const filled = await openTestDatabase();
  try {
    const quotes = [{ content: 'No,', speaker: 'Ann Ek', cue: 'said' }];
    await storeAnalysed(filled.database, { text: '“No,” Ann Ek said.' }, { people: ['Ann Ek'], quotes });
    for (const _ of NAMES.slice(NAMES.indexOf(EXPLANATION))) await undoMigration(filled.database);
    await migrate(filled.database);
    expect(await filled.database.source.query('select text, found_by, speaker_probability from quote')).toEqual([
      { text: 'No,', found_by: null, speaker_probability: null },
    ]);
  } finally {
    await filled.close();
  }
});

test('the text of search vectors is the same as before signs were replaced one by one', async () => {
  const signs = [...'<>-+./_@&~\u02BC\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF'];
  const words = ['C++, C# and c#', '+++', '++++', 'C+\u200B+', 'naïve', '', ' ', '“a-b”', 'x@y.example/z_1?q=<b>&r~'];
  const texts = [...words, ...signs, ...signs.map((sign) => `a${sign}b ${sign}${sign}ç`), signs.join('')];
  const ofTexts = `select array_agg(search_text(text) order by place) made
                   from unnest($1::text[]) with ordinality as given(text, place)`;
  const empty = await openEmptyDatabase();
  try {
    await migrate(empty.database);
    const now = await empty.database.source.query(ofTexts, [texts]);
    for (const _ of NAMES.slice(NAMES.indexOf(SEARCH_TEXT))) await undoMigration(empty.database);
    expect(await empty.database.source.query(ofTexts, [texts])).toEqual(now);
    expect(now[0].made.slice(0, 4)).toEqual(['Cǂǂ, Cǃ and cǃ', 'ǂǂ ', 'ǂǂǂǂ', 'C  ']);
  } finally {
    await empty.close();
  }
});

test('articles and quotes that were stored before there was a search are found by it', async () => {
  const filled = await openTestDatabase();
  try {
    const quotes = [
      { content: 'Herrings arrived,', speaker: 'Ann Ek', cue: 'said', via: ['Bo Ek'] },
      { content: 'No mackerel,', speaker: 'Ann Ek', cue: 'said' },
    ];
    const text = '“Herrings arrived,” Ann Ek said to Bo Ek. “No mackerel,” Ann Ek said.';
    await storeAnalysed(filled.database, { title: 'Cafés', text }, { people: ['Ann Ek', 'Bo Ek'], quotes });
    for (const _ of NAMES.slice(NAMES.indexOf(SEARCH))) await undoMigration(filled.database);
    await migrate(filled.database);
    const { source } = filled.database;
    expect(
      await source.query(
        `select text, second_hand, search @@ to_tsquery('whosaid', 'herrings') found from quote order by id`,
      ),
    ).toEqual([
      { text: 'Herrings arrived,', second_hand: true, found: true },
      { text: 'No mackerel,', second_hand: false, found: false },
    ]);
    expect(
      await source.query(`select title from article where search @@ to_tsquery('whosaid', 'cafes & mackerel')`),
    ).toEqual([{ title: 'Cafés' }]);
    await source.query(`update quote set text = 'A cod.' where text = 'No mackerel,'`);
    expect(await source.query(`select text from quote where search @@ to_tsquery('whosaid', 'cod')`)).toEqual([
      { text: 'A cod.' },
    ]);
  } finally {
    await filled.close();
  }
});

test('counts are made of what is stored already', async () => {
  const filled = await openTestDatabase();
  try {
    for (const [number, publishedAt] of ['2022-01-28T12:00:00Z', null].entries()) {
      await storeAnalysed(
        filled.database,
        { text: `${number}: “Arland is no,” Ann Ek said. “Yes,” someone said.`, publishedAt, outlet: 'Courier' },
        {
          people: ['Ann Ek'],
          places: ['Arland'],
          quotes: [
            { content: 'Arland is no,', speaker: 'Ann Ek', cue: 'said', about: ['Arland'] },
            { content: 'Yes,', cue: 'said' },
          ],
        },
      );
    }
    // So many that what is named with the two is kept.
    await filled.database.source.query(`insert into article (content_key, title, sort_at, authors, version, sha256)
      select n, 'Again', now(), '{}', 1, repeat('0', 64) from generate_series(1, 201) n`);
    await filled.database.source.query(
      `insert into article_version select id, 1, 'Again', sha256, '{}' from article where title = 'Again'`,
    );
    await filled.database.source.query(`update article set search = search_vector('Again') where title = 'Again'`);
    await filled.database.source.query(
      `insert into article_entity (article_id, entity_id, type, sort_at, mention_count, first_position)
       select a.id, e.id, e.type, a.sort_at, 1, 0 from article a, entity e where a.title = 'Again'`,
    );
    await filled.database.source.query(`insert into mention (article_id, entity_id, span_start, span_end, text, form)
      select a.id, e.id, 0, 1, 'A', 'NAME' from article a, entity e where a.title = 'Again'`);
    const count = () =>
      filled.database.source.query(`select
        (select array_agg(quotes order by quotes) from quotes_by_day) by_day,
        (select array_agg(quotes order by quotes) from quotes_by_edge) by_edge,
        (select array_agg(article_count) from co_mention) pairs`);
    const before = await count();
    expect(before).toEqual([{ by_day: [1, 1, 1, 1, 2, 2, 2, 2, 4], by_edge: [2, 2, 2, 2], pairs: [203, 203] }]);
    for (const _ of NAMES.slice(NAMES.indexOf(STATISTICS))) await undoMigration(filled.database);
    await migrate(filled.database);
    expect(await count()).toEqual(before);
    expect(await contradictions(filled.database.source)).toEqual([]);
  } finally {
    await filled.close();
  }
});

test('the entity classes describe the migrated tables', async () => {
  const migrated = await openTestDatabase();
  try {
    const { upQueries } = await migrated.database.source.driver.createSchemaBuilder().log();
    // Checks and foreign keys stand in the migration alone.
    const differences = upQueries
      .map(({ query }) => query)
      .filter((query) => !/^ALTER TABLE "\w+" DROP CONSTRAINT "\w+_(fkey|check\d*|key_filled)"$/.test(query));
    expect(differences).toEqual([]);
  } finally {
    await migrated.close();
  }
});
