import { CUE_WIDTH, countMarks, GIVEN_WIDTH, HIDDEN, placeRows, RANK } from '../../../src/nlp/encoder/given-cue.ts';
import { readDocument } from '../../../src/nlp/layers/document.ts';

const document = readDocument('“Yes,” she said. It rained.');
const size = document.tokens.length;
const marks = countMarks(document);
const reach = { cue: { from: 5, to: 6 }, from: 1, to: size };

test('marks are counted up to each token', () => {
  expect(Array.from(marks)).toEqual([1, 1, 1, 2, 2, 2, 2, 2, 2, 2]);
});

test('each token in reach is a row, with its place as the cue sees it', () => {
  const rows = placeRows(document.sentenceOf, marks, new Float32Array(size * GIVEN_WIDTH), [
    reach,
    { ...reach, from: 4 },
  ]);
  expect(Array.from(rows.token)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 4, 5, 6, 7, 8, 9]);
  expect(Array.from(rows.cue)).toEqual([...Array(9).fill(0), ...Array(6).fill(1)]);
  expect(Array.from(rows.distance.subarray(0, 9))).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15]);
  expect(Array.from(rows.sentence.subarray(0, 9))).toEqual([2, 2, 2, 2, 2, 2, 3, 3, 3]);
  expect(Array.from(rows.marks.subarray(0, 9))).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0]);
});

test('a cue of two tokens is the mean of both, by the parts that are a cue’s', () => {
  const parts = new Float32Array(size * GIVEN_WIDTH);
  const put = (token: number, column: number, value: number) => {
    parts[token * GIVEN_WIDTH + column] = value;
  };
  put(5, HIDDEN, 2);
  put(6, HIDDEN, 4);
  put(6, 2 * HIDDEN + RANK, 5);
  put(6, 2 * HIDDEN, 7);
  const { cues } = placeRows(document.sentenceOf, marks, parts, [{ ...reach, cue: { from: 5, to: 7 } }]);
  expect(cues).toHaveLength(CUE_WIDTH);
  expect([cues[0], cues[HIDDEN], cues.reduce((sum, value) => sum + value, 0)]).toEqual([3, 2.5, 5.5]);
});
