import { readFileSync } from 'node:fs';
import { type DrawnFrom, drawQuotes } from '../../../src/eval/labelled/draw-quotes.ts';
import { judgeQuotes } from '../../../src/eval/labelled/judge-quotes.ts';
import type { LabelledText, QuoteLabel } from '../../../src/eval/labelled/labelled-texts.ts';
import { printDrawn } from '../../../src/eval/labelled/print-drawn.ts';
import { scoreLabelled } from '../../../src/eval/labelled/score-labelled.ts';
import { analyze } from '../../../src/nlp/analyze.ts';

const TEXT =
  'Anna Lind, the mayor of Oslo, met Jan Cole on Monday.\n\n“The harbour will stay open all winter,” Lind said. Cole said the ferries were late again.';

const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const label = (content: string, speaker: string | null, isStatement = true): QuoteLabel => ({
  content: [at(content)],
  isStatement,
  speakers: speaker === null ? [] : [{ name: speaker, span: at(speaker) }],
});

const labelled = (...labels: QuoteLabel[]): LabelledText => ({
  set: 'worldwide',
  article: { id: 'x', text: TEXT },
  labels,
  isComplete: false,
});

const verdicts = (text: LabelledText) =>
  judgeQuotes(text, analyze(text.article)).map(({ isFound, isWhole, speaker }) => ({ isFound, isWhole, speaker }));

test('a quote is judged by the label that it shares most words with; what no label speaks of is left out', () => {
  expect(verdicts(labelled(label('“The harbour will stay open all winter,”', 'Anna Lind')))).toEqual([
    { isFound: true, isWhole: true, speaker: 'RIGHT' },
  ]);
  expect(verdicts(labelled(label('“The harbour will stay open', 'Jan Cole')))).toEqual([
    { isFound: true, isWhole: false, speaker: 'WRONG' },
  ]);
  expect(verdicts(labelled(label('the ferries were late again', null, false)))).toEqual([
    { isFound: false, isWhole: false, speaker: 'WRONG' },
  ]);
});

test('where every statement is labelled, a quote without a label is wrong', () => {
  const text = { ...labelled(label('“The harbour will stay open all winter,”', 'Anna Lind')), isComplete: true };
  expect(verdicts(text)[1]).toEqual({ isFound: false, isWhole: false, speaker: 'WRONG' });
});

test('scores count right ones of those named, and how sure the wrong ones were', async () => {
  const text = labelled(
    label('“The harbour will stay open all winter,”', 'Anna Lind'),
    label('the ferries were late again', 'Anna Lind'),
  );
  const { sets, calibration } = await scoreLabelled([text], analyze);
  expect(sets.worldwide).toMatchObject({
    quotes: 2,
    allRight: { hits: 1, of: 2 },
    rightOfNamed: { hits: 1, of: 2 },
    sureOfWrong: { hits: 1, of: 1 },
  });
  expect(calibration['off the corpus'].count).toBe(2);
  expect(calibration['on the corpus'].count).toBe(0);
});

test('the same seed draws the same quotes, at most so many of an article, and prints them with what stands around', () => {
  const articles = ['a', 'b', 'c'].map((id) => ({ id, text: TEXT }));
  const draw = (seed: number) =>
    drawQuotes(articles, analyze, { count: 3, seed, most: 1 }).map(
      ({ article, place }) => `${article.id} ${place.start}`,
    );
  expect(draw(1)).toEqual(draw(1));
  expect(new Set(draw(1).map((drawn) => drawn[0])).size).toBe(3);
  const [first] = drawQuotes(articles, analyze, { count: 1, seed: 1, most: 1 });
  expect(printDrawn(first!, 1)).toMatch(/^## 1\. [abc] \d+-\d+\n.*⟦.*⟧/s);
});

test('all stretches in quotation marks are drawn, of four words or more, with the stored quote that holds each', () => {
  const text = `${TEXT}\n\nThe film “The Man Who Came Late” opened in his “old town”.`;
  const drawn = drawQuotes([{ id: 'a', text }], analyze, { count: 9, seed: 1, most: 9, from: 'quoted' });
  const told = drawn.map(({ place, quote }) => [text.slice(place.start, place.end), quote !== null]);
  expect(told.sort()).toEqual([
    ['“The Man Who Came Late”', false],
    ['“The harbour will stay open all winter,”', true],
  ]);
  expect(drawn.map((each) => printDrawn(each, 1)).join()).toContain('nothing stored');
});

test('of stored quotes those are drawn that are open, passed on, negated or refused', () => {
  const text = `Anna Lind has never said that it was late. Jan Cole declined to comment. Cole told the Oslo Gazette that it rained.`;
  const draw = (from: DrawnFrom) =>
    drawQuotes([{ id: 'a', text }], analyze, { count: 9, seed: 1, most: 9, from }).map(({ place }) =>
      text.slice(place.start, place.end),
    );
  expect(draw('stored')).toHaveLength(3);
  expect(draw('open')).toEqual([]);
  expect(draw('relayed')).toEqual(['that it rained']);
  expect(draw('negated')).toEqual(['that it was late']);
  expect(draw('refused')).toEqual(['to comment']);
});

test('the labels hold offsets and verdicts, and no words of the articles', () => {
  const [head, ...rows] = readFileSync('src/eval/labelled/quote-labels.tsv', 'utf8').trimEnd().split('\n');
  expect(head!.split('\t')).toHaveLength(8);
  const row =
    /^(?:worldwide|polnear)\t[0-9a-f]{12}\t\d+-\d+(?: \d+-\d+)*\t(?:yes|no)\t(?:\d+-\d+(?: \d+-\d+)*)?\t(?:whole|not whole|no statement)\t(?:right|wrong)\t(?:right|wrong|rightly open|open though plain)$/;
  expect(rows.filter((line) => !row.test(line))).toEqual([]);
  expect(rows.length).toBeGreaterThan(500);
});
