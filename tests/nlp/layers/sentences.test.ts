import { readDocument } from '../../../src/nlp/layers/document.ts';

const sentencesOf = (text: string): string[] => {
  const { sentences, tokens } = readDocument(text);
  return sentences.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
};

test.each([
  [
    'ends at a full stop, and keeps the closing mark',
    'He left. “It is late.” She stayed.',
    ['He left.', '“It is late.”', 'She stayed.'],
  ],
  ['does not end at a title or an initial', 'Sen. Ann B. Cole met Mr. Roe.', ['Sen. Ann B. Cole met Mr. Roe.']],
  [
    'does not end at a rank',
    'Brig. Gen. Ann Cole, Cmdr. Roe and Supt. Lind met.',
    ['Brig. Gen. Ann Cole, Cmdr. Roe and Supt. Lind met.'],
  ],
  [
    'ends after an abbreviation where a sentence begins',
    'He moved to the U.S. The family stayed.',
    ['He moved to the U.S.', 'The family stayed.'],
  ],
  [
    'does not end after an abbreviation that a name goes on from',
    'The U.S. Secretary of State left.',
    ['The U.S. Secretary of State left.'],
  ],
  [
    'ends where blocks are glued without a space',
    'It fell.Bo left."It will," he said.\'I GO AWAY\'The mayor left.',
    ['It fell.', 'Bo left.', '"It will," he said.', "'I GO AWAY'", 'The mayor left.'],
  ],
  ['ends after the time of an entry', '14:12 "We found four," he said.', ['14:12', '"We found four," he said.']],
  ['does not end between a question and its cue', '“Why?” he asked.', ['“Why?” he asked.']],
  ['ends where a headline is glued on', 'Talks failRussia said so.', ['Talks fail', 'Russia said so.']],
  ['never reaches over a line', 'A headline\nThe first sentence', ['A headline', 'The first sentence']],
  ['is none in an empty text', ' \n\n ', []],
])('%s', (_name, text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});
