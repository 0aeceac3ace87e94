import { analyze } from '../../../src/nlp/analyze.ts';
import { spokenIn } from '../spoken-in.ts';

test.each([
  ['Anna (Nan) Crandall said the mill was shut. Crandall said no more.', 'Anna (Nan) Crandall: the mill was shut'],
  ['Pope Linus XIV said peace was near.', 'Linus XIV: peace was near'],
  ['Ada Finch, Ph.D., said the pill worked.', 'Ada Finch: the pill worked'],
  ['Tom Brask, Jr. said the show was sold out.', 'Tom Brask Jr.: the show was sold out'],
  ['Chef Luc Brask said he would rebuild.', 'Luc Brask: he would rebuild'],
  ['Former minister for Schools and Skills Nora Brask said the law was weak.', 'Nora Brask: the law was weak'],
])('whole names and nothing but names: %s', (text, quote) => {
  expect(spokenIn(text)[0]).toBe(quote);
});

test('a party in brackets is no nickname', () => {
  const { entities } = analyze({ text: 'Anna (NDP) Crandall was there. Anna Crandall said so.' });
  expect(entities.map(({ name }) => name)).not.toContain('Anna (NDP) Crandall');
});

test('a firm by its founder’s name', () => {
  const text = "Brask's said sales had fallen. Shares of Brask's fell, too. Holm's announced that it would close.";
  const { entities } = analyze({ text });
  expect(entities.map(({ name, type }) => `${type} ${name}`)).toEqual(["ORGANIZATION Brask's", "ORGANIZATION Holm's"]);
  expect(spokenIn(text)).toEqual(["Brask's: sales had fallen", "Holm's: that it would close"]);
});

test('somebody who is named besides is no firm', () => {
  const text = "Ada Brask left. A friend of Brask's said she was ill. Brask's says so.";
  expect(analyze({ text }).entities.map(({ name }) => name)).toEqual(['Ada Brask']);
});

test.each([
  ['Under-Secretary for Peace Operations Hugo Lind said troops were tired.', 'Hugo Lind: troops were tired'],
  ['Secretary-General of the Board of Rivers and Lakes Ada Lind said it rained.', 'Ada Lind: it rained'],
  ['Chairman of the Joint Harbour Staff Gen. Hugo Lind said plans were ready.', 'Hugo Lind: plans were ready'],
  ['Special Envoy for the Northern Coast Hugo Lind said talks went on.', 'Hugo Lind: talks went on'],
  ['“It is wrong,” wrote Judge Ada Lind in a dissent joined by Judge Tom Holm.', 'Ada Lind: “It is wrong,”'],
])('whose title it is: %s', (text, quote) => {
  expect(spokenIn(text)).toEqual([quote]);
});
