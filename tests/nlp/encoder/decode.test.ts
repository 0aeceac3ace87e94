import { decodeBio } from '../../../src/nlp/encoder/decode.ts';

const LABELS = ['O', 'B-X', 'I-X'];
const rows = (...probabilities: number[][]) => Float32Array.from(probabilities.flat(), Math.log);

test('stretches are a B- and the I- after it', () => {
  const found = decodeBio(
    rows([0.1, 0.8, 0.1], [0.1, 0.2, 0.7], [0.8, 0.1, 0.1], [0.1, 0.8, 0.1], [0.1, 0.8, 0.1]),
    LABELS,
    10,
  );
  expect(found).toEqual([
    { from: 10, to: 12, label: 'X' },
    { from: 13, to: 14, label: 'X' },
    { from: 14, to: 15, label: 'X' },
  ]);
});

test('an I- that nothing begins pulls its beginning in, when the whole is more probable so', () => {
  expect(decodeBio(rows([0.55, 0.4, 0.05], [0.05, 0.05, 0.9]), LABELS)).toEqual([{ from: 0, to: 2, label: 'X' }]);
});

test('no rows have no stretches', () => {
  expect(decodeBio(new Float32Array(0), LABELS)).toEqual([]);
});
