import { createExporter } from '../../src/export/exporter.ts';
import { createContext } from '../../src/graphql/context.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { openTestDatabase } from '../support/database.ts';
import { ask, post, startTestServer, withServer } from './support.ts';

let failures = 0;
const server = withServer(() => ({
  onUnavailable: () => {
    failures += 1;
  },
}));

const codesOf = (json: { errors?: { extensions: { code: string } }[] }): string[] =>
  (json.errors ?? []).map(({ extensions }) => extensions.code).sort();

describe('while the database is away, an operation', () => {
  test.each([
    ['that got nothing is a 503', '{ away }', 503, ['UNAVAILABLE']],
    ['of which every part failed is a 503', '{ one: away two: away __typename }', 503, ['UNAVAILABLE', 'UNAVAILABLE']],
    ['whose other parts failed otherwise is a 503', '{ away refuse }', 503, ['AMBIGUOUS_NAME', 'UNAVAILABLE']],
    ['that got something is a 200 with it', '{ hello away }', 200, ['UNAVAILABLE']],
    ['with a null that is an answer is a 200', '{ nothing away }', 200, ['UNAVAILABLE']],
    ['that does not need it is a 200', '{ hello }', 200, []],
  ])('%s', async (_, query, status, codes) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      failures = 0;
      const answer = await post(server, { query }, { accept });
      expect([answer.status, codesOf(answer.json)]).toEqual([status, codes]);
      expect(answer.headers.get('retry-after')).toBe(status === 503 ? '2' : null);
      expect(failures).toBe(codes.length > 0 ? 1 : 0);
      expect(answer.text).not.toContain('administrator');
    }
    expect(server.log.join('')).not.toContain('administrator');
  });
});

test('while the database is away, queries, exports and feeds are a 503, and the server is not ready', async () => {
  const gone = await openTestDatabase();
  const { database } = gone;
  const other = await startTestServer({
    schema: buildGraphSchema(),
    createContext: ({ signal }) => createContext(database, signal),
    exporter: createExporter(database),
    isReady: () => database.ping(),
  });
  expect((await ask(`${other.url}/health/ready`)).status).toBe(200);
  await database.close();
  const answers = [
    await post(other, { query: '{ quotes { nodes { text } } }' }),
    ...(await Promise.all(
      ['/export/quotes.csv', '/export/graph.gexf', '/feeds/quotes.atom', '/feeds/quotes.json?speaker=lavrov'].map(
        (path) => ask(`${other.url}${path}`),
      ),
    )),
  ];
  for (const { status, headers, json } of answers) {
    expect([status, headers.get('retry-after'), codesOf(json)]).toEqual([503, '2', ['UNAVAILABLE']]);
  }
  expect((await ask(`${other.url}/health/ready`)).status).toBe(503);
  expect((await ask(`${other.url}/health/live`)).status).toBe(200);
  expect(other.log).toEqual([]);
  await other.close();
  await gone.close();
});
