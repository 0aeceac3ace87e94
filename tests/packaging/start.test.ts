import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../installed/processes.ts';

const ROOT = join(__dirname, '../..');
const ARTICLE = `${JSON.stringify({ id: '1', text: '“We will go on,” Sergey Lavrov said in Moscow.' })}\n`;

/** A copy of the built code whose models can be broken. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-start-'));
  cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const whosaid = async (...args: string[]) => {
  const env = { PATH: process.env.PATH, LOG_LEVEL: 'warn', DATA_DIR: join(folder, 'data') };
  return run(process.execPath, [join(folder, 'dist/cli.js'), ...args], { cwd: folder, env, input: ARTICLE });
};

async function withModel(name: string, change: (path: string) => void, work: () => Promise<void>): Promise<void> {
  const path = join(folder, 'dist/models', name);
  const whole = readFileSync(path);
  change(path);
  await work().finally(() => writeFileSync(path, whole));
}

const missing = unlinkSync;
const cutShort = (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 4000));
const empty = (path: string) => writeFileSync(path, '');

const MODELS = {
  fast: [
    'cues.br',
    'judge.br',
    'name-lists.br',
    'names.br',
    'roles.br',
    'speakers.json',
    'sureness.json',
    'tag-dictionary.br',
    'tags.br',
    'word-clusters.br',
  ],
  accurate: ['encoder.onnx', 'encoder-given.onnx', 'encoder-vocabulary.txt'],
};
test('every model is among them', () => {
  const files = readdirSync(join(ROOT, 'src/models')).filter((name) => !name.endsWith('.md'));
  expect(Object.values(MODELS).flat().sort()).toEqual(files.sort());
});

const cases = Object.entries(MODELS).flatMap(([extractor, names], row) =>
  names.map((name, i) => [extractor, name, [missing, cutShort, empty][(row + i) % 3]!] as const),
);

test.each(cases)('the %s extractor names its broken file %s', async (extractor, name, change) => {
  await withModel(name, change, async () => {
    const { code, stdout, stderr } = await whosaid('extract', '--extractor', extractor);
    expect([code, stdout, stderr.trim().split('\n')]).toEqual([
      1,
      '',
      [
        expect.stringMatching(
          `^whosaid: the ${extractor} extractor does not work: its file .*/${name} (is missing|cannot be used)`,
        ),
      ],
    ]);
  });
});

test.each(Object.keys(MODELS))('the %s extractor that works reads every line', async (extractor) => {
  const { code, stdout, stderr } = await whosaid('extract', '--extractor', extractor);
  expect([code, stdout.split('\n').length - 1, stderr]).toEqual([0, 1, '']);
});

test('serve and ingest do not start then either, on a graph that is filled already as well', async () => {
  const oneLine = { code: 1, stdout: '', stderr: expect.stringMatching(/^whosaid: the fast .*cues\.br is missing\n$/) };
  await withModel('cues.br', missing, async () => {
    expect(await whosaid('serve', '--port', '0')).toEqual(oneLine);
    expect(await whosaid('ingest', '-')).toEqual(oneLine);
  });
  expect(await whosaid('ingest', '-')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^articles: 1 created/),
  });
  await withModel('cues.br', missing, async () => {
    expect(await whosaid('serve', '--port', '0')).toEqual(oneLine);
    expect(await whosaid('ingest', '-')).toEqual(oneLine);
  });
}, 180_000);
