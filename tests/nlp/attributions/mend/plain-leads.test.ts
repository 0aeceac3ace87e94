import { spokenIn } from '../../spoken-in.ts';

test.each([
  ['Premier Arne Moe let it slip that the ferry was sold.', 'Arne Moe: that the ferry was sold'],
  [
    'Tove Lyng, in a talk with Arne Moe of the Daily Echo, let slip: “I have sold the ferry.”',
    'Tove Lyng: “I have sold the ferry.”',
  ],
  ['Tove Lyng let slip to a porter: “He is ill.”', 'Tove Lyng: “He is ill.”'],
  [
    'Director Tove Lyng could not refrain from saying that the trial was a circus.',
    'Tove Lyng: that the trial was a circus',
  ],
  ['This is how Tove Lyng sums up ten years at sea: “Salt, rope and silence.”', 'Tove Lyng: “Salt, rope and silence.”'],
  [
    '“We ate snow, and we were glad of it.” That is how Tove Lyng sums up the winter.',
    'Tove Lyng: “We ate snow, and we were glad of it.”',
  ],
  [
    'Prosecutor Arne Moe put it to Tove Lyng that she had forged the deed. She said the ink was old.',
    'Arne Moe: that she had forged the deed',
  ],
])('a plain lead tells who speaks: %s', (text, said) => {
  expect(spokenIn(text)).toContain(said);
});

test('what a play has somebody saying is not said', () => {
  expect(spokenIn('The sketch had Bishop Arne Moe saying that the sea was dry.')).toEqual([]);
});
