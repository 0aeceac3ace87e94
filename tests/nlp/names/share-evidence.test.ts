import { readDocument } from '../../../src/nlp/layers/document.ts';
import { NAME_LABELS } from '../../../src/nlp/names/name-labels.ts';
import { findNameStretches } from '../../../src/nlp/names/tagger/name-stretches.ts';
import { shareEvidence } from '../../../src/nlp/names/tagger/share-evidence.ts';
import { emptyModel } from '../../../src/train/crf-trainer.ts';

const L = NAME_LABELS.length;
type Label = (typeof NAME_LABELS)[number];

/** The likeliest label of each place of a word, once all places have shared what the scores say of each alone. */
function shared(text: string, word: string, told: readonly Partial<Record<Label, number>>[]): Label[] {
  const document = readDocument(text);
  const scores = new Float32Array(document.tokens.length * L);
  const places = document.tokens.flatMap(({ lower }, i) => (lower === word ? [i] : []));
  places.forEach((i, k) => {
    for (const [label, score] of Object.entries(told[k]!)) scores[i * L + NAME_LABELS.indexOf(label as Label)] = score;
  });
  shareEvidence(emptyModel(NAME_LABELS, 0), document, findNameStretches(document), scores);
  return places.map((i) => {
    const row = scores.subarray(i * L, i * L + L);
    return NAME_LABELS[row.indexOf(Math.max(...row))]!;
  });
}

test('a place that tells little goes with the places that tell more', () => {
  const text = 'They flew with Kestrel to Lund. In Kestrel all was quiet.';
  expect(shared(text, 'kestrel', [{ 'B-ORGANIZATION': 6 }, { 'B-PLACE': 2, 'B-ORGANIZATION': 1.5 }])).toEqual([
    'B-ORGANIZATION',
    'B-ORGANIZATION',
  ]);
});

test('a place that is sure of itself stays what it is', () => {
  const text = 'They flew with Kestrel to Lund. In Kestrel all was quiet.';
  expect(shared(text, 'kestrel', [{ 'B-ORGANIZATION': 6 }, { 'B-PLACE': 7 }])).toEqual(['B-ORGANIZATION', 'B-PLACE']);
});

test('where a name begins is told by no other place', () => {
  const text = 'They flew with Air Kestrel to Lund. Guests of Kestrel had to wait.';
  expect(shared(text, 'kestrel', [{ 'I-ORGANIZATION': 6 }, { 'B-ORGANIZATION': 1 }])).toEqual([
    'I-ORGANIZATION',
    'B-ORGANIZATION',
  ]);
});

test('a word in small letters tells nothing', () => {
  const text = 'A kestrel flew by. The boats of Kestrel had to wait.';
  expect(shared(text, 'kestrel', [{ O: 6 }, { 'B-ORGANIZATION': 1 }])).toEqual(['O', 'B-ORGANIZATION']);
});
