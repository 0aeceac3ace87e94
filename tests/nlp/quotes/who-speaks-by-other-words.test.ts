import { analyze } from '../../../src/nlp/analyze.ts';
import { spokenIn } from '../spoken-in.ts';

/** Kinds in which the name beside the verb is not who speaks, or no reporting verb tells who does. */
test.each([
  [
    'As Marek Dolan put it, the harbour was lost when the cranes left.',
    'Marek Dolan: the harbour was lost when the cranes left',
  ],
  [
    'As Marek Dolan once put it on the radio, the harbour was lost when the cranes left.',
    'Marek Dolan: the harbour was lost when the cranes left',
  ],
  ['To hear Felix Adler tell it, the lake was poisoned by the mill.', 'Felix Adler: the lake was poisoned by the mill'],
  [
    'Harriet Vole was overheard by Tomas Brack telling friends that the bridge would close.',
    'Harriet Vole: that the bridge would close',
  ],
  [
    'Unlike Greta Holm, Peter Lasky argues that the tax should be raised.',
    'Peter Lasky: that the tax should be raised',
  ],
  ['“Sold!” shouted the auctioneer, Brenda Quill.', 'Brenda Quill: “Sold!”'],
  [
    'Omar Said, a grocer, opened his shop at noon. Said said the thieves took nothing.',
    'Omar Said: the thieves took nothing',
  ],
  [
    'The Finance Ministry raised the tax in May. A ministry spokesman said the money was needed.',
    'Finance Ministry: the money was needed',
  ],
  ['Ida Cole was heard by two guards shouting that the roof leaked.', 'Ida Cole: that the roof leaked'],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toContain(expected);
});

test.each([
  'Carl Lund could not be reached for comment.',
  'Ivy Sloan was unavailable for comment.',
  'No one at Ryder Foods could be reached for comment.',
])('%s tells no statement but a refusal', (text) => {
  expect(analyze({ text }).quotes.filter(({ cue }) => cue?.stance !== 'DECLINE')).toEqual([]);
});

test.each([
  [
    'When Cole tried again, others came: there were rows, when a recording of the minister Ada Lind slamming Jan Brask was published.',
    'Ada Lind: Jan Brask',
  ],
  ['Cole read a letter from Ada Lind saying that the bridge was closed.', 'Ada Lind: that the bridge was closed'],
])('whoever is recorded speaks: %s', (text, statement) => {
  expect(spokenIn(text)).toEqual([statement]);
});
