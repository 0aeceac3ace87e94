import { spokenIn } from '../../spoken-in.ts';

/** Words in marks, and only behind them who said them. */
test.each([
  ['“I will not go.” Those were the words of a nurse, Ada Lund, on Monday.', 'Ada Lund: “I will not go.”'],
  ['“A slow car crash” was how the minister, Ada Lund, described the vote.', 'Ada Lund: “A slow car crash”'],
  ['“Utter nonsense” is what Jan Brandt called the plan.', 'Jan Brandt: “Utter nonsense”'],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toEqual([expected]);
});

test.each([
  [
    'Asked if the tax was dead, the club’s coach, Jan Brandt, snapped: “Ask me something about rowing.”',
    'Jan Brandt: “Ask me something about rowing.”',
  ],
  ['Ada Lund has been told that the dam may fail.', '(): that the dam may fail'],
  ['Jan Brandt denied that. “I was there,” Jan Brandt said.', 'Jan Brandt: “I was there,”'],
  ['Ada Lund told the Courier her son was “no monster”.', 'Ada Lund: her son was “no monster”'],
  ['Jan Brandt told reporters his party would win.', 'Jan Brandt: his party would win'],
  ['Jan Brandt was asked by Ada Lund if he would resign.', 'Ada Lund: if he would resign'],
  ['Premier Jan Brandt, whose party lost, said nothing of a pact.', 'Jan Brandt: nothing of a pact'],
])('whoever is asked, told or described is no piece of it: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual([expected]);
});

test('who speaks next is the one a name between commas tells of', () => {
  const text =
    'Captain Ruben Verma lost again. His opposite number, Jan Brandt, dedicated the win to the people. “It is yours,” he said.';
  expect(spokenIn(text)).toEqual(['Jan Brandt: “It is yours,”']);
});

test.each([
  'Director Ada Lund said in a recorded message that the staff felt “sick”.',
  'Director Ada Lund said outside court that the staff felt “sick”.',
  'Director Ada Lund said after the vote that the staff felt “sick”.',
])('where it is said is no piece of it: %s', (text) => {
  expect(spokenIn(text)).toEqual(['Ada Lund: that the staff felt “sick”']);
});

test.each([
  ['Ada Lund was not, Jan Brandt said, told that it was gone.', 'Jan Brandt: Ada Lund was not … told that it was gone'],
  ['The dam had never, Ada Lund insists, been closed.', 'Ada Lund: The dam had never … been closed'],
  [
    'The dam will, Jan Brandt said, be closed until the union says that it is safe.',
    'Jan Brandt: The dam will … be closed until the union says that it is safe',
  ],
])('a verb that is cut in two by who speaks is whole: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual([expected]);
});

test.each([
  ["Exclusive: 'He pushed me,' says victim of bishop", "(victim of bishop): 'He pushed me,'"],
  ['Watch: “We will sink,” says the mayor', '(the mayor): “We will sink,”'],
])('what kind of text a headline announces is nobody: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual([expected]);
});

test('an answer of one word is a sentence and nobody’s name', () => {
  expect(spokenIn('Is he well? No. Lund says that he is ill.')).toEqual(['Lund: that he is ill']);
  const text = 'Q: Was it late?\n\nA: No. Everyone says it was early.\n\nQ: And cold?\n\nA: Yes, it was cold.';
  expect(spokenIn(text)).toHaveLength(4);
});
