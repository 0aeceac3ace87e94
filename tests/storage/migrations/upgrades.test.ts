import { storeArticle } from '../../../src/ingest/store/store-articles.ts';
import { migrate, undoMigration } from '../../../src/storage/migrate.ts';
import { MIGRATIONS } from '../../../src/storage/migrations/index.ts';
import { analysisOf, draftOf } from '../../support/articles.ts';
import { openTestDatabase, type TestDatabase } from '../../support/database.ts';
import { contradictions, picture } from '../../support/graph.ts';
import { withGraph } from '../../support/with-graph.ts';

const NAMES = MIGRATIONS.map((Migration) => new Migration().name);

/** Columns of a quote that no upgrade can fill: earlier versions did not keep what they say. */
const NOT_KNOWN = ['found_by', 'attribution_probability', 'speaker_by', 'speaker_probability'];

const LETTER =
  '😀 Talks stalled. “There was no positive 😀 answer on the main issue,” said Ann Ek. “The main threat is the ferry to Arland.”\n\n“We will see,” she told the board.';
const REPEAT =
  'In the harbour, “The main threat is the ferry to Arland,” Ann Ek said. Ann Ek found it “most regrettable,” she said, “and a shame for all of us.”';

const spanIn = (text: string, piece: string) => ({
  start: text.indexOf(piece),
  end: text.indexOf(piece) + piece.length,
});

/** Stores an article in which Ann Ek says all of it, each quote in its pieces. */
function store({ database }: TestDatabase, outlet: string, text: string, quotes: string[][]) {
  const analysis = analysisOf(text, {
    people: ['Ann Ek'],
    quotes: quotes.map(([content]) => ({ content: content!, speaker: 'Ann Ek', cue: 'said' })),
  });
  for (const [index, quote] of analysis.quotes.entries()) {
    quote.content = quotes[index]!.map((piece) => spanIn(text, piece));
    quote.verbatim = quote.content.map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
  }
  return storeArticle(database, draftOf({ outlet, text }), analysis);
}

async function storeArticles(db: TestDatabase): Promise<void> {
  await store(db, 'Courier', LETTER, [
    ['“There was no positive 😀 answer on the main issue,”', '“The main threat is the ferry to Arland.”'],
    ['“We will see,”'],
  ]);
  const repeated = [
    ['“The main threat is the ferry to Arland,”'],
    ['“most regrettable,”', '“and a shame for all of us.”'],
  ];
  await store(db, 'Gazette', REPEAT, repeated);
  await store(db, 'Ledger', `${REPEAT} So it was.`, repeated);
}

describe('a graph of an earlier version', () => {
  const db = withGraph();
  let today: Awaited<ReturnType<typeof picture>>;
  beforeAll(async () => {
    await storeArticles(db);
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
    await storeArticles(db);
    const { source } = db.database;
    const today = await picture(source);
    for (const _ of NAMES.slice(2)) await undoMigration(db.database);
    const interrupted = { ...db.database, inLine: () => Promise.reject(new Error('interrupted')) };
    await expect(migrate(interrupted)).rejects.toThrow('interrupted');
    expect(await source.query('select count(*)::int waiting from variant where rank < 0')).toEqual([{ waiting: 6 }]);
    expect(await migrate(db.database)).toEqual([]);
    expect(await picture(source)).toEqual(today);
    expect(notices.at(-1)).toBe('all quotes are in their statements');
  } finally {
    await db.close();
  }
});
