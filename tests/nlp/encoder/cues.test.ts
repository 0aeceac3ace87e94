import { findCues } from '../../../src/nlp/encoder/cues.ts';
import { ENCODED_ROLE_LABELS } from '../../../src/nlp/encoder/labels.ts';
import { readDocument } from '../../../src/nlp/layers/document.ts';

/** Rows in which the tokens of `cues` are cues, and no others. */
const rolesOf = (size: number, cues: readonly number[]) =>
  Float32Array.from({ length: size * ENCODED_ROLE_LABELS.length }, (_, k) => {
    const label = ENCODED_ROLE_LABELS[k % ENCODED_ROLE_LABELS.length];
    const isCue = cues.includes(Math.floor(k / ENCODED_ROLE_LABELS.length));
    return label === (isCue ? 'B-Q' : 'O') ? -0.1 : -9;
  });

test('a cue reaches over its paragraph', () => {
  const document = readDocument('It rained.\n\nRuth said it rains.\n\nIt did.');
  const said = document.tokens.findIndex(({ text }) => text === 'said');
  expect(findCues(document, rolesOf(document.tokens.length, [said]))).toEqual([
    { cue: { from: said, to: said + 1 }, from: said - 1, to: said + 4 },
  ]);
});

test('the cues of a paragraph without an end reach as far as those of a long one', () => {
  const document = readDocument('she said it rains and '.repeat(4_000));
  const cues = Array.from({ length: 4_000 }, (_, i) => 5 * i + 1);
  const reaches = findCues(document, rolesOf(document.tokens.length, cues));
  expect(reaches).toHaveLength(4_000);
  expect(Math.max(...reaches.map(({ from, to }) => to - from))).toBe(512 + 1 + 512);
});
