import {
  countMarks,
  GIVEN_WIDTH,
  HIDDEN,
  labelGivenCue,
  RANK,
  readGivenWeights,
} from '../../../src/nlp/encoder/given-cue.ts';
import { readDocument } from '../../../src/nlp/layers/document.ts';

const document = readDocument('“Yes,” she said. It rained.');
const size = document.tokens.length;
const empty = () => ({
  weights: readGivenWeights(new Float32Array(RANK * HIDDEN + (23 + 5 + 4 + 5) * HIDDEN + 5)),
  inputs: { parts: new Float32Array(size * GIVEN_WIDTH), marks: countMarks(document), sentenceOf: document.sentenceOf },
});

test('marks are counted up to each token', () => {
  expect(Array.from(countMarks(document))).toEqual([1, 1, 1, 2, 2, 2, 2, 2, 2, 2]);
});

test('a model that knows nothing finds all labels as probable as another', () => {
  const { weights, inputs } = empty();
  const rows = labelGivenCue(weights, inputs, [5, 6], [0, size]);
  expect(rows).toHaveLength(size * 5);
  for (const row of rows) expect(row).toBeCloseTo(Math.log(1 / 5));
});

test('what one side of the product says counts by what the other says', () => {
  const { weights, inputs } = empty();
  weights.product[0] = 1;
  weights.out[HIDDEN] = 1;
  inputs.parts[1 * GIVEN_WIDTH + 2 * HIDDEN] = 2;
  inputs.parts[5 * GIVEN_WIDTH + 2 * HIDDEN + RANK] = 3;
  const rows = labelGivenCue(weights, inputs, [5, 6], [0, 2]);
  expect(rows[1]).toBeCloseTo(Math.log(1 / 5));
  expect(rows[5 + 1]).toBeCloseTo(6 - Math.log(Math.exp(6) + 4));
});

test('a row of distance counts for the tokens that are so far from the cue', () => {
  const { weights, inputs } = empty();
  weights.distance[(11 - 2) * HIDDEN] = 6;
  weights.out[HIDDEN] = 1;
  const rows = labelGivenCue(weights, inputs, [5, 6], [0, size]);
  const raised = Array.from({ length: size }, (_, i) => i).filter((i) => rows[i * 5 + 1]! > Math.log(1 / 5) + 0.1);
  expect(raised).toEqual([3]);
});
