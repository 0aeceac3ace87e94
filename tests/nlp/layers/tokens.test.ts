import { tokenizeText } from '../../../src/nlp/layers/tokens.ts';

test.each([
  [
    'keeps abbreviations, initials and titles whole',
    'Sen. J. Cole of the U.S.-led force',
    'Sen.|J.|Cole|of|the|U.S.-led|force',
  ],
  [
    'cuts off clitics with straight and curly apostrophes',
    "Russia’s plan isn’t Moscow's",
    "Russia|’s|plan|isn’t|Moscow|'s",
  ],
  ['keeps numbers, and marks one by one', '“It fell 1,200.5,” or $3bn.', '“|It|fell|1,200.5|,|”|or|$|3bn|.'],
  ['takes a run of one mark as one token', 'Wait... what -- now?!', 'Wait|...|what|--|now|?|!'],
  [
    'cuts a headline from the sentence glued to it',
    'Talks on border planRussia said so',
    'Talks|on|border|plan|Russia|said|so',
  ],
  ['cuts sentences glued at a full stop', 'It is over.The end', 'It|is|over|.|The|end'],
  ['leaves names with inner capitals alone', 'McCain met YouTube and eBay', 'McCain|met|YouTube|and|eBay'],
])('%s', (_name, text, expected) => {
  const tokens = tokenizeText(text);
  expect(tokens.map((token) => token.text).join('|')).toBe(expected);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
});
