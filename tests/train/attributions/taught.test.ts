import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { taughtExamples } from '../../../src/train/attributions/taught.ts';

const TEXT = 'Ostrow said that the bridge was closed.\n\nLind hopes that it will open.\n\nThe river is wide.';
const span = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const SURE = { content: [span('that the bridge was closed')], cue: [span('said')], source: [span('Ostrow')] };
const UNSURE = { content: [span('that it will open')], cue: [span('hopes')], source: [span('Lind')] };

test('what the accurate path is not sure of teaches nothing, neither that it is there nor that it is not', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'taught-')), 'labels.jsonl');
  const line = {
    id: '1',
    text: TEXT,
    attributions: [
      { ...SURE, probability: 0.9 },
      { ...UNSURE, probability: 0.4 },
    ],
  };
  writeFileSync(path, `${JSON.stringify(line)}\n`);
  const { any, roles } = taughtExamples(path);
  expect(roles.map(({ gold }) => [...gold])).toEqual([[3, 0, 1, 2, 2, 2, 2, 0]]);
  expect(any.map(({ gold }) => [...gold])).toEqual([
    [3, 5, 1, 2, 2, 2, 2, 0],
    [0, 0, 0, 0, 0],
  ]);
});
