import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const SOURCE = join(__dirname, '../src');
const MOST_LINES = 350;

/**
 * What each folder, or file beside the folders, may import of ours besides itself. Whatever is not named may import
 * all.
 */
const MAY_IMPORT: Record<string, string[]> = {
  'assets.ts': [],
  'errors.ts': [],
  'logger.ts': [],
  'metrics.ts': [],
  'config.ts': ['errors.ts'],
  domain: ['errors.ts'],
  nlp: ['domain', 'assets.ts'],
  storage: ['domain', 'errors.ts'],
  fetch: ['errors.ts'],
  ingest: ['domain', 'nlp', 'storage', 'fetch', 'errors.ts', 'logger.ts'],
  graphql: ['storage', 'domain', 'errors.ts', 'logger.ts'],
  planner: ['graphql', 'storage', 'logger.ts'],
  export: ['graphql', 'storage', 'domain', 'errors.ts'],
  local: ['ingest', 'storage', 'domain', 'assets.ts', 'errors.ts', 'logger.ts'],
  http: ['graphql', 'planner', 'export', 'errors.ts', 'logger.ts', 'metrics.ts'],
  web: [],
  eval: ['domain', 'nlp', 'ingest', 'extract.ts', 'errors.ts'],
  train: ['domain', 'nlp', 'eval', 'assets.ts', 'errors.ts'],
};

interface SourceFile {
  /** Relative to src/: "storage/list.ts". */
  path: string;
  text: string;
  /** Our own files that it imports, relative to src/. */
  imports: string[];
  /** Those that are still there when it runs: not `import type`. */
  loads: string[];
}

/** `import ... from './x'`, `export ... from './x'`, `import './x'` and `import('./x')`, types included. */
const IMPORT = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;
/** The same without `import type` and `export type`. */
const LOAD = /^(?!(?:import|export) type\b)(?:import|export)\b[\w\s{},*$]*['"](\.[^'"]+)['"]/gm;

const FILES: SourceFile[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  // The one file of declarations is written from schema.graphql by the check of types.
  .filter((path) => /(?<!\.d)\.tsx?$/.test(path) && !path.includes('node_modules/'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(SOURCE, path), 'utf8');
    return { path, text, imports: findImports(path, text, IMPORT), loads: findImports(path, text, LOAD) };
  });

function findImports(path: string, text: string, pattern: RegExp): string[] {
  const specifiers = [...text.matchAll(pattern)].map((match) => match[1]!);
  return specifiers.map((specifier) => posix.join(posix.dirname(path), specifier));
}

/** What lies directly in a folder ("" is src/) and holds the file: a folder, or the file itself. */
const partOf = (path: string, folder = ''): string => path.slice(folder === '' ? 0 : folder.length + 1).split('/')[0]!;

test('imports are read', () => {
  expect(FILES.length).toBeGreaterThan(50);
  expect(FILES.find(({ path }) => path === 'config.ts')!.imports).toEqual(['errors.ts']);
});

