import { spokenIn } from './spoken-in.ts';

test.each([
  ['The council never agreed to pay, said its leader, Ann Moor.', 'Ann Moor: The council never agreed to pay'],
  ['I never said that, says Ann Lee.', 'Ann Lee: I never said that'],
  ['We never agreed to that, says Karen Norman, head of the union.', 'Karen Norman: We never agreed to that'],
  ['The minister did not deny it, said Ann Moor.', 'Ann Moor: The minister did not deny it'],
  ['The company has denied it, said Ann Moor.', 'Ann Moor: The company has denied it'],
  ['They refused, said Ann Moor.', 'Ann Moor: They refused'],
  [
    'The bridge will close for a year, said the chief engineer, Tom Pell.',
    'Tom Pell: The bridge will close for a year',
  ],
  [
    'The bridge will close for a year from May, said the county’s chief engineer, Tom Pell, who has run it since 2019.',
    'Tom Pell: The bridge will close for a year from May',
  ],
  [
    'He had a voice in decisions about the harbour, said a spokesman for the Halden Port Board, Bo Lind, who left it.',
    'Bo Lind: He had a voice in decisions about the harbour',
  ],
  [
    'The finding does not show that octopuses see with their arms, cautions Lars Eriksen, a biologist.',
    'Lars Eriksen: The finding does not show that octopuses see with their arms',
  ],
  [
    'Nothing in the report shows that the mayor lied, argued her lawyer, Dan Stone.',
    'Dan Stone: Nothing in the report shows that the mayor lied',
  ],
  ['The bill was never going to pass, concedes Senator Ruth Mills.', 'Ruth Mills: The bill was never going to pass'],
])('the clause at the end says who speaks: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual([expected]);
});

test('what another said before takes part in no whole', () => {
  const text = 'The bridge is safe, Ann Moor said, but it will close, said Tom Pell.';
  expect(spokenIn(text)).toEqual(['Ann Moor: The bridge is safe', 'Tom Pell: it will close']);
});

test('a second clause is left out', () => {
  const text = 'The bridge that he built will close, said Ann Moor, and the union will strike.';
  expect(spokenIn(text)[0]).not.toMatch(/said/);
});

test.each([
  'The firm sold the mill, thanked Ann Moor and promised Dan Stone a job.',
  'The band played, thanked Ann Moor, and left.',
])('another verb of one subject says nothing of what stands before it: %s', (text) => {
  expect(spokenIn(text)).toEqual([]);
});
