import { spokenIn } from '../spoken-in.ts';

/** Somebody named inside the description of the speaker does not speak: the head of the phrase does. */
test.each([
  ['Baltic County Supervisor of Elections Susan Moor said that voters can vote.', 'Susan Moor: that voters can vote'],
  [
    'Former Secretary of State and presidential frontrunner Anna Lind said that it was late.',
    'Anna Lind: that it was late',
  ],
  [
    'The Council on Baltic Trade National Executive Director Nils Avad said that the law was wrong.',
    'Nils Avad: that the law was wrong',
  ],
  [
    'Supporters of Republican Donald Moor for president said that he was right.',
    '(Supporters of Republican Donald Moor for president): that he was right',
  ],
  ['The Baltic Grain Board in Lund said it would close.', 'Baltic Grain Board: it would close'],
  ['Doctors treating Raul Medina said he was stable.', '(Doctors treating Raul Medina): he was stable'],
  [
    'Relatives of the dead pilot, Marco Rossi, said they had heard nothing.',
    '(Relatives of the dead pilot, Marco Rossi,): they had heard nothing',
  ],
  ['Voters who believe that Ingrid Solberg has lied say they will stay at home.', null],
  [
    'The smuggler who claimed that Chidi Okafor had taken bribes told the court: “I only carried the money.”',
    '(The smuggler who claimed that Chidi Okafor had taken bribes): “I only carried the money.”',
  ],
  [
    'Ahmed Nasser’s lawyer, Leila Haddad, argued that the search had been illegal.',
    'Leila Haddad: that the search had been illegal',
  ],
  [
    'Tomas Novak left, with his party, the Green Union, stating that “the old order must end”.',
    'Green Union: that “the old order must end”',
  ],
  ['Priya Nair wrote to Judge Alan Moss insisting she was innocent.', 'Priya Nair: she was innocent'],
  ['It was Farah Aziz, not Omar Khan, who said that the vote was bought.', 'Farah Aziz: that the vote was bought'],
  [
    'General Ali Hamdan has in recent weeks repeatedly said that the border is open.',
    'Ali Hamdan: that the border is open',
  ],
  [
    'Nora Eide, a spokeswoman for the harbour told Radio Nord that boats would sail.',
    'Nora Eide: that boats would sail',
  ],
])('%s', (text, expected) => {
  const spoken = spokenIn(text);
  if (expected === null) expect(spoken.join()).not.toMatch(/^Ingrid/);
  else expect(spoken).toContain(expected);
});

test('a relative clause says no more than its own verb reports', () => {
  expect(spokenIn('A hacker who had revealed that Rico Tan took bribes pleaded guilty on Monday.')).toEqual([
    '(who): that Rico Tan took bribes',
  ]);
});

test.each([
  ['Then-secretary of commerce Rolf Brask said that it was late.', 'Rolf Brask'],
  ['University of Auckland astrophysicist Dr Ada Lind said that it was late.', 'Ada Lind'],
  ['Norlandic Chief of Police General Jorge Luis Brask said that it was late.', 'Jorge Luis Brask'],
  ['Critics of Oslo mayor Ada Lind said that it was late.', '(Critics of Oslo mayor Ada Lind)'],
  ['Lawyer for opposition leader Ada Lind said that it was late.', '(Lawyer for opposition leader Ada Lind)'],
])('a title that is of something leads to the name behind it: %s', (text, who) => {
  expect(spokenIn(text)).toEqual([`${who}: that it was late`]);
});

test.each([
  'The former Silver Fern and Warriors player said it was more than just a game.',
  'The former Manchester United and Everton striker said he would retire.',
])('clubs that tell who somebody is do not speak: %s', (text) => {
  expect(spokenIn(text)[0]).toMatch(/^\(/);
});

test('whoever has an honorific has a name', () => {
  const text =
    "Mr Yaw Asei-Manu, the Senior Advisor and Chairman of the National Steering Committee, said the country's membership showed its desire to expand.";
  expect(spokenIn(text)[0]).toMatch(/^Yaw Asei-Manu: /);
});
