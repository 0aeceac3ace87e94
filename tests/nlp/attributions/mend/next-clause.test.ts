import { spokenIn } from '../../spoken-in.ts';

/** Who speaks, and what is said, end where somebody else's clause begins. */
test.each([
  [
    'Sales fell in May, according to minutes of the meeting, even as Mayor Ada Lund kept her promise.',
    '(minutes of the meeting): Sales fell in May',
  ],
  [
    'The mill lost two million, according to papers seen by the Gazette, after director Jan Brandt stepped down.',
    '(papers seen by the Gazette): The mill lost two million',
  ],
  [
    'The mill lost two million, according to director Jan Brandt, who took over after his father left.',
    'Jan Brandt: The mill lost two million',
  ],
  ['Ada Lund shouted “We will be back” as she was led out of the hall.', 'Ada Lund: “We will be back”'],
  ['Jan Brandt, 35, told officers “I cannot breathe” as he was held.', 'Jan Brandt: “I cannot breathe”'],
  ['Ada Lund said “hundreds of people” as well as dogs came.', 'Ada Lund: “hundreds of people” as well as dogs came'],
  [
    'Premier Ada Lund said that talks were “dead”, after a bombing that killed nine.',
    'Ada Lund: that talks were “dead”',
  ],
  [
    'Ada Lund accused the council of “vandalism” after it approved plans for a road.',
    'Ada Lund: the council of “vandalism”',
  ],
  [
    'Ada Lund said the ban was “late” because the board “never asked” before it was signed.',
    'Ada Lund: the ban was “late” because the board “never asked” before it was signed',
  ],
])('the clause behind a source or a quotation: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual([expected]);
});

test.each([
  [
    'Ada Lund said the plan was sound. Jan Brandt shook his head: “It is a dream.”',
    ['Ada Lund: the plan was sound', 'Jan Brandt: “It is a dream.”'],
  ],
  [
    'Analysts at Ravel wrote that they expected a cut. Ravel’s Jan Brandt disagreed: “The bar has moved.”',
    ['(Analysts at Ravel): that they expected a cut', 'Jan Brandt: “The bar has moved.”'],
  ],
  [
    'Ada Lund said the plan was sound. Jan Brandt begged to differ: “It is a dream.”',
    ['Ada Lund: the plan was sound', 'Jan Brandt: “It is a dream.”'],
  ],
  ['Ada Lund said it was late. She added: “Go home now.”', ['Ada Lund: it was late', 'Ada Lund: “Go home now.”']],
])('a sentence that leads to a quotation of its own: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  [
    'Lund’s son, Cian, says he will not let her go back. She says he has no choice.',
    ['Cian: he will not let her go back', '(She): he has no choice'],
  ],
  [
    'Mary Lund ran. Her son, Robin, says he will not let her go. She says he has no choice.',
    ['Robin: he will not let her go', 'Mary Lund: he has no choice'],
  ],
  ['Without her son, Brandt, 44, cannot work. She said the school was shut.', ['Brandt: the school was shut']],
])('kin tell the pronoun of who is named behind a comma: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});
