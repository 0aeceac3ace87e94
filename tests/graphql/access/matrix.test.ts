import { type GraphQLField, isRequiredArgument } from 'graphql';
import type { Scope } from '../../../src/domain/access.ts';
import { identify } from '../../../src/graphql/access/identify.ts';
import { createContext } from '../../../src/graphql/context.ts';
import { buildGraphSchema } from '../../../src/graphql/schema.ts';
import { createKey, revokeKey } from '../../../src/storage/keys/keys.ts';
import { ask, post, withServer } from '../../http/support.ts';
import { textOf } from '../../support/documents.ts';
import { countRows } from '../../support/graph.ts';
import { storeNews } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';

const SENDERS = ['anonymous', 'read', 'ingest', 'edit', 'admin', 'expired', 'revoked'] as const;
type Sender = (typeof SENDERS)[number];

/** What each sender meets; ok: the field itself answers, if only that something else is wrong. */
type Row = Record<Sender, 'ok' | 401 | 403>;

/** A valid document for each mutation, that changes nothing, and who may send it. */
const MUTATIONS: Record<string, { document: string; row: Row }> = {
  ingestArticles: {
    document: 'mutation { ingestArticles(articles: []) { status } }',
    row: { anonymous: 401, read: 403, ingest: 'ok', edit: 'ok', admin: 'ok', expired: 401, revoked: 401 },
  },
  ingestFile: {
    document: 'mutation { ingestFile(name: "", content: "") { status } }',
    row: { anonymous: 401, read: 403, ingest: 'ok', edit: 'ok', admin: 'ok', expired: 401, revoked: 401 },
  },
  deleteArticle: {
    document: 'mutation { deleteArticle(id: "none", reason: "none") { id } }',
    row: { anonymous: 401, read: 403, ingest: 403, edit: 'ok', admin: 'ok', expired: 401, revoked: 401 },
  },
  addSource: {
    document: 'mutation { addSource(url: "https://news.example/", everySeconds: 1) { id } }',
    row: { anonymous: 401, read: 403, ingest: 403, edit: 'ok', admin: 'ok', expired: 401, revoked: 401 },
  },
  removeSource: {
    document: 'mutation { removeSource(id: "none") { id } }',
    row: { anonymous: 401, read: 403, ingest: 403, edit: 'ok', admin: 'ok', expired: 401, revoked: 401 },
  },
  checkSource: {
    document: 'mutation { checkSource(id: "none") { id } }',
    row: { anonymous: 401, read: 403, ingest: 403, edit: 'ok', admin: 'ok', expired: 401, revoked: 401 },
  },
};

const OPEN: Row = {
  ...{ anonymous: 'ok', read: 'ok', ingest: 'ok', edit: 'ok', admin: 'ok' },
  ...{ expired: 401, revoked: 401 },
};
const CLOSED: Row = { ...OPEN, anonymous: 401 };

const schema = buildGraphSchema();
const queries = Object.values(schema.getQueryType()!.getFields());
const mutations = Object.keys(schema.getMutationType()!.getFields());

/** Arguments that a query cannot be without, by their types. */
const VALUES: Record<string, string> = {
  'ID!': '"none"',
  '[ID!]!': '["none"]',
  'EntityBy!': '{ slug: "none" }',
  'OutletBy!': '{ slug: "none" }',
  'ArticleBy!': '{ id: "none" }',
  '[QuoteDimension!]!': '[KIND]',
};

