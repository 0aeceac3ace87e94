import { analyze } from '../../../src/nlp/analyze.ts';

const turnsOf = (text: string): string[] =>
  analyze({ text })
    .quotes.filter(({ kind }) => kind === 'DIRECT')
    .map(({ speaker, content }) => {
      const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
      return `${speaker ? slice(speaker.span) : '?'} > ${content.map(slice).join(' | ')}`;
    });

test('stage directions are not spoken', () => {
  const text = `GOV. REED: We are going to win this! [Applause] We are going to win it big!

[Laughter]

MR. KEARNS: (Off mic.) We will take two questions.

Q: When will the water be back?

GOV. REED: On Friday. (Cheers and applause.)`;
  expect(turnsOf(text)).toEqual([
    'GOV. REED > We are going to win this! | We are going to win it big!',
    'MR. KEARNS > We will take two questions.',
    'Q > When will the water be back?',
    'GOV. REED > On Friday.',
  ]);
});

test('a label may say that somebody translates, or which party', () => {
  const text = `OLGA BRIN, reporter: Are you afraid to go home?

IVAN SOKOL (via translator): I am not afraid.

SEN. PETER COLE (R-Ohio): What will you do first?

SOKOL (via translator): I will sleep for a week.

SEN. PETER COLE (R-Ohio): Then sleep well.`;
  expect(turnsOf(text)).toHaveLength(5);
});

test('answers belong to whom the interview was with', () => {
  const text = `Interview with the head of the port of Saltby, Jane Doe.

Q. How long will it take?
A. About two years. We began in March.
Q. Who pays?
A. The city pays half.`;
  expect(turnsOf(text)).toEqual([
    'Q. > How long will it take?',
    'Jane Doe > About two years. We began in March.',
    'Q. > Who pays?',
    'Jane Doe > The city pays half.',
  ]);
  expect(turnsOf(text.replace('Jane Doe', 'Jane Doe, who followed Peter Cole'))).toHaveLength(2);
});

test('turns inside one pair of marks', () => {
  const text = `The court heard the call.

"Operator: What is your emergency?

"Caller: There is a man in my garden.

"Operator: Help is coming."`;
  expect(turnsOf(text)).toEqual([
    'Operator > What is your emergency?',
    'Caller > There is a man in my garden.',
    'Operator > Help is coming."',
  ]);
});

test('turns with their own marks, with times, and two lines in capitals inside an article', () => {
  expect(
    turnsOf('The record says:\n\nProsecutor: "Did you sign?"\n\nOrban: "I did not."\n\nProsecutor: "Who did?"'),
  ).toHaveLength(3);
  expect(
    turnsOf(
      '[00:12] Anna Lind: So the dam broke?\n[00:20] Peter Cole: It broke at two.\n[00:31] Anna Lind: And the alarm?\n[00:35] Peter Cole: There was none.',
    )[1],
  ).toBe('Peter Cole > It broke at two.');
  expect(turnsOf('It got heated.\n\nTAPPER: Do you regret it?\n\nCRUZ: I do not.\n\nCruz left soon after.')).toEqual([
    'TAPPER > Do you regret it?',
    'CRUZ > I do not.',
  ]);
});

test('headings and lists are no turns', () => {
  expect(turnsOf('Name: Anna Lind\nAge: 27\nCity: Oslo\nJob: “Waitress”')).toEqual([]);
  expect(turnsOf('UPDATE: The road is open.\n\nThe mayor left.\n\nPHOTOS: The flood.')).toEqual([]);
});
