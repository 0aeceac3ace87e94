import { migrate } from '../../../src/storage/migrate.ts';
import { regroupQuotes } from '../../../src/storage/statements/group-stored-quotes.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { contradictions, picture } from '../../support/graph.ts';
import { storeNews } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';

const SAID = 'The ferry to Arland sails again before the summer,';
const graph = withGraph(async (database) => {
  await storeNews(database);
  for (const place of ['In the harbour', 'At the town hall']) {
    const quotes = [{ content: SAID, speaker: 'Ann Ek', cue: 'said' }];
    await storeAnalysed(database, { text: `${place}: “${SAID}” Ann Ek said.` }, { people: ['Ann Ek'], quotes });
  }
});
let stored: Awaited<ReturnType<typeof picture>>;
let quotes: number;

beforeAll(async () => {
  stored = await picture(graph.database.source);
  quotes = stored.quotes!.length;
});

/**
 * Takes a quote out of its statement into one of its own, with which nothing is joined: as if older rules had done so.
 */
async function putApart(id: number): Promise<void> {
  await graph.database.source.query(
    `with apart as (
       insert into statement (speaker_id, negated) select speaker_id, negated from quote where id = $1 returning id
     ), worded as (
       insert into variant (statement_id, identity, kind, text, verbatim, rank)
       select apart.id, 0, kind, text, case kind when 'MIXED' then '' end, 0 from quote, apart where quote.id = $1
       returning id, statement_id
     )
     update quote set statement_id = worded.statement_id, variant_id = worded.id from worded where quote.id = $1`,
    [id],
  );
}

test('all quotes are put into the statements that storing them makes today', async () => {
  const { source } = graph.database;
  const [last] = await source.query<{ id: number }[]>('select max(id) id from quote where text = $1', [SAID]);
  await putApart(last!.id);
  expect(await picture(source)).not.toEqual(stored);
  const progress: [done: number, total: number][] = [];
  const result = await regroupQuotes(graph.database, { onProgress: (...now) => progress.push(now) });
  expect(result).toEqual({ quotes, isWhole: true });
  expect(progress.at(-1)).toEqual([quotes, quotes]);
  expect(await picture(source)).toEqual(stored);
  expect(await contradictions(source)).toEqual([]);
});

test('what was stopped goes on the next time', async () => {
  const stopped = { signal: AbortSignal.abort() };
  expect(await regroupQuotes(graph.database, stopped)).toEqual({ quotes: 0, isWhole: false });
  expect(await contradictions(graph.database.source)).toEqual([]);
  expect(await regroupQuotes(graph.database, stopped)).toEqual({ quotes: 0, isWhole: false });
  expect(await regroupQuotes(graph.database)).toEqual({ quotes, isWhole: true });
  expect(await picture(graph.database.source)).toEqual(stored);
});

test('or when the graph is opened', async () => {
  await regroupQuotes(graph.database, { signal: AbortSignal.abort() });
  expect(await migrate(graph.database)).toEqual([]);
  expect(await picture(graph.database.source)).toEqual(stored);
});
