import { spokenIn } from '../spoken-in.ts';

test.each<[string, string[]]>([
  ['According to Martin Hale, a dentist in Ohio, the fees are too high.', ['Martin Hale: the fees are too high']],
  [
    'According to Martin Hale, 46, head of the Ohio Dental Union, members will strike in May.',
    ['Martin Hale: members will strike in May'],
  ],
  [
    'According to Martin Hale, the mayor, Daniel Okoro, will resign.',
    ['Martin Hale: the mayor, Daniel Okoro, will resign'],
  ],
])('what describes a speaker is no piece of what is said: %s', (text, spoken) => {
  expect(spokenIn(text)).toEqual(spoken);
});

test.each<[string, string[]]>([
  [
    'Laura Beck maintains that the bridge is safe, the Northgate Herald reports.',
    ['Laura Beck: that the bridge is safe'],
  ],
  ['Police say two people were hurt in the crash, Sky News reports.', ['(Police): two people were hurt in the crash']],
  ['Okoro told staff that he would quit, the Northgate Herald has learned.', ['Okoro: that he would quit']],
])('a medium relays: %s', (text, spoken) => {
  expect(spokenIn(text)).toEqual(spoken);
});

test('whoever is blamed for words has said them', () => {
  const [, claim] = spokenIn('Laura Beck attacked Daniel Okoro for suggesting that nurses earn too much.');
  expect(claim).toBe('Daniel Okoro: that nurses earn too much');
  expect(spokenIn('Beck blasted Okoro over his claim that the vote was stolen.')).toContain(
    'Okoro: that the vote was stolen',
  );
  expect(spokenIn('Laura Beck was criticized by Daniel Okoro for claiming the vote was stolen.')).toContain(
    'Laura Beck: the vote was stolen',
  );
});

test.each<[string, string]>([
  ['As for Cole, he said that the roof was not safe.', 'Cole: that the roof was not safe'],
  ['Ms. Lind joined the bank in May, but she said that rates would rise.', 'Lind: that rates would rise'],
  [
    'Governor Anna Cole arrived on Tuesday. In a letter to the town, she said that the roof was not safe.',
    'Anna Cole: that the roof was not safe',
  ],
  [
    'They met Senator Jan Lind, Republican of Oregon, who warned that the dam would not hold.',
    'Jan Lind: that the dam would not hold',
  ],
  [
    'An affected trader and member of the union, Alex Brin, told us that he was afraid. The trader, who speaks for hundreds, said that the stalls would go.',
    'Alex Brin: that the stalls would go',
  ],
  ['According to the founder, Anna Lind, the fees are too high.', 'Anna Lind: the fees are too high'],
])('who is plain from the text: %s', (text, spoken) => {
  expect(spokenIn(text)).toContain(spoken);
});

test.each<[string, string[]]>([
  [
    'Cole told the jury that a new clerk, Rashid Brin, noticed that the yard had bought too much fuel.',
    ['Cole: that a new clerk, Rashid Brin, noticed that the yard had bought too much fuel'],
  ],
  [
    'The Grain Board reported that a guard was missing, but Anna Cole later said he had been found.',
    ['Grain Board: that a guard was missing', 'Anna Cole: he had been found'],
  ],
  [
    'A judge called it cynical. Judge Simon Farrow told Karen Whitlow that she had lied. The judge accepted that the son was blameless.',
    ['Simon Farrow: that she had lied', 'Simon Farrow: that the son was blameless'],
  ],
])('clauses go to whoever tells them: %s', (text, spoken) => {
  expect(spokenIn(text)).toEqual(expect.arrayContaining(spoken));
});

test('what somebody was asked in court is nobody’s statement', () => {
  expect(spokenIn('Asked in court by Ms Grant whether she had bought it, Whitlow replied that she had not.')).toEqual([
    'Whitlow: that she had not',
  ]);
});

test('who wrote an article is not who speaks in it', () => {
  const head = 'Council Backs New Bridge\nAnn Lee and Tom Brady\nNorthgate Herald\n3 May 2022\n\n';
  expect(spokenIn(`${head}The council voted on Monday. "It is needed," he said.`)).toEqual(['(he): "It is needed,"']);
});

test('who writes in a paper is quoted in the paragraphs after the line that says so', () => {
  const text = `Cole is no stranger to fights.

From Ada Peyser writing at The Harbour Post:

"Rising to the top requires cunning and luck.

"Or, if you are Jan Cole, all you need is a boat.`;
  expect(spokenIn(text)).toEqual([
    'Ada Peyser: "Rising to the top requires cunning and luck. … "Or, if you are Jan Cole, all you need is a boat.',
  ]);
});
