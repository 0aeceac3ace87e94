import { type Evidence, rateConfidence } from '../../src/nlp/quotes/confidence.ts';

const BEST: Evidence = {
  kind: 'DIRECT',
  form: 'NAME',
  guessed: false,
  relayed: false,
  resolved: true,
  unsure: false,
  speech: 0.95,
};

test.each<[string, Partial<Evidence>, number]>([
  ['a direct quote by name is the surest', {}, 0.94],
  ['a paraphrase is less sure', { kind: 'INDIRECT' }, 0.8],
  ['an attitude is less sure than speech', { kind: 'INDIRECT', speech: 0.2 }, 0.46],
  ['a pronoun is less sure than a name', { form: 'PRONOUN' }, 0.75],
  ['a "she" for someone who may be a man is less sure', { form: 'PRONOUN', unsure: true }, 0.64],
  ['an open pronoun is less sure than a resolved one', { form: 'PRONOUN', resolved: false }, 0.68],
  ['a guessed speaker is less sure than a printed one', { guessed: true }, 0.66],
  ['a relayed statement is less sure than a first-hand one', { relayed: true }, 0.75],
  ['no speaker at all is the least sure', { form: null, resolved: false }, 0.24],
])('%s', (_name, change, expected) => {
  expect(rateConfidence({ ...BEST, ...change })).toBe(expected);
});
