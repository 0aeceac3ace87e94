import { readAttributions } from '../../../src/nlp/encoder/attributions.ts';
import { findCues } from '../../../src/nlp/encoder/cues.ts';
import type { Encoding } from '../../../src/nlp/encoder/encoder.ts';
import { ENCODED_ROLE_LABELS, GIVEN_LABELS } from '../../../src/nlp/encoder/labels.ts';
import { readDocument } from '../../../src/nlp/layers/document.ts';

/** Rows that give each label of `path` 0.9 and the others the rest. */
const rows = (path: string, labels: readonly string[]) =>
  Float32Array.from(
    path.split(' ').flatMap((label) => labels.map((l) => Math.log(l === label ? 0.9 : 0.1 / (labels.length - 1)))),
  );

const document = readDocument('Ruth said it rains, Adam thinks');
const given: Record<number, string> = { 1: 'B-S O B-C I-C O O O', 6: 'O O B-C I-C O B-S O' };
const encode = (path: string): Encoding => {
  const roles = rows(path, ENCODED_ROLE_LABELS);
  const cues = findCues(document, roles).map((reach) => ({
    ...reach,
    rows: rows(given[reach.cue.from]!, GIVEN_LABELS),
  }));
  return { names: new Float32Array(), roles, cues };
};

test('each cue gets the content and source that are most probable given it', () => {
  expect(readAttributions(document, encode('B-S B-Q B-C I-C O O O'))).toEqual([
    {
      cue: { from: 1, to: 2 },
      content: [expect.objectContaining({ from: 2, to: 4 })],
      source: expect.objectContaining({ from: 0, to: 1 }),
      score: expect.closeTo(Math.log((0.9 + 0.1 / 6) * 0.9)),
    },
  ]);
});

test('of two cues that claim the same content one stays', () => {
  expect(readAttributions(document, encode('B-S B-Q B-C I-C O B-S B-Q'))).toHaveLength(1);
});

test('without a cue there is nothing', () => {
  expect(readAttributions(document, encode('B-S O B-C I-C O O O'))).toEqual([]);
});
