import { storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { exportText } from './support.ts';

const graph = withGraph(storeNews);

test.each([
  ['stance=promise', ['answers “very soon” to Russia']],
  ['stance=suggest,promise', ['answers “very soon” to Russia', 'the door stayed open']],
  ['text="positive reaction"', ['There is no positive reaction 😀 to it,']],
  ['text=nato -ready', ['It concerns NATO, and Ukraine.']],
  ['speaker=sergey-lavrov,john-sullivan&text=ready or soon', ['NATO was ready', 'answers “very soon” to Russia']],
])('the parameters %s choose quotes', async (search, expected) => {
  const lines = (await exportText(graph.database, 'jsonl', new URLSearchParams(search))).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).text).sort()).toEqual([...expected].sort());
  expect(await exportText(graph.database, 'graphml', new URLSearchParams(search))).toMatch(/<\/graphml>\n$/);
});
