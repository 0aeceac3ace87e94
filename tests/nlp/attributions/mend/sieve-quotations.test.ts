import type { Attribution } from '../../../../src/nlp/attributions/attribution.ts';
import { isNickname } from '../../../../src/nlp/attributions/mend/content/is-nickname.ts';
import { giveBackQuotations } from '../../../../src/nlp/attributions/mend/marks/give-back-quotations.ts';
import { keepToQuotation } from '../../../../src/nlp/attributions/mend/marks/keep-to-quotation.ts';
import { sieveQuotations } from '../../../../src/nlp/attributions/mend/marks/sieve-quotations.ts';
import { type Document, readDocument } from '../../../../src/nlp/layers/document.ts';
import type { TokenRange } from '../../../../src/nlp/layers/sentences.ts';
import { reportingWord } from '../../../../src/nlp/lexicon/reporting-words.ts';

/** The tokens of the first such words in the text. */
function rangeOf({ text, tokens }: Document, words: string): TokenRange {
  const start = text.indexOf(words);
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findIndex((token) => token.start >= start + words.length);
  return { from, to: to === -1 ? tokens.length : to };
}

function attribution(document: Document, content: string[], cue: string, speaker: string | null): Attribution {
  return {
    content: content.map((words) => rangeOf(document, words)),
    cue: rangeOf(document, cue),
    verb: reportingWord(cue),
    speaker: speaker === null ? null : rangeOf(document, speaker),
    guessed: false,
    relay: null,
    speech: 0.95,
    probability: 0.9,
    foundBy: 'MODEL',
  };
}

/** "who (verb): what | what" of each. */
const shown = ({ text, tokens }: Document, attributions: readonly Attribution[]): string[] => {
  const words = (range: TokenRange | null) =>
    range ? text.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end) : '-';
  return attributions.map(
    ({ content, cue, speaker }) => `${words(speaker)} (${words(cue)}): ${content.map(words).join(' | ')}`,
  );
};

test.each([
  ['“It will take nine long years,” Mr Ostrow marvelled.', 'Mr Ostrow (marvelled): “It will take nine long years,”'],
  ['“It will take nine long years,” the nurse comments.', 'the nurse (comments): “It will take nine long years,”'],
  ['“It will take nine long years”, indicates Ostrow.', 'Ostrow (indicates): “It will take nine long years”'],
  ['“It will take nine long years.” Mr Ostrow sums up.', 'Mr Ostrow (sums up): “It will take nine long years.”'],
  [
    '“It will take nine long years,” Ida Ostrow riffed on the plan.',
    'Ida Ostrow (riffed): “It will take nine long years,”',
  ],
  [
    '“It will take nine long years,” Ida Ostrow, a nurse in Ames.',
    'Ida Ostrow, a nurse in Ames (-): “It will take nine long years,”',
  ],
  ['Continued Ostrow: “It will take nine long years.”', 'Ostrow (Continued): “It will take nine long years.”'],
])('who speaks stands beside the mark: %s', (text, expected) => {
  const document = readDocument(`The bridge is closed. ${text}`);
  expect(shown(document, sieveQuotations(document, []))).toEqual([expected]);
});

test.each([
  'They saw “Nine Long Years of Winter,” she left.',
  '“It will take nine long years.” He left.',
  '“Will it take nine long years?” Ostrow said he did not know.',
  'A law on “the safe return of all goods” was passed.',
  'She had a “red line”, the paper was thin.',
])('nobody speaks: %s', (text) => {
  const document = readDocument(text);
  expect(sieveQuotations(document, [])).toEqual([]);
});

test('a statement with a colon leads on to the mark', () => {
  const document = readDocument('Ostrow says that many have much to learn: “The water was never clean.”');
  const found = attribution(document, ['that many have much to learn'], 'says', 'Ostrow');
  expect(shown(document, sieveQuotations(document, [found]))).toEqual([
    'Ostrow (says): that many have much to learn | “The water was never clean.”',
  ]);
});

test('words in marks that lead on to a verb of their own are given back to it', () => {
  const document = readDocument('Lind held that all was lost: “It is over,” Ostrow said.');
  const found = attribution(document, ['that all was lost: “It is over,”'], 'held', 'Lind');
  expect(shown(document, giveBackQuotations(document, [found]))).toEqual([
    'Lind (held): that all was lost',
    'Ostrow (said): “It is over,”',
  ]);
});

test('a quotation that a clause of its own leads to with a colon is given back to it', () => {
  const document = readDocument('Asked if Lind would look into it, Ostrow went on: “That is a matter for her.”');
  const found = attribution(document, ['if Lind would look into it', '“That is a matter for her.”'], 'Asked', null);
  expect(shown(document, giveBackQuotations(document, [found]))).toEqual([
    '- (Asked): if Lind would look into it',
    'Ostrow (went on): “That is a matter for her.”',
  ]);
});

test.each([
  ['Ida Ostrow, known as “Bishop,” has run the kitchen.', '“Bishop,”', 'known as', true],
  ['Ida Ostrow called it “shameful” on Monday.', 'it “shameful”', 'called', false],
])('what somebody goes by is no statement: %s', (text, content, cue, expected) => {
  const document = readDocument(text);
  expect(isNickname(document, attribution(document, [content], cue, null))).toBe(expected);
});

test.each([
  [
    '“It is late,” Ostrow said, just before the board met to vote.',
    ['“It is late,”', 'the board met to vote'],
    '“It is late,”',
  ],
  ['The hall was empty. “It is late,” Ostrow said.', ['The hall was empty', '“It is late,”'], '“It is late,”'],
  ['They took it for lost - “It is late,” Ostrow said.', ['for lost - “It is late,”'], '“It is late,”'],
  ['Asked whether it was far, Ostrow said: “It is late.”', ['it was far', '“It is late.”'], '“It is late.”'],
  ['Ostrow turned on Lind and said: “It is late.”', ['Lind', '“It is late.”'], '“It is late.”'],
  ['Ostrow said: “It is late,” but it was early.', ['“It is late,” but it was early'], '“It is late,”'],
  ['Ostrow said in a letter to the Sun, “It is late.”', ['in a letter to the Sun, “It is late.”'], '“It is late.”'],
  ['The plan “is late,” Ostrow said.', ['The plan “is late,”'], 'The plan “is late,”'],
  ['“It is late,” Ostrow said. “Go home.”', ['“It is late,”', '“Go home.”'], '“It is late,” | “Go home.”'],
  [
    'Ostrow said that it was late and “cold outside”.',
    ['that it was late and “cold outside”'],
    'that it was late and “cold outside”',
  ],
])('the content keeps to the marks: %s', (text, content, expected) => {
  const document = readDocument(text);
  const kept = keepToQuotation(document, attribution(document, content, 'said', 'Ostrow'));
  expect(shown(document, [kept])).toEqual([`Ostrow (said): ${expected}`]);
});