function documentFor({ name, args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map((argument) => `${argument.name}: ${VALUES[String(argument.type)]}`);
  return `{ ${name}${given.length > 0 ? `(${given.join(', ')})` : ''} { __typename } }`;
}

const graph = withGraph(storeNews);
const headers = {} as Record<Sender, Record<string, string>>;
beforeAll(async () => {
  const { source } = graph.database;
  const keyOf = async (scope: Scope, expiresAt: Date | null = null) => {
    const { key, prefix } = await createKey(source, { name: '', scope, expiresAt });
    return { prefix, header: { authorization: `Bearer ${key}` } };
  };
  headers.anonymous = {};
  for (const scope of ['read', 'ingest', 'edit', 'admin'] as const) headers[scope] = (await keyOf(scope)).header;
  headers.expired = (await keyOf('admin', new Date(Date.now() - 1_000))).header;
  const revoked = await keyOf('admin');
  await revokeKey(source, revoked.prefix);
  headers.revoked = revoked.header;
});

const serve = (isReadingOpen: boolean) =>
  withServer(() => ({
    schema,
    createContext: ({ signal, scope }) => createContext(graph.database, signal, { scope }),
    access: { identify: (key) => identify(graph.database.source, key), isReadingOpen },
  }));

async function rowOf(server: { url: string }, query: string): Promise<Row> {
  const row = {} as Row;
  for (const sender of SENDERS) {
    const { status, json } = await post(server, { query }, headers[sender]);
    const codes: string[] = (json.errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code);
    const refusal = codes.find((code) => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN');
    row[sender] = refusal === undefined ? 'ok' : (status as 401 | 403);
    const expected = refusal === undefined ? 200 : refusal === 'FORBIDDEN' ? 403 : 401;
    expect({ query, sender, status }).toEqual({ query, sender, status: expected });
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
  }
  return row;
}

test('every mutation has a row', () => {
  expect(Object.keys(MUTATIONS).sort()).toEqual([...mutations].sort());
});

test.each(mutations)('%s names its scope to its users, and stands beside it in docs/access.md', (name) => {
  const field = schema.getMutationType()!.getFields()[name]!;
  const scope = (field.extensions as { neededScope?: Scope }).neededScope;
  expect(field.description).toContain(`Needs a key with the scope "${scope}".`);
  const row = textOf('docs/access.md')
    .split('\n')
    .find((line) => line.startsWith(`| \`${scope}\` |`));
  expect(row).toContain(`\`${name}\``);
});

describe.each([
  ['open', true, OPEN],
  ['closed', false, CLOSED],
] as const)('where reading is %s', (_what, isOpen, reading) => {
  const server = serve(isOpen);

  test.each(queries.map((field) => [field.name, documentFor(field)]))('query %s', async (_name, document) => {
    expect(await rowOf(server, document)).toEqual(reading);
  });

  test.each(Object.entries(MUTATIONS))('mutation %s', async (_name, { document, row }) => {
    const before = await countRows(graph.database.source);
    expect(await rowOf(server, document)).toEqual(row);
    expect(await countRows(graph.database.source)).toEqual(before);
  });

  test('introspection is as open as reading', async () => {
    expect(await rowOf(server, '{ __schema { queryType { name } } }')).toEqual(reading);
  });
});

describe('a mutation', () => {
  const server = serve(true);
  const { document } = MUTATIONS['deleteArticle']!;

  test('is not hidden by a fragment, an alias or another mutation before it', async () => {
    const hidden = [
      'mutation { ...F } fragment F on Mutation { deleteArticle(id: "x", reason: "x") { id } }',
      'mutation { ... on Mutation { a: deleteArticle(id: "x", reason: "x") { id } } }',
      'mutation { ingestArticles(articles: []) { status } deleteArticle(id: "x", reason: "x") { id } }',
    ];
    for (const query of hidden) {
      const { status, json } = await post(server, { query }, headers.ingest);
      expect([status, json.errors]).toEqual([
        403,
        [expect.objectContaining({ extensions: { code: 'FORBIDDEN', scope: 'edit' } })],
      ]);
    }
  });

  test('is sent by POST with a JSON type alone, and never by a page of another site', async () => {
    const byGet = await ask(`${server.url}/graphql?query=${encodeURIComponent(document)}`, { headers: headers.admin });
    expect(byGet.status).toBe(405);
    const asForm = await post(server, `query=${document}`, {
      ...headers.admin,
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(asForm.status).toBe(415);
    const asText = await post(server, { query: document }, { ...headers.admin, 'content-type': 'text/plain' });
    expect(asText.status).toBe(415);
    const others: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ];
    for (const foreign of others) {
      const answer = await post(server, { query: document }, { ...headers.admin, ...foreign });
      expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    }
  });

  test('without a scope of its own does not build', () => {
    expect(mutations).not.toHaveLength(0);
    const bare = buildGraphSchema();
    for (const name of mutations) {
      expect(bare.getMutationType()!.getFields()[name]!.extensions).toHaveProperty('neededScope');
    }
  });
});
