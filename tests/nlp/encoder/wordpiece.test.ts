import { parseVocabulary, wordPieces } from '../../../src/nlp/encoder/wordpiece.ts';

const PIECES = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'un',
  '##wise',
  '##ly',
  'wise',
  'cafe',
  'u',
  '.',
  's',
  "'",
  '-',
  'e',
  'mail',
];
const vocabulary = parseVocabulary(PIECES.join('\n'));
const cut = (token: string) => wordPieces(vocabulary, token).map((id) => PIECES[id]);

test.each([
  ['Unwisely', ['un', '##wise', '##ly'], 'lower case, the longest piece first'],
  ['Café', ['cafe'], 'accents are stripped'],
  ['U.S.', ['u', '.', 's', '.'], 'cut at marks'],
  ["'s", ["'", 's'], 'a clitic'],
  ['e-mail', ['e', '-', 'mail'], 'an inner hyphen'],
  ['wisest', ['[UNK]'], 'a word that pieces cannot make up is unknown as a whole'],
  ['\u200b', ['[UNK]'], 'nothing to show'],
  ['u'.repeat(101), ['[UNK]'], 'a word longer than 100 characters is not looked up'],
])('%s becomes %j: %s', (token, pieces) => {
  expect(cut(token)).toEqual(pieces);
});

test('a token gets at most 12 pieces', () => {
  expect(wordPieces(vocabulary, '.'.repeat(40))).toHaveLength(12);
});
