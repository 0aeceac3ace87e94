import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RUNTIME_VERSION } from '../../src/nlp/encoder/runtime.ts';
import { asAnyUser, INSTALLED, PACKAGE, WHOSAID } from './installed.ts';
import { askReadme, run, serve } from './processes.ts';

const MOST_MEGABYTES = 200;

const ARTICLE = {
  id: 'a1',
  text: '“We will go on,” Sergey Lavrov said in Moscow. NATO said that it was ready for talks in Brussels.',
  title: 'Talks',
  publishedAt: '2022-01-29T10:00:00Z',
};
const LINE = `${JSON.stringify(ARTICLE)}\n`;

test(`an install takes at most ${MOST_MEGABYTES} MB`, async () => {
  const { stdout } = await run('du', ['-sm', INSTALLED]);
  const megabytes = Number.parseInt(stdout, 10);
  process.stdout.write(`install: ${megabytes} MB\n`);
  expect(megabytes).toBeLessThanOrEqual(MOST_MEGABYTES);
});

/** Looks how its version is named in the package.json around it, and prints a hint; there is no hint for us. */
const HARMLESS = ['node_modules/@apollo/protobufjs'];

test('no package of it has a script that it needs', () => {
  const { packages } = JSON.parse(readFileSync(join(INSTALLED, 'node_modules/.package-lock.json'), 'utf8')) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(Object.keys(packages).filter((name) => packages[name]!.hasInstallScript)).toEqual(HARMLESS);
});

test('it holds what runs, and nothing that only makes or measures it', () => {
  expect(readdirSync(PACKAGE).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist',
    'package.json',
    'schema.graphql',
  ]);
  const files = readdirSync(join(PACKAGE, 'dist'), { recursive: true, encoding: 'utf8' });
  expect(files).toEqual(
    expect.arrayContaining([
      'models/cues.br',
      'samples/articles.jsonl',
      'web/explorer.html',
      'web/graphiql.html',
      'models/encoder.onnx',
    ]),
  );
  expect(files.filter((name) => /^(?:eval|train)\/|\.map$/.test(name))).toEqual([]);
});

test('extract finds quotes, run by any user from any folder', async () => {
  const { code, stdout, stderr } = await run(WHOSAID, ['extract'], { ...(await asAnyUser()), input: LINE });
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout).quotes).toMatchObject([
    { speakerName: 'Sergey Lavrov', kind: 'DIRECT' },
    { speakerName: 'NATO', kind: 'INDIRECT' },
  ]);
});

test('npx runs it in the folder where it was installed', async () => {
  const { uid, gid, env } = (await asAnyUser()) as { uid?: number; gid?: number; env: NodeJS.ProcessEnv };
  const options = { uid, gid, env, cwd: INSTALLED };
  expect(await run('npx', ['--no-install', 'whosaid', '--help'], options)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Usage: whosaid/),
  });
  expect((await run('npx', ['--no-install', 'whosaid', '--version'], options)).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('the accurate extractor says in one line what to install', async () => {
  const ended = await run(WHOSAID, ['extract', '--extractor', 'accurate'], { ...(await asAnyUser()), input: LINE });
  expect(ended).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'whosaid: the accurate extractor does not work: install onnxruntime-node beside whosaid: ' +
      `npm install --ignore-scripts onnxruntime-node@${RUNTIME_VERSION}\n`,
  });
});

test('ingest fills a graph that serve then answers from', async () => {
  const user = await asAnyUser({ LOG_LEVEL: 'warn' });
  await writeFile(join(user.cwd, 'news.jsonl'), LINE);
  const { code, stdout, stderr } = await run(WHOSAID, ['ingest', 'news.jsonl'], user);
  expect([code, stdout, stderr]).toEqual([
    0,
    expect.stringMatching(/^articles: 1 created.*\nquotes: 1 direct/),
    expect.any(String),
  ]);
  const server = await serve(WHOSAID, ['serve', '--port', '0'], user);
  const answer = await fetch(`${server.url}/graphql?query={quotes{nodes{speaker{name}}}}`);
  const { code: ended, stderr: log } = await server.stop();
  const { data } = (await answer.json()) as { data: { quotes: { nodes: { speaker: { name: string } }[] } } };
  expect(data.quotes.nodes.map(({ speaker }) => speaker.name).sort()).toEqual(['NATO', 'Sergey Lavrov']);
  expect([ended, log]).toEqual([0, '']);
});

test('serve answers the query of the README from the samples, and has the pages', async () => {
  const user = await asAnyUser({ LOG_LEVEL: 'info' });
  const server = await serve(WHOSAID, ['serve', '--port', '0'], user);
  const quotes = await askReadme(server.url);
  const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
  const { code, stderr } = await server.stop();
  expect(quotes.length).toBeGreaterThan(0);
  expect([page.status, code]).toEqual([200, 0]);
  expect(JSON.parse(stderr.split('\n').find((line) => line.includes('sample articles'))!)).toMatchObject({
    articles: expect.any(Number),
    rejected: 0,
  });
});
