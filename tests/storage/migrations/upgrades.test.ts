import { migrate, undoMigration } from '../../../src/storage/migrate.ts';
import { MIGRATIONS } from '../../../src/storage/migrations/index.ts';
import { openTestDatabase } from '../../support/database.ts';
import { contradictions, picture } from '../../support/graph.ts';
import { withGraph } from '../../support/with-graph.ts';
import { NOT_KNOWN, storeEarlierArticles } from './earlier-articles.ts';

const NAMES = MIGRATIONS.map((Migration) => new Migration().name);

describe('a graph of an earlier version', () => {
  const db = withGraph();
  let today: Awaited<ReturnType<typeof picture>>;
  beforeAll(async () => {
    await storeEarlierArticles(db.database);
    today = await picture(db.database.source, NOT_KNOWN);
  });

  const versions = NAMES.slice(0, -1).map((name, index) => ({ name, version: index + 1 }));

  test.each(versions)('$version ($name) becomes the one that would be made today', async ({ version }) => {
    const { source } = db.database;
    for (const _ of NAMES.slice(version)) await undoMigration(db.database);
    if (version < 8) {
      const [quote] = await source.query<{ text: string }[]>('select text from quote order by id');
      expect(quote!.text).toContain('said Ann Ek. “The main threat');
    }
    expect(await migrate(db.database)).toEqual(NAMES.slice(version));
    expect(await picture(source, NOT_KNOWN)).toEqual(today);
    expect(await contradictions(source)).toEqual([]);
  });

  test('has its texts, its statements, and is searched by what was said', async () => {
    const { source } = db.database;
    expect(await migrate(db.database)).toEqual([]);
    expect(await source.query('select text, span_text from quote order by id limit 2')).toEqual([
      {
        text: '“There was no positive 😀 answer on the main issue,” “The main threat is the ferry to Arland.”',
        span_text:
          '“There was no positive 😀 answer on the main issue,” said Ann Ek. “The main threat is the ferry to Arland.”',
      },
      { text: '“We will see,”', span_text: null },
    ]);
    const found = (words: string) =>
      source.query(`select id from quote where search @@ websearch_to_tsquery('whosaid', $1) order by id`, [words]);
    expect(await found('"main issue" ferry')).toEqual([{ id: 1 }]);
    expect(await found('said')).toEqual([]);
    expect(await source.query('select quote_count from statement where quote_count > 1')).toHaveLength(2);
  });
});

test('putting quotes into statements goes on where it was interrupted, and says how far it has come', async () => {
  const notices: string[] = [];
  const db = await openTestDatabase({ onNotice: (text) => notices.push(text) });
  try {
    await storeEarlierArticles(db.database);
    const { source } = db.database;
    const today = await picture(source);
    for (const _ of NAMES.slice(2)) await undoMigration(db.database);
    const interrupted = { ...db.database, inLine: () => Promise.reject(new Error('interrupted')) };
    await expect(migrate(interrupted)).rejects.toThrow('interrupted');
    expect(await source.query('select count(*)::int waiting from variant where rank < 0')).toEqual([{ waiting: 7 }]);
    expect(await migrate(db.database)).toEqual([]);
    expect(await picture(source)).toEqual(today);
    expect(notices.at(-1)).toBe('all quotes are in their statements');
  } finally {
    await db.close();
  }
});
