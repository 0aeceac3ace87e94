import { spokenIn } from '../../spoken-in.ts';

test.each([
  [
    'Germán Robles was summoned to the ministry and told that a second crossing would have consequences.',
    '(): that a second crossing would have consequences',
  ],
  ['Kola Akin was stopped at the gate and warned that he might be next.', '(): that he might be next'],
  ['Jo Hartnell, told that Selam Tadesse had laughed, said: “Good for her.”', 'Jo Hartnell: “Good for her.”'],
  ['Yewande Alade, asked what it was like to chase her, replied: “Lonely.”', 'Yewande Alade: “Lonely.”'],
  ['HARARE: Minister Tinashe Gumbo said tolls would rise in July.', 'Tinashe Gumbo: tolls would rise in July'],
  ['Counsel Rory Finch put it to Ada Lunt that she had never read it.', 'Rory Finch: that she had never read it'],
  [
    'The bridge, said mayor Ines Folgar, would be named after her mother.',
    'Ines Folgar: The bridge … would be named after her mother',
  ],
  [
    'Mayor Ana Lobo and her rival, Diego Prat, both said they would accept the result.',
    'Ana Lobo: they would accept the result',
  ],
])('whoever is told or told of does not speak: %s', (text, statement) => {
  const spoken = spokenIn(text);
  expect(spoken).toContain(statement);
  expect(spoken.filter((one) => /^(?:Germán|Kola|Harare|HARARE|Ada Lunt|\(The bridge)/.test(one))).toEqual([]);
});

test.each([
  [
    'Lindiwe Sithole told a man who had set the fire that he would pay for it.',
    'Lindiwe Sithole: that he would pay for it',
  ],
  [
    'Dr Hamish Roe warned the minister, who had come without a mask, that he would have to leave.',
    'Hamish Roe: that he would have to leave',
  ],
  [
    'Ngozi Ekwueme said officers “did not fire a single shot”, contradicting the account of a shopkeeper.',
    'Ngozi Ekwueme: officers “did not fire a single shot”',
  ],
  [
    '“The hay will burn for days,” watch manager Rob Dunn said. “Please keep your windows shut.”',
    'Rob Dunn: “The hay will burn for days,” … “Please keep your windows shut.”',
  ],
  ['“Sound the siren,” watch commander Eve Dunnock told her crew.', 'Eve Dunnock: “Sound the siren,”'],
  ['“Rain is rain,” shrugged Kofi Mintah.', 'Kofi Mintah: “Rain is rain,”'],
  ['Spokeswoman Olga Karnei said the concern was noted.', 'Olga Karnei: the concern was noted'],
])('what is said begins and ends where it does: %s', (text, statement) => {
  expect(spokenIn(text)).toContain(statement);
});

test.each([
  [
    'A minister who asked for anonymity said Cole had lost his temper in cabinet.',
    'Cole had lost his temper in cabinet',
  ],
  ['An inquest heard that Private Kyle Denham, 19, had complained of chest pains.', 'of chest pains'],
  ['Party chair Ulrike Baum made it clear that she would not resign.', 'that she would not resign'],
  ['Prosecutor Anjali Sood reminded the court that he had been warned twice.', 'that he had been warned twice'],
  ['14:50 - Brigade chief Lena Voss: “The fire is under control.”', '“The fire is under control.”'],
])('a plain statement is found: %s', (text, end) => {
  expect(spokenIn(text).some((one) => one.endsWith(end))).toBe(true);
});

test.each([
  ['The rebels, the radio reported, said they had not been invited.', 'The rebels'],
  ['Earl Fitch rejected the explanation.', 'the explanation'],
  ['Ted Oakes thanked the crews.', 'the crews'],
  ['Ulla Fors has not blamed anyone.', 'anyone'],
  ['The man they call “the Duke” was last seen in May.', '“the Duke” was last seen in May'],
])('what is done or what somebody is called is no statement: %s', (text, content) => {
  expect(spokenIn(text).some((one) => one.endsWith(`: ${content}`))).toBe(false);
});

test.each([
  ['The head of the Grain Federation, widely known as the Mill Church, added that he knew Anna Lind.', '(The head'],
  ['The Harbour News asked whether Jan Lind would pay, but the board refused to answer.', 'Harbour News: whether'],
])('who speaks, and where it ends: %s', (text, start) => {
  const [last] = spokenIn(text).slice(-1);
  expect(last).toMatch(new RegExp(`^.{0,5}${start.replace('(', '\\(')}`));
  expect(last).not.toContain('refused');
});

test.each([
  [
    'The jump in prices is expected to bring 10 million, Zafrul Osman said on Tuesday, adding that taxes would rise.',
    'Zafrul Osman: that taxes would rise',
  ],
  ['Tomas Wilk told MPs the figures were “old”.', 'Tomas Wilk: the figures were “old”'],
  ['Inga Moe said outside that her husband had never climbed.', 'Inga Moe: that her husband had never climbed'],
  [
    'The loser, Inés Paredes, conceded but said that she would count the ballots herself.',
    'Inés Paredes: that she would count the ballots herself',
  ],
  ['OSLO: The port will close in May, Anna Lind said.', 'Anna Lind: The port will close in May'],
])('where a statement begins, and whose it is: %s', (text, statement) => {
  expect(spokenIn(text)).toContain(statement);
});

test.each([
  [
    'A man accused of setting fire to a bakery told a jury that he had been asleep.',
    /^\(.*\): that he had been asleep$/,
  ],
  ['A woman arrested after insulting Anna Lind told police she was sorry.', /^\(.*\): she was sorry$/],
])('what is done to somebody is not said by him: %s', (text, statement) => {
  const spoken = spokenIn(text);
  expect(spoken).toHaveLength(1);
  expect(spoken[0]).toMatch(statement);
});

test('whoever speaks within a statement keeps his words past his name', () => {
  const text = 'Samuel Asare told the court that his brother, David Asare, had said he would burn the house.';
  expect(spokenIn(text)).toEqual([
    'Samuel Asare: that his brother, David Asare, had said he would burn the house',
    'David Asare: he would burn the house',
  ]);
});

test('a message that is texted is a quotation', () => {
  expect(spokenIn('“We will be home by nine,” Hana Kim texted her sister.')).toEqual([
    'Hana Kim: “We will be home by nine,”',
  ]);
});
