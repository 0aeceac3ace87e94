import { spokenIn } from '../spoken-in.ts';

test.each([
  ['Skier Ewan Baird fell twice. “My knee gave way,” the Scot said.', 'Ewan Baird: “My knee gave way,”'],
  ['Irish rower Cian Duffy won. “It was windy,” the Irishman said.', 'Cian Duffy: “It was windy,”'],
  ['Polish goalkeeper Jan Wilk went off. “It hurts,” said the Pole.', 'Jan Wilk: “It hurts,”'],
  ['Jens Krogh of Denmark praised the striker Ivo Pires.\n\n“A fine boy,” the Dane said.', 'Jens Krogh: “A fine boy,”'],
  ['Polish forward Jan Wilk met Ivo Pires. “It hurts,” the Pole said.', 'Jan Wilk: “It hurts,”'],
])('one of a people: %s', (text, said) => {
  expect(spokenIn(text)).toContain(said);
});

test('of several people, none of whom is told to be one, nobody is meant', () => {
  const text = 'Coach Jens Krogh praised Ivo Pires.\n\n“A fine boy,” the Dane said.';
  expect(spokenIn(text)).toContain('(the Dane): “A fine boy,”');
});

test('whoever is told to be one of another people is not meant', () => {
  const text = 'Spanish striker Ivo Pires scored twice.\n\n“A fine boy,” the Dane said.';
  expect(spokenIn(text)).toContain('(the Dane): “A fine boy,”');
});
