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
  expect(turnsOf(text.replace('Jane Doe', 'Jane Doe and Peter Cole'))[1]).toBe(
    'A. > About two years. We began in March.',
  );
});

test('whoever spoke answers, also by initials', () => {
  const text = `The actor Ola Brin, 41, talked to us about fear.

Q: Were you afraid?
OB: Terrified. She said I would forget my lines.
Q: And now?
OB: Now I sleep.`;
  expect(turnsOf(text)[1]).toBe('Ola Brin > Terrified. She said I would forget my lines.');
  expect(turnsOf(text.replaceAll('OB:', 'Answer:'))[3]).toBe('Ola Brin > Now I sleep.');
});

test('two labels by turns need no known name', () => {
  const text = `The Saltby Echo: Will the ferry run?
Zorbel: It will run every day.
The Saltby Echo: Who decided that?
Zorbel: The council did.`;
  expect(turnsOf(text)).toHaveLength(4);
});

test('questions above answers', () => {
  const text = `Helen Marsh, the founder of Clean Wells, answered our questions.

**How did it begin?**

With a leaking pipe. My neighbours were angry.

**Who paid?**

We did. Ten pounds a household.`;
  expect(turnsOf(text)).toEqual([
    'Helen Marsh > With a leaking pipe. My neighbours were angry.',
    'Helen Marsh > We did. Ten pounds a household.',
  ]);
  expect(turnsOf(text.replaceAll(/[?][*][*]\n\n/g, '?**\n\nHelen Marsh: '))).toHaveLength(2);
  // Crossheads of an article.
  expect(turnsOf(text.replace('My', 'Marsh said her').replace('We did.', 'The town did.'))).toEqual([]);
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

test('labels that are glued to the words', () => {
  const text = `We spoke to Nora Feld, mayor of Dunmore, about the flood.

QWhy was the wall so low?

AThe money was cut in May.

QLast question. Will it be raised?

AI hope so.`;
  expect(turnsOf(text)).toEqual([
    'Q > Why was the wall so low?',
    'Nora Feld > The money was cut in May.',
    'Q > Last question. Will it be raised?',
    'Nora Feld > I hope so.',
  ]);
});

test('the office before a name in brackets', () => {
  const text = `Mr Ofori (Tema West): Will the Minister say when the road will open?

The Minister for Roads (Mr Kwesi Amoah): The road will open in May.

Mr Ofori: That was said last year.`;
  expect(turnsOf(text)).toEqual([
    'Mr Ofori (Tema West) > Will the Minister say when the road will open?',
    'Kwesi Amoah > The road will open in May.',
    'Mr Ofori > That was said last year.',
  ]);
});

test.each([
  ['Reporter 1: Why was it so low?\nMayor Feld: It was old.\nReporter 2: Will it rise?\nMayor Feld: Yes, it will.'],
  ['SPEAKER 1: Why was it so low?\nSPEAKER 2: It was old.\nSPEAKER 1: Will it rise?\nSPEAKER 2: Yes, it will.'],
  ['Q1: Why was it so low?\nA1: The wall was old.\nQ2: Will it rise?\nA2: Yes, it will.'],
  ['**Gazette:** Why was it so low?\n**Feld:** It was old.\n**Gazette:** Will it rise?\n**Feld:** Yes, it will.'],
])('numbered and marked labels: %s', (text) => {
  expect(turnsOf(text).map((turn) => turn.slice(turn.indexOf('>') + 2))).toEqual(
    text.split('\n').map((line) => line.replace(/^.*?:(?:\*\*)? /, '')),
  );
});

test('an office is a label, also without whoever holds it', () => {
  const text = `The Prime Minister (Ada Lund): I have nothing to add to my statement.

Mr Jan Brandt (Leeds East) (Lab): Will she publish the report?

The Prime Minister: I will not.

Mr Jan Brandt: Why not?

The Chancellor of the Exchequer: I can confirm that.`;
  expect(turnsOf(text)).toEqual([
    'Ada Lund > I have nothing to add to my statement.',
    'Mr Jan Brandt (Leeds East) (Lab) > Will she publish the report?',
    'Ada Lund > I will not.',
    'Mr Jan Brandt > Why not?',
    'The Chancellor of the Exchequer > I can confirm that.',
  ]);
});

test('answers belong to the only person whom headline and introduction name', () => {
  const text = `Q&A: Ada Okoro on the new dam

The engineer Ada Okoro has led the works since 2019.

Q: When will the dam be ready?

A: We hope to close the gates in June.

Q: And the villages?

A: They were moved in March.`;
  expect(turnsOf(text)).toEqual([
    'Q > When will the dam be ready?',
    'Ada Okoro > We hope to close the gates in June.',
    'Q > And the villages?',
    'Ada Okoro > They were moved in March.',
  ]);
});

test('answers do not belong to whoever asked, or to one of two', () => {
  const turns = `\n\nQ: When will the dam be ready?\n\nA: We hope for June.\n\nQ: Who pays?\n\nA: The city does.`;
  const answers = (head: string) => turnsOf(head + turns).filter((turn) => turn.startsWith('A >'));
  expect(answers('Jan Reed asked the engineers of the dam.')).toHaveLength(2);
  expect(answers('Ada Okoro and Jan Reed lead the works.')).toHaveLength(2);
});

test.each([
  [
    'times, however few the turns and short their words',
    '[00:01:12] ADA HOLM: Both cellars on one night.\n\n[00:01:20] JON PRICE: In the same street?',
    ['ADA HOLM > Both cellars on one night.', 'JON PRICE > In the same street?'],
  ],
  [
    'numbers with the names in brackets',
    'Speaker 1 (Ada Holm): The sums are wrong.\n\nSpeaker 2 (Jon Price): They are not.',
    ['Ada Holm > The sums are wrong.', 'Jon Price > They are not.'],
  ],
])('%s make labels', (_, text, expected) => {
  expect(turnsOf(text)).toEqual(expected);
});

test('a name comes back by its surname', () => {
  const text = `Arts Weekly: Ms Tveit, was the silent scene planned?

Saga Tveit: It was. I burned the script.

Arts Weekly: All of it?

Tveit: All but one page.`;
  const { quotes, entities } = analyze({ text });
  const speakers = quotes.map(({ speakerEntity: one }) => (one === null ? null : entities[one]!.name));
  expect([speakers[1], speakers[3]]).toEqual(['Saga Tveit', 'Saga Tveit']);
});
