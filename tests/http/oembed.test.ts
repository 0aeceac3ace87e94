import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { createContext } from '../../src/graphql/context.ts';
import { toId } from '../../src/graphql/relay/ids.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { ask, startTestServer, withServer } from './support.ts';

const graph = withGraph(storeNews);
const webRoot = mkdtempSync(join(tmpdir(), 'whosaid-embed-'));
writeFileSync(join(webRoot, 'explorer.html'), '<head><meta name="description" content="-" />\n<title>-</title></head>');
const options = {
  schema: buildGraphSchema(),
  createContext: ({ signal }: { signal: AbortSignal }) => createContext(graph.database, signal),
  webRoot,
};
const server = withServer(() => options);

const embed = (page: string, more = '') =>
  ask(`${server.url}/oembed?url=${encodeURIComponent(server.url + page)}${more}`);

const statement = toId('Statement', 1);
const quote = toId('Quote', 1);

test('a statement is shown in a frame', async () => {
  const { status, headers, json } = await embed(`/statement/${statement}`);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  expect(json).toEqual({
    version: '1.0',
    type: 'rich',
    provider_name: 'Whosaid',
    provider_url: `${server.url}/`,
    title: 'Sergey Lavrov: “There is no positive reaction 😀 to it”',
    cache_age: 3600,
    width: 600,
    height: 320,
    html:
      `<iframe src="${server.url}/embed/statement/${statement}" ` +
      'title="Sergey Lavrov: “There is no positive reaction 😀 to it”" width="600" height="320" loading="lazy" ' +
      'style="border: 0; max-width: 100%"></iframe>',
  });
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test('so are a quote in its article, a dashboard and a panel, within the size that there is', async () => {
  const { json } = await embed(`/article/${toId('Article', 1)}?quote=${quote}`, '&maxwidth=400&maxheight=9999');
  expect(json.html).toContain(`/embed/statement/${statement}"`);
  expect([json.width, json.height]).toEqual([400, 320]);
  for (const page of ['/dashboard#d=a"b', '/embed/dashboard#d=a"b']) {
    expect((await embed(page)).json.html).toContain(`src="${server.url}/embed/dashboard#d=a&quot;b"`);
  }
  expect((await embed('/embed/panel#p')).json.html).toContain(`src="${server.url}/embed/panel#p"`);
});

test('a person is shown by the dashboard about one, and a ready dashboard with what is chosen in it', async () => {
  const { json } = await embed('/person/sergey-lavrov?tab=about');
  expect(json.title).toBe('Sergey Lavrov');
  expect(json.html).toContain(`src="${server.url}/embed/dashboards/person?person=sergey-lavrov"`);
  const topic = await embed('/dashboards/topic?about=nato&from=2022-01-01&other=x');
  expect(topic.json.title).toBe('One topic: North Atlantic Treaty Organization');
  expect(topic.json.html).toContain(`src="${server.url}/embed/dashboards/topic?about=nato&amp;from=2022-01-01"`);
  expect((await embed('/embed/dashboards/overview')).json.title).toBe('Overview');
});

test.each([
  '/',
  '/person/nobody',
  '/person/%zz',
  '/organization/nato',
  '/dashboards/other',
  '/dashboard',
  '/panel#p',
  '/statement/nonsense',
  `/statement/${quote}`,
])('there is nothing to embed at %s, and the answer says what can be', async (page) => {
  const { status, json } = await embed(page);
  expect([status, json.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  expect(json.errors[0].message).toMatch(
    /^There is nothing to embed at this address. What can be embedded: a statement/,
  );
});

test.each([
  ['', 400, '"url" wants the address of a page of this server'],
  ['?url=', 400, '"url" wants the address of a page of this server'],
  ['?url=https://other.example/statement/1', 404, expect.stringMatching(/^There is nothing to embed at this address/)],
  ['?url=x&format=xml', 501, '"format" wants json: there is no other'],
  ['?url=x&maxwidth=-1', 400, '"maxwidth" wants a number of pixels, 1 or more'],
])('/oembed%s is refused', async (search, status, message) => {
  const answer = await ask(`${server.url}/oembed${search}`);
  expect([answer.status, answer.json.errors[0].message]).toEqual([status, message]);
});

test('a statement says where its embed is found', async () => {
  const page = `/statement/${statement}`;
  const { text } = await ask(server.url + page);
  const [, href] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(text)!;
  const { json } = await ask(href!.replaceAll('&amp;', '&'));
  expect(json.title).toBe('Sergey Lavrov: “There is no positive reaction 😀 to it”');
});

describe('pages that stand in pages of others', () => {
  const framing = async (url: string, path: string) => {
    const { headers } = await ask(url + path);
    const [, ancestors] = /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy')!)!;
    return [ancestors, headers.get('x-frame-options'), headers.get('cross-origin-resource-policy')];
  };

  test('are those below /embed/ alone', async () => {
    for (const path of [
      '/embed/dashboard',
      '/embed/dashboards/person',
      '/embed/panel',
      `/embed/statement/${statement}`,
    ]) {
      expect(await framing(server.url, path)).toEqual(['*', null, 'cross-origin']);
      expect((await ask(server.url + path)).text).toContain('<meta name="robots" content="noindex" />');
    }
    for (const path of ['/', '/dashboard', `/statement/${statement}`, '/embed/other', '/graphql']) {
      expect(await framing(server.url, path)).toEqual(["'none'", 'DENY', 'same-origin']);
    }
  });

  test.each(['/embed/statement/nonsense', `/embed/statement/${toId('Statement', 99)}`, '/embed/dashboards/other'])(
    'have the status of what is not there: %s',
    async (path) => {
      const { status, text } = await ask(server.url + path, { headers: { accept: 'text/html' } });
      expect([status, text]).toEqual([404, expect.stringContaining('<title>No such page · Whosaid</title>')]);
      expect(await framing(server.url, path)).toEqual(['*', null, 'cross-origin']);
    },
  );

  test.each([
    ['none', "'none'"],
    ['https://news.example, https://*.press.example:8443', 'https://news.example https://*.press.example:8443'],
  ])('EMBED_ANCESTORS=%s', async (setting, ancestors) => {
    const { embedAncestors } = readConfig({ EMBED_ANCESTORS: setting });
    const other = await startTestServer({ ...options, embedAncestors });
    expect((await framing(other.url, '/embed/dashboard'))[0]).toBe(ancestors);
    await other.close();
  });

  test.each([
    'news.example',
    "'self'",
    'https://a.example; script-src *',
    'https://a.example/path',
    '*,https://a.example',
  ])('EMBED_ANCESTORS=%s is refused', (setting) => {
    expect(() => readConfig({ EMBED_ANCESTORS: setting })).toThrow(/^settings: EMBED_ANCESTORS: wants \*, none, or/);
  });
});
