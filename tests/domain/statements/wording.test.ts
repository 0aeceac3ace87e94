import type { QuoteKind } from '../../../src/domain/quote.ts';
import { readWording } from '../../../src/domain/statements/wording.ts';
import { readComparedWords } from '../../../src/domain/statements/words.ts';

const TEXT = '“It concerns NATO,” he added, “and\n Ukraine.” He would “never” go to the U.S.';
const spans = (...parts: string[]) =>
  parts.flatMap((part) => [TEXT.indexOf(part) + 10, TEXT.indexOf(part) + part.length + 10]);
const quote = (kind: QuoteKind, pieces: string[], verbatim: string[] = []) => ({
  kind,
  text: pieces.join(' '),
  pieces: spans(...pieces),
  verbatim: spans(...verbatim),
});

test('a quotation is worded without the attribution in it, its marks, and the full stop behind it', () => {
  const pieces = ['“It concerns NATO,”', '“and\n Ukraine.”'];
  const verbatim = ['It concerns NATO,', 'and\n Ukraine.'];
  expect(readWording(quote('DIRECT', pieces, verbatim))).toEqual({
    kind: 'DIRECT',
    text: 'It concerns NATO, and Ukraine',
    verbatim: 'It concerns NATO, and Ukraine',
  });
});

test('a partly quoted one keeps its marks; what is inside them is apart', () => {
  expect(readWording(quote('MIXED', ['He would “never” go to the U.S.'], ['never']))).toEqual({
    kind: 'MIXED',
    text: 'He would “never” go to the U.S.',
    verbatim: 'never',
  });
  expect(readWording(quote('MIXED', [TEXT], ['It concerns NATO', 'never']))).toMatchObject({
    verbatim: 'It concerns NATO … never',
  });
});

test('a paraphrase has nothing verbatim, and nothing is ever worded as nothing', () => {
  expect(readWording(quote('INDIRECT', ['he added,']))).toEqual({
    kind: 'INDIRECT',
    text: 'he added',
    verbatim: '',
  });
  expect(readWording({ kind: 'DIRECT', text: '.', pieces: [0, 1], verbatim: [] }).text).toBe('.');
});

test.each([
  ['We don’t; we CAN’T, we won’t!', 'we do not we can not we will not'],
  ["It's Ekberg's so-called café — they'll see.", 'it is ekbergs so called cafe they will see'],
  ['Ten of 3,000 voted, i.e. 0.3 per cent or $12m.', '10 of 3000 voted i e 0.3 percent or $12 million'],
  ['The centre’s programme of organised defence', 'the centers program of organized defense'],
  ['Four hours of our tour', '4 hours of our tour'],
  ['', ''],
])('the words of "%s"', (text, words) => {
  expect(
    readComparedWords(text)
      .map((word) => word.form)
      .join(' '),
  ).toBe(words);
});

test('words say what stands before them and around them', () => {
  const words = readComparedWords('[The mayor] saw … Ann. [I]t rained');
  expect(words.filter((word) => word.soft).map((word) => word.form)).toEqual(['the', 'mayor']);
  expect(words.filter((word) => word.afterBreak).map((word) => word.form)).toEqual(['ann']);
  expect(words.filter((word) => word.opens).map((word) => word.form)).toEqual(['the', 'ann', 'it']);
  expect(
    readComparedWords('We met Ann and I left')
      .filter((word) => word.proper)
      .map((word) => word.form),
  ).toEqual(['ann']);
});
