import { sliceSpan } from '../../../src/domain/span.ts';
import { readDocument } from '../../../src/nlp/layers/document.ts';

test.each([
  ['curly marks', '“We won,” he said. “It is over.”', ['We won,', 'It is over.']],
  ['straight marks', '"We won," he said. "It is over."', ['We won,', 'It is over.']],
  ['low and angle marks', '„We won“, he said. «It is over.»', ['We won', 'It is over.']],
  ['single marks as British papers print them', "'We won,' he said. ‘It’s over.’", ['We won,', 'It’s over.']],
  ['no apostrophes', "The players' union and the club's captain didn't agree.", []],
  ['single marks around double ones', "'He called it “absurd”,' she said.", ['He called it “absurd”,']],
  ['the outer of two nested quotations', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
  [
    'a quotation that runs on into the next paragraph',
    '“We won.\n\n“It is over,” he said.',
    ['We won.', 'It is over,'],
  ],
  [
    'single marks that open in mid-paragraph and run on into the next one',
    "'We stay,' said Cole. 'Nobody saw the boys' boat.\n\n'It sank at night. It wasn't ours.'\n\nRain fell.",
    ['We stay,', "Nobody saw the boys' boat.", "It sank at night. It wasn't ours."],
  ],
  [
    'curly single marks over three paragraphs',
    '‘We stay,’ said Cole. ‘The boat sank.\n\n‘It was the dog’s bed.\n\n‘Go,’ he added.',
    ['We stay,', 'The boat sank.', 'It was the dog’s bed.', 'Go,'],
  ],
  [
    'an apostrophe before an elided word opens nothing',
    "The crew sang. 'Tis late, and nobody slept.\n\n'Twas cold at the quay.",
    [],
  ],
  [
    'a quotation over a line break in mid-sentence',
    '“We won in the second half of the season,\nand nobody helped us,” he said.',
    ['We won in the second half of the season,\nand nobody helped us,'],
  ],
  [
    'a quotation that a paragraph without an opening mark goes on with and closes',
    '“We won. They had not won since.\n\n1988. It is over,” he said. “Go.”',
    ['We won. They had not won since.', '1988. It is over,', 'Go.'],
  ],
  [
    'straight marks within straight marks',
    '"It was, with "inner" words, a mistake," he said. "Go."',
    ['It was, with "inner" words, a mistake,', 'Go.'],
  ],
  [
    'curly marks within curly ones, and within straight ones',
    '“A “phone only” home,” he said. "It isn\'t “equal justice” now," he said. “Go.”',
    ['A “phone only” home,', "It isn't “equal justice” now,", 'Go.'],
  ],
  [
    'a mark that got lost before the next one opens',
    '“We won. “It is over,” he said. “Go,” he said.',
    ['We won. “It is over,', 'Go,'],
  ],
  ['grave marks', "``We won,'' he said. ``It is over.'' `Go,' he said.", ['We won,', 'It is over.', 'Go,']],
  ['marks turned round', '”We won”, he said. "Go“. »It is over», he said.', ['We won', 'Go', 'It is over']],
  ['a quotation whose opening mark got lost', 'We won,” he said. “Go.”', ['We won,', 'Go.']],
  [
    'no quotation from a closing mark',
    'He said it was over and "we won," he added that "it" ended." So.',
    ['we won,', 'it'],
  ],
  [
    'single marks that close after an "s"',
    "The guards 'don't have the keys' to it. The players' union said the ‘club owes millions’ to them.",
    ["don't have the keys", 'club owes millions'],
  ],
  [
    'no genitive that another mark follows',
    "'The players' union won't pay,' he said.",
    ["The players' union won't pay,"],
  ],
  [
    'blocks glued without a space',
    "PM: 'I WILL NOT GO AWAY'By Our EditorThe minister has told us.'I will not go,' he said.\"We,\" she said.",
    ['I WILL NOT GO AWAY', 'I will not go,', 'We,'],
  ],
  [
    'no names with a mark inside',
    "He said 'the Commedia dell'Arte of De'Andre O'Brien' and left.",
    ["the Commedia dell'Arte of De'Andre O'Brien"],
  ],
  ['no elided words', "She took 'em from the players' union.", []],
  [
    'a quotation that is not closed before its speaker',
    '"We wait, said Anna Cole, a nurse. "We wait, he said on Monday.',
    ['We wait,', 'We wait,'],
  ],
  ['no inch or empty marks', 'A 5" nail and "" and “ ”.', []],
])('finds %s', (_name, text, expected) => {
  expect(readDocument(text).quotations.map((quotation) => sliceSpan(text, quotation.inner))).toEqual(expected);
});

test('says which quotation does not close', () => {
  const { quotations } = readDocument('“We won.\n\n“It is over,” he said.');
  expect(quotations.map((quotation) => quotation.closed)).toEqual([false, true]);
});
