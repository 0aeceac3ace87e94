import { sliceSpan } from '../../../src/domain/span.ts';
import { findParagraphs } from '../../../src/nlp/layers/paragraphs.ts';

const paragraphsOf = (text: string) => findParagraphs(text).map((span) => sliceSpan(text, span).replace(/\s+/g, ' '));

test('takes each line for a paragraph, whether a blank line follows or not', () => {
  expect(paragraphsOf('The first one.\nThe second one.\n\n  The third one. \n')).toEqual([
    'The first one.',
    'The second one.',
    'The third one.',
  ]);
});

test('joins lines that were cut at a width, also before a capital', () => {
  const wrapped = `The harbour board of Tromvik met on Monday evening and agreed that
Maria Orlova will lead it for four more years. Nobody voted against
her, and two members were away.

"We have a lot to do before the winter comes, and the first thing is
the eastern pier," Orlova told the Harbour Courier after the meeting.
Work begins in May.`;
  expect(paragraphsOf(wrapped)).toHaveLength(2);
});

test('joins the few lines of a letter, and leaves its closing words alone', () => {
  const letter = `the board of the Lake Trust met this morning. Its chair, Henrik
Aas, said that the fish are coming back and that the ban on
nets would be kept until the spring.

Kind regards,
Press office of the Lake Trust`;
  expect(paragraphsOf(letter)).toHaveLength(3);
});

test('joins few lines that end in a small word', () => {
  const letter = `"We are deeply sorry for what happened on board the Lady Ann on
Saturday night, and we will support the families," said Margit
Olsen, chief executive of Lakeside Ferries.`;
  expect(paragraphsOf(letter)).toHaveLength(1);
});

test('joins a line that ends in mid-sentence to the one that goes on with it', () => {
  expect(paragraphsOf('The bridge over the river was closed,\nand nobody could cross it.\nA second line.')).toEqual([
    'The bridge over the river was closed, and nobody could cross it.',
    'A second line.',
  ]);
});

test.each([
  ['headings', 'What he said\nand what he did not\nThe end'],
  ['short lines', 'Oslo 3\nBergen 1\nTromvik 2\nBergen 4\nOslo 2'],
])('leaves %s alone', (_name, text) => {
  expect(paragraphsOf(text)).toEqual(text.split('\n'));
});

test('a credit is never a line that goes on', () => {
  expect(paragraphsOf('A spokesman, who could not be\n© Halden Government/Harbour News\nnamed, said so.')).toHaveLength(
    3,
  );
});

test('joins narrow lines that end in mid-sentence, also before a capital', () => {
  const wrapped = `The mill will close in June, and its
owner has told the forty men and
women who work in it that Governor Alan
Mbewe wants to buy the wheel. Nobody
has said what for, and the council is
not in a hurry to ask.`;
  expect(paragraphsOf(wrapped)).toHaveLength(1);
});

test('joins a line that ends in a small word, and one that a quotation goes on with', () => {
  expect(paragraphsOf('The council called the offer of the\nHarbour Trust late and rude.')).toHaveLength(1);
  expect(paragraphsOf('The council called the offer a late\n“come and see us” and left.')).toHaveLength(1);
});
