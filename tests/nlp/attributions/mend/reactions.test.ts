import { spokenIn } from '../../spoken-in.ts';

test.each([
  ['Across the table Carlos Ferreira laughed. “You always say that.”', ['Carlos Ferreira: “You always say that.”']],
  ['Rosa Diaz wept. “He is gone.”', ['Rosa Diaz: “He is gone.”']],
  ['Coach Ann Berg did not hold back. “It was a disgrace.”', ['Ann Berg: “It was a disgrace.”']],
  ['Mayor Tom Reed was blunt. “We lost because we deserved to.”', ['Tom Reed: “We lost because we deserved to.”']],
  [
    'Ken Eze, 19, who was shot in the leg, laughed when he was told what the chief had said. “Then who shot me?”',
    ['Ken Eze: “Then who shot me?”'],
  ],
  [
    'Ann Lund said the plan was dead. Jim Hale laughed. “We wrote it together.”',
    ['Ann Lund: the plan was dead', 'Jim Hale: “We wrote it together.”'],
  ],
])('whoever reacts says the words in marks behind it: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  ['Jim Hale laughed. “He is a clown,” said Ann Berg.', ['Ann Berg: “He is a clown,”']],
  ['Jim Hale laughed. “Is he a clown?” Ann Berg asked.', ['Ann Berg: “Is he a clown?”']],
  ['“Is it late?” Jim Hale replied. “Yes, it is very late.”', ['Jim Hale: “Is it late?” … “Yes, it is very late.”']],
  ['Some laughed. “He is a clown.”', []],
])('but not where a verb gives them to somebody: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});
