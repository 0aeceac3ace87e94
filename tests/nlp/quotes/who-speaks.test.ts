import { analyze } from '../../../src/nlp/analyze.ts';
import { spokenIn } from '../spoken-in.ts';

const INTRODUCTION = 'Anna Lind, the mayor of Tromvik, met Boris Kade and Clara Hoff on Monday.\n\n';

test.each([
  [
    'A woman who accused Boris Kade of fraud said she had waited for ten years.',
    '(A woman who accused Boris Kade of fraud): she had waited for ten years',
  ],
  ['Supporters of Boris Kade said the trial was a farce.', '(Supporters of Boris Kade): the trial was a farce'],
  ['A lawyer for Boris Kade said the charges were false.', '(A lawyer for Boris Kade): the charges were false'],
  [
    'Boris Kade’s neighbour said the house had been empty for weeks.',
    '(Boris Kade’s neighbour): the house had been empty for weeks',
  ],
  ['Hoff was told that the bridge would close.', '(): that the bridge would close'],
  ['Tass quoted Oleg Brin as saying that the talks had failed.', 'Oleg Brin: that the talks had failed'],
  ['A spokesperson for the Baltic Grain Board said prices would fall.', 'Baltic Grain Board: prices would fall'],
  [
    '“We did not expect an effect of that size,” said lead author Birgit Halloran, who lives in Oslo.',
    'Birgit Halloran: “We did not expect an effect of that size,”',
  ],
  [
    '“There was no plan at all,” a senior officer who may not speak to the press said.',
    '(a senior officer who may not speak to the press): “There was no plan at all,”',
  ],
  ['“This was waiting to happen,” Belinda Wright, told the Gazette.', 'Belinda Wright: “This was waiting to happen,”'],
])('%s', (text, expected) => {
  expect(spokenIn(INTRODUCTION + text)).toContain(expected);
});

test('whoever asks in what opens a sentence is not its "he"', () => {
  const spoken = spokenIn(
    'The first witness was Gopal Naidoo, who led the inquiry. Under cross-examination by advocate Dumisa Mpanza, he said there had been no order.',
  );
  expect(spoken).toContain('Gopal Naidoo: there had been no order');
});

test.each([
  ['The flood claimed 40 lives.'],
  ['Gardeners hummed “We Shall Not Be Moved” as the lorry passed.'],
  ['The shop charged $4 a loaf.'],
])('%s is nobody’s statement', (text) => {
  expect(spokenIn(text)).toEqual([]);
});

test.each([
  ['Holt has never said that she would close the hospital.', 'OTHER', true],
  ['Holt did not endorse the mayor at the meeting.', 'OTHER', true],
  ['Holt never disavowed the plan for a curfew.', 'OTHER', true],
  ['Holt denied that she had lied.', 'DENY', false],
  ['The judge denied him bail.', 'OTHER', false],
  ['Holt would not say whether she would run again.', 'DECLINE', false],
  ['Holt refused to sign the letter.', 'OTHER', false],
  ['Holt declined to comment on Monday.', 'DECLINE', false],
])('%s is %s', (sentence, stance, negated) => {
  const { quotes } = analyze({ text: `Senator Nina Holt spoke in Boston on Monday. ${sentence}` });
  expect(quotes.at(-1)!.cue).toMatchObject({ stance, negated });
});

test('a transcript is read as turns, and who asks is nobody that is named', () => {
  expect(
    spokenIn(
      'Gennady Orlov: Good afternoon.\n\nExports fell by a tenth.\n\nAnton Siluyan: The budget is balanced.\n\nQuestion: Will taxes go up?\n\nGennady Orlov: No, they will not.',
    ),
  ).toEqual([
    'Gennady Orlov: Good afternoon. … Exports fell by a tenth.',
    'Anton Siluyan: The budget is balanced.',
    '(Question): Will taxes go up?',
    'Gennady Orlov: No, they will not.',
  ]);
});
