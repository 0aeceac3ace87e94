import { spokenIn } from '../spoken-in.ts';

test.each([
  ['“She sang all day,” said his aunt, Nixon.', 'Nixon: “She sang all day,”'],
  ['“It was cold,” said a neighbour, Lula.', 'Lula: “It was cold,”'],
  ['Mrs Blair said she had seen the van.', 'Blair: she had seen the van'],
  ['Bus driver Reagan, who asked that her last name not be used, said the oven was off.', 'Reagan: the oven was off'],
  ['“I ran home,” said Garland, 14, from Leeds.', 'Garland: “I ran home,”'],
  ['Kerry won the cup in Cork. Kerry said the bus would leave at noon.', 'Kerry: the bus would leave at noon'],
])('no well-known person is meant: %s', (text, said) => {
  expect(spokenIn(text)).toContain(said);
});

test.each([
  ['Chancellor Merkel was late. Merkel said that the train had stopped.', 'Angela Merkel: that the train had stopped'],
  ['President Reagan said that the ranch was sold.', 'Ronald Reagan: that the ranch was sold'],
  ['Secretary Kerry left for Oslo. Kerry said that the talks would go on.', 'John Kerry: that the talks would go on'],
  ['Angela Merkel met Kerry in Bonn. Kerry said that the talks would go on.', 'John Kerry: that the talks would go on'],
])('whoever is shown to be well known: %s', (text, said) => {
  expect(spokenIn(text)).toContain(said);
});