test('imports go one way between the folders', () => {
  const wrong = FILES.flatMap(({ path, imports }) => {
    const allowed = MAY_IMPORT[partOf(path)];
    if (!allowed) return [];
    const foreign = imports.filter((target) => partOf(target) !== partOf(path) && !allowed.includes(partOf(target)));
    return foreign.map((target) => `${path} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

// Types that two files need of each other stand in a third below both.
test.each(['loads', 'imports'] as const)('no file %s itself, over however many others', (kind) => {
  expect(cyclesIn(new Map(FILES.map((file) => [file.path, new Set(file[kind])])))).toEqual([]);
});

const FOLDERS = [
  '',
  ...new Set(FILES.filter(({ path }) => path.split('/').length > 2).map(({ path }) => partOf(path))),
];

// So that each part of a folder can be read by whoever knows what stands below it.
test.each(FOLDERS)('no two parts of src/%s need each other, over however many others', (folder) => {
  const targetsOf = new Map<string, Set<string>>();
  const isInside = (path: string) => folder === '' || path.startsWith(`${folder}/`);
  for (const { path, imports } of FILES.filter((file) => isInside(file.path))) {
    const part = partOf(path, folder);
    const targets = imports.filter(isInside).map((target) => partOf(target, folder));
    const others = targets.filter((target) => target !== part);
    targetsOf.set(part, new Set([...(targetsOf.get(part) ?? []), ...others]));
  }
  expect(cyclesIn(targetsOf)).toEqual([]);
});

/** The ways that lead back to where they began: "a -> b -> a". */
function cyclesIn(targetsOf: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (trail.includes(path) || done.has(path)) return;
    for (const target of targetsOf.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targetsOf.keys()) visit(path, []);
  return cycles;
}

test('SQL stands in storage alone', () => {
  const SQL =
    /[`'"]\s*(?:select\s[^`'"]*\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|with\s+\w+\s+as\s*\()/i;
  const wrong = FILES.filter(({ path, text }) => partOf(path) !== 'storage' && SQL.test(text)).map(({ path }) => path);
  expect(wrong).toEqual([]);
  expect(FILES.filter(({ text }) => SQL.test(text)).length).toBeGreaterThan(5);
});

/** What is beside the graph: keys, what is fetched from where, and files that were taken in, whole or not. */
const BESIDE_THE_GRAPH = /^storage\/(?:keys|sources)\/|^storage\/(?:taken|half-read)-files\.ts$/;

test('what writes the graph takes the transaction of the one writer', () => {
  const WRITES = /[`'"]\s*(?:insert\s+into\s|update\s+\w+\s+(?:\w+\s+)?set\s|delete\s+from\s)/i;
  const writing = FILES.filter(({ path, text }) => /^storage\/(?!migrations|embedded)/.test(path) && WRITES.test(text));
  const takes = /\btransaction: Queryable\b|\bwriteGraph\(/;
  const freely = writing.filter(({ path, text }) => !takes.test(text) && !BESIDE_THE_GRAPH.test(path));
  expect(freely.map(({ path }) => path)).toEqual([]);
  expect(writing.length).toBeGreaterThan(8);
});

test('every resolver is in the schema', () => {
  const resolvers = FILES.filter(({ path }) => path.startsWith('graphql/resolvers/'));
  const named = resolvers.flatMap(({ text }) => [...text.matchAll(/@Resolver\(.*\)\nexport class (\w+)/g)]);
  const { text } = FILES.find(({ path }) => path === 'graphql/schema.ts')!;
  expect(named.length).toBeGreaterThan(10);
  expect(named.map(([, name]) => name!).filter((name) => !text.includes(`      ${name},\n`))).toEqual([]);
});

test('a migration stands alone: it imports nothing but TypeORM', () => {
  const migrations = FILES.filter(({ path }) => /^storage\/migrations\/\d/.test(path));
  const importsOf = (text: string) =>
    [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name]) => name);
  expect(migrations.length).toBeGreaterThan(7);
  for (const { path, text } of migrations) expect([path, ...importsOf(text)]).toEqual([path, 'typeorm']);
});

test('TypeORM and the driver are used by storage alone', () => {
  const wrong = FILES.filter(
    ({ path, text }) =>
      partOf(path) !== 'storage' && /from '(?:typeorm|pg|sql-template-tag|@electric-sql\/[^']+)'/.test(text),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

// Word lists are data.
test(`no file of code has more than ${MOST_LINES} lines`, () => {
  const long = FILES.filter(({ path }) => !path.startsWith('nlp/lexicon/')).map(({ path, text }) => ({
    path,
    lines: text.split('\n').length - 1,
  }));
  expect(long.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
});

/** Landed migrations are not edited. */
const LONG_LINES = ['storage/migrations/'];

// The formatter breaks code, and neither comments nor strings, patterns and lists of words.
test('no line is longer than 120 columns', () => {
  const held = FILES.filter(({ path }) => !LONG_LINES.some((folder) => path.startsWith(folder)));
  const long = held.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, i) => (line.length > 120 ? [`${path}:${i + 1}`] : [])),
  );
  expect(long).toEqual([]);
});

// Strings of tests are documents, queries and their answers, as they come.
test('no comment of tests and benchmarks is longer either', () => {
  const files = ['tests', 'bench', 'docs'].flatMap((folder) =>
    readdirSync(join(SOURCE, '..', folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  const code = files.filter((path) => /\.(?:ts|tsx|js|mjs)$/.test(path) && !/fixtures|node_modules/.test(path));
  const isLongComment = (line: string) => line.length > 120 && /^\s*(?:\/\/|\/?\*)/.test(line);
  const long = code.filter((path) =>
    readFileSync(join(SOURCE, '..', path), 'utf8')
      .split('\n')
      .some(isLongComment),
  );
  expect(code.length).toBeGreaterThan(200);
  expect(long).toEqual([]);
});
