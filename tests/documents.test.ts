import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXPORT_FORMAT_TABLE, EXPORT_FORMATS } from '../src/export/formats.ts';
import { FILTER_PARAMETERS } from '../src/graphql/filters/parameters.ts';
import { INPUT_FORMATS } from '../src/ingest/read/format.ts';
import { firstColumn, ROOT, textOf } from './support/documents.ts';

const DOCUMENTS = [
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'README.md',
  ...readdirSync(join(ROOT, 'docs')).map((file) => `docs/${file}`),
].filter((file) => file.endsWith('.md'));
/** What `docs/queries.md` consists of is written by a program. */
const WRITTEN_BY_HAND = DOCUMENTS.filter((file) => file !== 'docs/queries.md');
const MOST_COLUMNS = 120;

/** Every file and folder of the repository that documents speak of, folders with "/" at the end. */
const PATHS = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !['node_modules', 'dist', 'data', '.git'].includes(name))
  .flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    const inside = readdirSync(join(ROOT, entry.name), { recursive: true, withFileTypes: true });
    return [
      `${entry.name}/`,
      ...inside.map((file) => {
        const folder = file.parentPath.slice(ROOT.length + 1).replaceAll('\\', '/');
        return `${folder}/${file.name}${file.isDirectory() ? '/' : ''}`;
      }),
    ];
  });

/** What the build, the server and the check of types make; and a way up. */
const MADE_LATER = /^(?:dist\/(?:models)?|\.\/data|api\/schema-types\.d\.ts|\.\.\/)$/;

/** The words of code spans that are written as paths of the repository: "storage/", "lists/keyset.ts", "list.ts". */
function namedPaths(document: string): string[] {
  const spans = withoutBlocks(textOf(document)).matchAll(/`([^`\n]+)`/g);
  const words = [...spans].flatMap(([, span]) => span!.split(/\s+/));
  return words.filter(
    (word) =>
      /^[\w.*-]+(\/[\w.*-]+)*\/?$/.test(word) &&
      (/^[a-z.][^/]*\//.test(word) || isFile(word)) &&
      !MADE_LATER.test(word),
  );
}

const withoutBlocks = (text: string): string => text.replace(/^```.*?^```/gms, '');
const isFile = (word: string): boolean => /^[\w-].*\.(ts|tsx|mjs|js|md|json|tsv|br|bin|onnx)$/.test(word);

/**
 * Whether it is there: from the top, or at the end of some path. The build makes `dist/` from `src/`. NAME and the
 * number NN stand for any, as in "readers/NAME.ts" and "00NN-name.ts".
 */
function isThere(path: string): boolean {
  const source = path.replace(/^dist\/(.*)\.js$/, 'src/$1.ts');
  const pattern = source.replaceAll('.', '\\.').replace(/\*|NAME|(?:00)?NN-name/g, '[^/]*');
  const found = new RegExp(`(^|/)${pattern}/?$`);
  return PATHS.some((known) => found.test(known));
}

test.each(DOCUMENTS)('every path that %s names is there', (document) => {
  expect(namedPaths(document).filter((path) => !isThere(path))).toEqual([]);
});

test('paths are read', () => {
  expect(namedPaths('ARCHITECTURE.md')).toEqual(expect.arrayContaining(['storage/', 'tests/architecture.test.ts']));
  expect(isThere('storage/nowhere.ts')).toBe(false);
});

test.each(DOCUMENTS)('every link of %s to a file leads there', (document) => {
  const links = [...withoutBlocks(textOf(document)).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link!);
  const files = links.filter((link) => !/^\w+:/.test(link));
  expect(files.filter((file) => !existsSync(join(ROOT, dirname(document), file)))).toEqual([]);
});

/** What is prose besides, where no path is looked for. */
const OTHER_PROSE = ['src/models/MODEL_CARD.md', 'src/train/encoder/README.md', 'tests/eval/out-of-domain/README.md'];

test.each([...WRITTEN_BY_HAND, ...OTHER_PROSE])(
  `the prose of %s has lines of at most ${MOST_COLUMNS} columns`,
  (document) => {
    const lines = withoutBlocks(textOf(document)).split('\n');
    const prose = lines.filter((line) => !line.startsWith('|') && !/^\S*\[[^\]]*\]\([^)]*\)\S*$/.test(line.trim()));
    expect(prose.filter((line) => line.length > MOST_COLUMNS)).toEqual([]);
  },
);

test('docs/exports.md has every parameter of a filter', () => {
  expect(firstColumn('docs/exports.md', 'Filters').sort()).toEqual([...FILTER_PARAMETERS].sort());
});

test('docs/exports.md has every format of exports, with its address', () => {
  const codes = [...textOf('docs/exports.md').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
  const commands = EXPORT_FORMATS.map((format) => `export ${format}`);
  const addresses = EXPORT_FORMATS.map((format) => `/export/${EXPORT_FORMAT_TABLE[format].fileName}`);
  expect([...commands, ...addresses].filter((code) => !codes.includes(code))).toEqual([]);
});

test('the README has every format of ingest and of export', () => {
  const commands = firstColumn('README.md', 'Commands');
  const choices = (pattern: RegExp) =>
    commands.flatMap((command) => pattern.exec(command)?.[1]?.split('\\|') ?? []).sort();
  expect(choices(/^ingest .*--format ([^\]]+)/)).toEqual([...INPUT_FORMATS].sort());
  expect(choices(/^export <([^>]+)>/)).toEqual([...EXPORT_FORMATS].sort());
});

test('the README has every setting', () => {
  const settings = firstColumn('README.md', 'Commands').filter((code) => /^[A-Z_]+$/.test(code));
  const read = [...textOf('src/config.ts').matchAll(/^ {2}([A-Z_]+): z\b/gm)].map(([, name]) => name!);
  expect(read.length).toBeGreaterThan(5);
  expect(settings.sort()).toEqual(read.sort());
});

test('the model card has every model', () => {
  const card = textOf('src/models/MODEL_CARD.md');
  const files = readdirSync(join(ROOT, 'src/models')).filter((file) => !/^(?:MODEL_CARD|sha256|encoder)/.test(file));
  expect(files).toContain('names.br');
  expect(files.filter((file) => !card.includes(`\`${file}\``))).toEqual([]);
});
