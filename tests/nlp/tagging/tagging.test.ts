import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FeatureRows, hashFeature, hashText } from '../../../src/nlp/tagging/feature-rows.ts';
import { readTagModel, writeTagModel } from '../../../src/nlp/tagging/model-file.ts';
import {
  bestLabels,
  chunksOf,
  labelProbabilities,
  scoreLabels,
  type TagModel,
} from '../../../src/nlp/tagging/tag-model.ts';
import { averageModels, type Example, emptyModel, trainCrf } from '../../../src/train/crf-trainer.ts';
import { randomNumbers } from '../../../src/train/random.ts';

const LABELS = ['O', 'B-X', 'I-X'];

/** A model whose scores are given outright. */
function randomCase(seed: number, n: number): { model: TagModel; scores: Float32Array } {
  const random = randomNumbers(seed);
  const model = emptyModel(LABELS, 4);
  model.transitions = model.transitions.map((w) => (w === -Infinity ? w : random() * 4 - 2));
  return { model, scores: Float32Array.from({ length: n * LABELS.length }, () => random() * 6 - 3) };
}

/** Every sequence of labels with its score. */
function allSequences({ transitions }: TagModel, scores: Float32Array, n: number): { path: number[]; score: number }[] {
  const L = LABELS.length;
  let sequences: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let t = 0; t < n; t++) {
    sequences = sequences.flatMap(({ path, score }) =>
      LABELS.map((_, y) => ({
        path: [...path, y],
        score: score + transitions[(path.at(-1) ?? L) * L + y]! + scores[t * L + y]!,
      })),
    );
  }
  return sequences;
}

test.each([1, 2, 3, 4, 5])('the best labels are those of the best of all sequences (seed %i)', (seed) => {
  const { model, scores } = randomCase(seed, 5);
  const best = allSequences(model, scores, 5).reduce((a, b) => (b.score > a.score ? b : a));
  expect([...bestLabels(model, scores, 5)]).toEqual(best.path);
});

test.each([1, 2, 3])('the probability of a label is the share of the sequences that have it (seed %i)', (seed) => {
  const { model, scores } = randomCase(seed, 4);
  const sequences = allSequences(model, scores, 4).filter(({ score }) => score > -Infinity);
  const whole = sequences.reduce((sum, { score }) => sum + Math.exp(score), 0);
  const probabilities = labelProbabilities(model, scores, 4);
  for (let t = 0; t < 4; t++) {
    LABELS.forEach((_, y) => {
      const those = sequences.filter(({ path }) => path[t] === y);
      const share = those.reduce((sum, { score }) => sum + Math.exp(score), 0) / whole;
      expect(probabilities[t * LABELS.length + y]).toBeCloseTo(share, 5);
    });
  }
});

test('the probabilities of a packed model are those of the same one that is not packed', () => {
  const { model } = randomCase(1, 1);
  const scale = 0.02;
  const scores = Float32Array.from([0, 1, -7, 90, 30, -400, 0, -30_000, 5, 2, 2, 2], (step) => step * scale);
  const packed = { ...model, scale, packed: new Int32Array() };
  const probabilities = labelProbabilities(packed, scores, 4);
  labelProbabilities(model, scores, 4).forEach((probability, k) => {
    expect(probabilities[k]).toBeCloseTo(probability, 5);
  });
});

test('an inside label never follows another type or nothing', () => {
  const { model } = randomCase(1, 1);
  const scores = Float32Array.of(0, 0, 9, 0, 0, 9);
  expect(chunksOf(LABELS, bestLabels(model, scores, 2))).toEqual([{ from: 0, to: 2, type: 'X' }]);
});

test('a sequence of nothing has no labels', () => {
  const { model } = randomCase(1, 1);
  expect(bestLabels(model, new Float32Array(), 0)).toHaveLength(0);
  expect(labelProbabilities(model, new Float32Array(), 0)).toHaveLength(0);
});

test('hashes tell templates and values apart, and are the same on every machine', () => {
  expect(hashText('said')).toBe(hashText('said'));
  expect(hashText('said')).not.toBe(hashText('says'));
  expect(hashFeature(1, 2, 3, 4)).not.toBe(hashFeature(2, 1, 3, 4));
  expect(new Set(Array.from({ length: 5000 }, (_, i) => hashFeature(7, i, 0, 0))).size).toBe(5000);
});

/** Words after "x" are inside. */
function toyExamples(): Example[] {
  return ['axbxx', 'xxab', 'bbax', 'axxxb', 'bxa'].map((word) => {
    const rows = new FeatureRows();
    for (const letter of word) {
      rows.add(0, hashText(letter));
      rows.endRow();
    }
    const gold = Uint8Array.from([...word].map((c, i) => (c !== 'x' ? 0 : word[i - 1] === 'x' ? 2 : 1)));
    return { rows: rows.snapshot(), gold };
  });
}

test('training learns, and the same examples give the same model', () => {
  const options = { labels: LABELS, bits: 8, epochs: 30, dropout: 0.1 };
  const model = trainCrf(toyExamples(), options);
  for (const { rows, gold } of toyExamples())
    expect([...bestLabels(model, scoreLabels(model, rows, gold.length), gold.length)]).toEqual([...gold]);
  expect(trainCrf(toyExamples(), options)).toEqual(model);
});

test('a model file gives the model back, rounded to a 127th of the limit', () => {
  const model = trainCrf(toyExamples(), { labels: LABELS, bits: 8, epochs: 5 });
  const path = join(mkdtempSync(join(tmpdir(), 'whosaid-model-')), 'model.br');
  writeTagModel(path, model, 2);
  const read = readTagModel(path);
  expect(read.labels).toEqual(LABELS);
  model.weights.forEach((weight, i) => {
    const wanted = Math.max(-2, Math.min(2, weight));
    expect(Math.abs(read.weights[i]! * read.scale - wanted)).toBeLessThanOrEqual(1 / 127 + 1e-6);
  });
  model.transitions.forEach((weight, i) => {
    if (Number.isFinite(weight)) expect(read.transitions[i]).toBeCloseTo(weight, 3);
    else expect(read.transitions[i]).toBe(-Infinity);
  });
});

test('the mean of models is between them, and forbids what they forbid', () => {
  const [a, b] = [emptyModel(LABELS, 1), emptyModel(LABELS, 1)];
  a.weights.fill(1);
  b.weights.fill(2);
  b.transitions[0] = 3;
  const { weights, transitions } = averageModels([a, b]);
  expect([...weights]).toEqual(Array.from({ length: 6 }, () => 1.5));
  expect(transitions[0]).toBe(1.5);
  expect(transitions[2]).toBe(-Infinity);
});
