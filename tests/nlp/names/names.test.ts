import { readDocument } from '../../../src/nlp/layers/document.ts';
import { findNames } from '../../../src/nlp/names/find-names.ts';

const namesOf = (text: string): string[] => {
  const document = readDocument(text);
  return findNames(document).map(
    ({ from, to, type }) => `${type[0]}:${text.slice(document.tokens[from]!.start, document.tokens[to - 1]!.end)}`,
  );
};

test.each([
  [
    'cuts titles and adjectives of countries off people',
    'He met Russian Foreign Minister Sergey Lavrov in Geneva.',
    ['P:Sergey Lavrov', 'P:Geneva'],
  ],
  ['cuts an office off a person', 'She told Secretary of State Antony Blinken so.', ['P:Antony Blinken']],
  ['knows the acronyms of well-known bodies', 'We think that the OSCE can play a role.', ['O:OSCE']],
  ['leaves a word in capitals among others alone', 'WHO WILL WIN: They voted again on Friday.', []],
  ['reads metonyms as organizations', 'The Kremlin and the White House agreed.', ['O:Kremlin', 'O:White House']],
  [
    'joins organizations over "of" and "and"',
    'The Department of Health and Human Services sued.',
    ['O:Department of Health and Human Services'],
  ],
  ['joins surnames over particles', 'Commission head Ursula von der Leyen spoke.', ['P:Ursula von der Leyen']],
  ['knows companies by their last word', 'Shares in Cedar Valley Holdings rose.', ['O:Cedar Valley Holdings']],
  ['keeps a country apart from the person before it', 'According to Lavrov Russia is ready.', ['P:Lavrov', 'P:Russia']],
  [
    'reads unknown surnames by the full name elsewhere',
    'Teodora Vance spoke. Later Vance left.',
    ['P:Teodora Vance', 'P:Vance'],
  ],
  ['reads ages and "who" as signs of a person', 'Brask, 34, lives here.', ['P:Brask']],
  ['reads places by their preposition and state', 'They live in Tarnby, Iowa.', ['P:Tarnby', 'P:Iowa']],
  ['takes ministries without a capital', 'The Russian foreign ministry protested.', ['O:Russian foreign ministry']],
  ['takes no weekdays, months or adjectives', 'On Friday the German and Republican voters left.', []],
])('%s', (_name, text, expected) => {
  expect(namesOf(text)).toEqual(expected);
});

test('trusts a headline only for what is known or printed below', () => {
  const text = 'Vance Rejects Sweeping Plan to Cut Grain Tariffs\nTeodora Vance said no to the plan in Moscow.';
  expect(namesOf(text)).toEqual(['P:Vance', 'P:Teodora Vance', 'P:Moscow']);
});
