import { spokenIn } from '../../spoken-in.ts';

/** A colon after words that only describe somebody leads to what that person says. */
test.each([
  ['Karen Brandt was blunt: “Rubbish.”', ['Karen Brandt: “Rubbish.”']],
  ['Captain Jan Brandt, 23, was happier: “Best day of my life.”', ['Jan Brandt: “Best day of my life.”']],
  [
    'Minister Ada Lund: “Our plan is working.” Her opposite number, Jan Brandt: “Families do not feel it.”',
    ['Ada Lund: “Our plan is working.”', 'Jan Brandt: “Families do not feel it.”'],
  ],
  ['Striker Jan Brandt smiled when asked whether he would sign: “Ask my agent.”', ['Jan Brandt: “Ask my agent.”']],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each(['The sign was clear: “No entry here please.”', 'Ada Lund was famous for one line: “We are all in it.”'])(
  'no person is described: %s',
  (text) => {
    expect(spokenIn(text)).toEqual([]);
  },
);
