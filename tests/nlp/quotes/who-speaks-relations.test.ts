import { spokenIn } from '../spoken-in.ts';

/** Who is told by somebody else's name, title or work, and need not be anybody whom the text names. */
test.each([
  [
    'The mother of Jonas Friis, who was hurt at the fair, said the wheel had squeaked. “He is brave,” she said.',
    ['(The mother of Jonas Friis, who was hurt at the fair,): the wheel had squeaked', '(she): “He is brave,”'],
  ],
  [
    'Clara Bonde’s sister told the inquest that the stairs were dark. “She could not see,” she said.',
    ['(Clara Bonde’s sister): that the stairs were dark', '(she): “She could not see,”'],
  ],
  [
    'The former wife of shipping heir Lars Tangen said he hid three vessels.',
    ['(The former wife of shipping heir Lars Tangen): he hid three vessels'],
  ],
  [
    'The dam is the work of its builder, Otto Brandt. In the words of the fire chief, it is a trap.',
    ['(the fire chief): it is a trap'],
  ],
  [
    'Lord Justice Pelham opened the hearing.\n\n“This has cost us a year,” the judge said.',
    ['Pelham: “This has cost us a year,”'],
  ],
  [
    'King Harald of Vestmark opened the dam on Friday. “Water is gold,” he said.\n\nThe King added that it would last.',
    ['Harald: “Water is gold,”', 'Harald: that it would last'],
  ],
  [
    'Deputy Minister Tran Van Luc opened the port. “Our waters are ours,” Luc said.',
    ['Tran Van Luc: “Our waters are ours,”'],
  ],
  [
    'Jan Lind was on duty when he vanished. Lind’s brother, Carl Lind, said that it was late.\n\nThe court sat.\n\n“My ' +
      'mother never knew,” Lind said.',
    ['Carl Lind: that it was late', '(Lind): “My mother never knew,”'],
  ],
  [
    'The aide Ida Moss spoke on Monday.\n\nThe council waits.\n\nRep. Tor Moss of Halden said that it was late.\n\n“It ' +
      'is over,” Moss said.',
    ['Tor Moss: that it was late', 'Tor Moss: “It is over,”'],
  ],
  [
    'Lin Yi-chun asked Premier Lin Chia-hung whether he would go. “I serve,” Lin said in response.',
    ['Lin Yi-chun: whether he would go', '(Lin): “I serve,”'],
  ],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  ['Anna Bell and her mother, Ruth Bell, run the shop. Mrs Bell said trade was bad.', 'Ruth Bell: trade was bad'],
  ['Anna Bell and her mother, Ruth Bell, run the shop. Miss Bell said trade was good.', 'Anna Bell: trade was good'],
  [
    'Joan Bell, his wife, sued with Peter Bell. Their daughter, Amy Bell, was ill. Mrs Bell said it was cold.',
    'Joan Bell: it was cold',
  ],
  ['Ruth Bell and her sister, Anna Bell, run the shop. Mrs Bell said trade was bad.', '(Mrs Bell): trade was bad'],
])('of two of one surname, whom others call wife or daughter: %s', (text, statement) => {
  expect(spokenIn(text)).toContain(statement);
});

test('who is called by the surname all along is not whoever bears it besides', () => {
  const text = `Jeb Tolland left the race on Monday. “It was an honour,” Mr. Tolland said. He thanked his wife. Mr. Tolland spent a fortune on it.

It was no year for the family. The race of 1988 was won by Prescott Tolland. His bus stands in a museum. The roads were bad then. Mr. Tolland questioned the count.`;
  expect(spokenIn(text)).not.toContain('Prescott Tolland: the count');
});

test.each([
  ['King Olav opened the base. His Majesty said the pilots were ready.', 'Olav: the pilots were ready'],
  ['King Olav met King Harald. His Majesty said the pilots were ready.', '(His Majesty): the pilots were ready'],
])('the one who reigns: %s', (text, statement) => {
  expect(spokenIn(text)).toContain(statement);
});
