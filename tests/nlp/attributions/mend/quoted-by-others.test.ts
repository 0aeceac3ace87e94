import { sliceSpan } from '../../../../src/domain/span.ts';
import { analyze } from '../../../../src/nlp/analyze.ts';
import { spokenIn } from '../../spoken-in.ts';

test.each([
  [
    'The Suva Times quoted Bishop Sione Vakalala as having said that the reef was sold.',
    'Sione Vakalala: that the reef was sold',
  ],
  ['Radio Kigali quoted a teacher, Odette Mugisha, as replying: “Ask the mayor.”', 'Odette Mugisha: “Ask the mayor.”'],
  [
    'Envoy Daria Lukina told Interfax that the road was open. “We drove it,” the agency quoted her as saying.',
    'Daria Lukina: “We drove it,”',
  ],
  [
    '“The serum is on the ship,” Envoy Daria Lukina told Kazinform. “It lands at noon,” the agency quoted her as adding.',
    '(her): “It lands at noon,”',
  ],
  ['“The well is ours,” state radio quoted him as adding.', '(him): “The well is ours,”'],
])('whoever is quoted speaks: %s', (text, statement) => {
  expect(spokenIn(text).at(-1)).toBe(statement);
});

test('what an agency quotes is no part of the statement before', () => {
  const text =
    '“The serum is on the ship,” Envoy Daria Lukina told Kazinform. “It lands at noon,” the agency quoted her as adding.';
  expect(spokenIn(text)).toHaveLength(2);
  expect(spokenIn(text)[0]).toBe('Daria Lukina: “The serum is on the ship,”');
});

test('and whoever quotes somebody as adding relays it', () => {
  const text = '“The well is ours,” state radio quoted him as adding.';
  const { quotes } = analyze({ text });
  expect(quotes.flatMap(({ via }) => via.map(({ span }) => sliceSpan(text, span)))).toEqual(['state radio']);
});

test.each([
  ['According to Karim Ziani Tunisia is short of sugar.', 'Karim Ziani: Tunisia is short of sugar'],
  [
    'According to Linh Tran Van Prime Minister Hoa Pham knew of it.',
    'Linh Tran Van: Prime Minister Hoa Pham knew of it',
  ],
  ['According to Karim Ziani the silo is empty.', 'Karim Ziani: the silo is empty'],
])('two names side by side after “according to” are two: %s', (text, statement) => {
  expect(spokenIn(text)).toEqual([statement]);
});
