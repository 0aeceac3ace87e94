import { calibrate } from '../../src/eval/calibration.ts';
import type { GoldArticle, Pair, Prediction } from '../../src/eval/corpus.ts';
import { countGoldNames, newGoldNameRows } from '../../src/eval/gold-names.ts';
import { samePerson } from '../../src/eval/same-person.ts';
import { scoreArticles } from '../../src/eval/score-articles.ts';
import { precisionRecall } from '../../src/eval/shares.ts';

const TEXT =
  '“We will stay,” said Jane Orlova, the minister, “as long as it takes.” Peter Cole denied that he had left.';
const at = (part: string): Pair => [TEXT.indexOf(part), TEXT.indexOf(part) + part.length];

const DIRECT = {
  content: [at('“We will stay,”'), at('“as long as it takes.”')],
  cue: [at('said')],
  source: [at('Jane Orlova, the minister')],
};
const INDIRECT = { content: [at('that he had left')], cue: [at('denied')], source: [at('Peter Cole')] };
const GOLD: GoldArticle = {
  id: 'a',
  text: TEXT,
  attributions: [
    { id: '1', ...DIRECT },
    { id: '2', ...INDIRECT },
  ],
};

type Quote = Prediction['quotes'][number];
const predict = ({ content, cue, source }: typeof DIRECT): Quote => ({
  content,
  cue,
  speaker: source[0]!,
  speakerName: null,
});
const score = (...quotes: Quote[]) => scoreArticles([GOLD], [{ id: 'a', quotes, mentions: [] }], []).attributions;
const f1 = (
  rows: ReturnType<typeof score>,
  row: 'all' | 'DIRECT' | 'INDIRECT' | 'speech',
  what: 'exact' | 'found' | 'full',
) => Math.round(100 * precisionRecall(rows[row][what]).f1);

test('the annotation as prediction is perfect', () => {
  const rows = score(predict(DIRECT), predict(INDIRECT));
  for (const row of ['all', 'speech', 'DIRECT', 'INDIRECT'] as const) {
    for (const what of ['exact', 'found', 'full'] as const) expect(f1(rows, row, what)).toBe(100);
  }
});

test('nothing predicted is nothing found', () => {
  expect(f1(score(), 'all', 'full')).toBe(0);
  expect(scoreArticles([GOLD], [], []).missing).toBe(1);
});

test('the other speaker makes the quote wrong, and its content stays right', () => {
  const rows = score({ ...predict(DIRECT), speaker: at('Peter Cole') }, predict(INDIRECT));
  expect(f1(rows, 'DIRECT', 'exact')).toBe(100);
  expect(f1(rows, 'DIRECT', 'full')).toBe(0);
  expect(f1(rows, 'all', 'full')).toBe(50);
});

test('part of the speaker is enough, an article or a comma is not', () => {
  expect(f1(score({ ...predict(DIRECT), speaker: at('Orlova') }), 'DIRECT', 'full')).toBe(100);
  expect(f1(score({ ...predict(DIRECT), speaker: at('the ') }), 'DIRECT', 'full')).toBe(0);
});

test('half of the words find a quote, fewer do not', () => {
  // “We will stay” and “as long as it takes” are eight words.
  expect(f1(score({ ...predict(DIRECT), content: [at('“as long as it takes.”')] }), 'DIRECT', 'found')).toBe(100);
  expect(f1(score({ ...predict(DIRECT), content: [at('“We will stay,”')] }), 'DIRECT', 'found')).toBe(0);
});

test('punctuation makes no difference to the words', () => {
  const rows = score({ ...predict(DIRECT), content: [at('We will stay'), at('as long as it takes')] });
  expect(f1(rows, 'DIRECT', 'exact')).toBe(100);
});

test('calibration is the mean distance between confidence and being right', () => {
  const outcomes = [0.95, 0.95, 0.25, 0.25].map((confidence, i) => ({ confidence, right: i < 2 }));
  expect(calibrate(outcomes).expectedCalibrationError).toBeCloseTo((0.05 + 0.25) / 2);
  expect(calibrate([]).expectedCalibrationError).toBe(0);
});

test.each([
  ['Sergey Lavrov', 'Lavrov', true],
  ['William Clinton', 'Bill Clinton', true],
  ['Hillary Clinton', 'Bill Clinton', false],
  ['Jane Orlova', 'Jane Cole', false],
])('%s and %s: %s', (a, b, same) => {
  expect(samePerson(a, b)).toBe(same);
});

test('names are found with the same span and type, "the" and a possessive aside', () => {
  const rows = newGoldNameRows();
  const text = 'The OSCE’s mission left Kyiv.';
  const entities = [
    { start: 4, end: 8, type: 'ORGANIZATION' as const },
    { start: 24, end: 28, type: 'PLACE' as const },
  ];
  countGoldNames(rows, { text, entities }, [
    { start: 0, end: 10, type: 'ORGANIZATION' },
    { start: 24, end: 28, type: 'PERSON' },
  ]);
  expect(rows.all).toEqual({ precision: { hits: 1, of: 2 }, recall: { hits: 1, of: 2 } });
});
