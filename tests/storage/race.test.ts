import { openDatabase } from '../../src/storage/database.ts';
import { storeAnalysed } from '../support/articles.ts';
import { describeOnServer } from '../support/database.ts';
import { countRows } from '../support/graph.ts';
import { withEmptyGraph } from '../support/with-graph.ts';
import { type ArticleToStore, startWriter } from '../support/writer-process.ts';

const PEOPLE = ['Sergey Lavrov', 'Jens Stoltenberg', 'Antony Blinken', 'Wendy Sherman', 'Maria Zakharova'];

/** Articles that all name the same five people, each in another order: writers that lock as they go would deadlock. */
const overlapping = (count: number, outlet: string): ArticleToStore[] =>
  Array.from({ length: count }, (_, i) => {
    const people = PEOPLE.map((_, j) => PEOPLE[(i + j * (i % 2 ? 1 : 4)) % PEOPLE.length]!);
    const text = `${people.map((name) => `“Yes,” ${name} said.`).join(' ')} It was meeting ${i}.`;
    const quotes = people.map((speaker) => ({ content: 'Yes,', speaker, cue: 'said' }));
    return [
      { text, outlet, url: `https://courier.example/${i}` },
      { people, quotes },
    ];
  });

const tally = (words: readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

const db = withEmptyGraph();

describe('many writers in one process', () => {
  const begin = (articles: readonly ArticleToStore[]) =>
    articles.map(async ([fields, findings]) => (await storeAnalysed(db.database, fields, findings)).status);
  const store = (articles: readonly ArticleToStore[]) => Promise.all(begin(articles));

  test('with one and the same article make one', async () => {
    const [article] = overlapping(1, 'Harbour Courier');
    const statuses = await store(Array.from({ length: 40 }, () => article!));
    expect(tally(statuses)).toEqual({ CREATED: 1, DUPLICATE: 39 });
    expect(await countRows(db.database.source)).toMatchObject({ article: 1, quote: 5, entity: 5 });
  });

  test('with articles about the same people make each person once', async () => {
    const statuses = await store(overlapping(60, 'Harbour Courier'));
    expect(tally(statuses)).toEqual({ CREATED: 60 });
    expect(await countRows(db.database.source)).toMatchObject({ article: 60, quote: 300, entity: 5, outlet: 1 });
  });

  test('leave connections to readers', async () => {
    const writers = begin(overlapping(60, 'Harbour Courier'));
    let ended = 0;
    for (const writer of writers) writer.finally(() => ended++);
    await Promise.race(writers);
    await db.database.source.query('select count(*) from article');
    // Most writers are still at work.
    expect(ended).toBeLessThan(30);
    expect(tally(await Promise.all(writers))).toEqual({ CREATED: 60 });
  });
});

describeOnServer('writers in several processes', () => {
  test('with the same articles make each once', async () => {
    const articles = overlapping(40, 'Harbour Courier');
    const { env } = db;
    const writers = await Promise.all(
      [articles, articles, [...articles].reverse()].map((list) => startWriter(env, list)),
    );
    const ends = await Promise.all(writers.map((writer) => writer.ended));
    expect(ends).toEqual(ends.map(() => ({ code: 0, stderr: '' })));
    expect(tally(writers.flatMap((writer) => writer.statuses))).toEqual({ CREATED: 40, DUPLICATE: 80 });
    expect(await countRows(db.database.source)).toMatchObject({ article: 40, quote: 200, entity: 5, outlet: 1 });
  });

  test('with articles about the same people make each person once', async () => {
    const outlets = ['Harbour Courier', 'Island Gazette'];
    const lists = outlets.map((outlet) =>
      overlapping(40, outlet).map(([fields, findings]): ArticleToStore => [{ ...fields, url: null }, findings]),
    );
    const writers = await Promise.all(lists.map((list) => startWriter(db.env, list)));
    const ends = await Promise.all(writers.map((writer) => writer.ended));
    expect(ends).toEqual(ends.map(() => ({ code: 0, stderr: '' })));
    expect(await countRows(db.database.source)).toMatchObject({ article: 80, quote: 400, entity: 5, outlet: 2 });
  });

  test('in two pools of one process neither wait for ever nor fail', async () => {
    const other = await openDatabase(db.options);
    try {
      const articles = overlapping(30, 'Harbour Courier');
      const statuses = await Promise.all(
        articles.flatMap(([fields, findings]) =>
          [db.database, other].map(async (each) => (await storeAnalysed(each, fields, findings)).status),
        ),
      );
      expect(tally(statuses)).toEqual({ CREATED: 30, DUPLICATE: 30 });
    } finally {
      await other.close();
    }
  });
});
