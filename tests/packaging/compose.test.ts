import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { commandOf, parseDockerfile } from '../installed/image/dockerfile.ts';

const DOCKER = join(__dirname, '../../docker');
const read = (file: string): string => readFileSync(join(DOCKER, file), 'utf8');

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  environment: Record<string, string>;
  volumes: string[];
  healthcheck?: { test: string[] };
  [limit: string]: unknown;
}

const { services } = parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service> };
const stages = parseDockerfile(read('Dockerfile'));
const last = stages.at(-1)!.instructions;
const textOf = (keyword: string): string => last.find((instruction) => instruction.keyword === keyword)!.text;

/** A version with all its numbers, and the Debian below it: "node:24.21.0-bookworm-slim". */
const PINNED = /^[a-z]+:\d+(?:\.\d+){1,2}-bookworm(?:-slim)?$/;

test('every image is pinned, and the server is on one version of Node in all stages', () => {
  expect(services.postgres!.image).toMatch(PINNED);
  expect(services.server!.image).toBeUndefined();
  const bases = [...new Set(stages.map(({ base }) => base))];
  expect(bases).toEqual([expect.stringMatching(PINNED)]);
  expect(bases[0]).toMatch(/^node:24\./);
});

test.each(Object.keys(services))('%s has limits, on its log as well', (name) => {
  expect(services[name]).toMatchObject({
    cpus: expect.anything(),
    mem_limit: expect.anything(),
    pids_limit: expect.any(Number),
    restart: 'unless-stopped',
    logging: { options: { 'max-size': expect.any(String), 'max-file': expect.any(String) } },
  });
});

test('PostgreSQL has the shared memory that parallel queries need', () => {
  expect(services.postgres!.shm_size).toBe('256m');
});

test('articles come in read-only, and the command beside it reads them from there', () => {
  expect(services.server!.volumes).toEqual([expect.stringMatching(/^\$\{ARTICLES:-.*\}:\/articles:ro$/)]);
  expect(read('compose.yaml')).toMatch(
    /^# +docker compose -f docker\/compose\.yaml run --rm server node dist\/cli\.js ingest \/articles$/m,
  );
});

test('a health check starts nothing but the one process that Docker runs it in, and no Node', () => {
  const [shell, flag, script] = commandOf(textOf('HEALTHCHECK').replace(/^CMD\s+/, ''));
  expect([shell, flag]).toEqual(['bash', '-c']);
  // Built into bash: redirection, printf, read and [[.
  const programs = script!.split(' && ').map((command) => command.split(' ')[0]);
  expect(programs).toEqual(['exec', 'printf', 'read', '[[']);
  expect(services.postgres!.healthcheck!.test.slice(0, 2)).toEqual(['CMD', 'pg_isready']);
});

test('the image runs Node itself, by a user who is not root', () => {
  expect([commandOf(textOf('CMD')), textOf('USER')]).toEqual([['node', 'dist/cli.js', 'serve'], 'node']);
});
