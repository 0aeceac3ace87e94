import { spokenIn } from '../../spoken-in.ts';

test('whoever is named with a topic before a colon speaks, and goes on with further topics', () => {
  const text =
    'Trainer Ada Solberg on the defeat: “We never woke up.” On her captain: “He carried us.” And on Brann: “Next week.”';
  expect(spokenIn(text)).toEqual([
    'Ada Solberg: “We never woke up.”',
    'Ada Solberg: “He carried us.”',
    'Ada Solberg: “Next week.”',
  ]);
});

test.each([
  ['Gerda Holt, farmer: “Nobody came to look.”'],
  ['Gerda Holt, a retired nurse in the hills: “Nobody came to look.”'],
])('what somebody is may stand between the name and the colon: %s', (text) => {
  expect(spokenIn(`The flood took both barns on Monday.\n\n${text}`)).toEqual(['Gerda Holt: “Nobody came to look.”']);
});

test('a topic behind nobody is nobody’s', () => {
  expect(spokenIn('On the gate: “Keep out of the yard.”').filter((one) => !one.startsWith('('))).toEqual([]);
});
