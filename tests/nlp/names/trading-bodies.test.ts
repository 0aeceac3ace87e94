import { withKnownBodies } from '../../../src/nlp/names/missed/known-bodies.ts';
import { withTradingBodies } from '../../../src/nlp/names/missed/trading-bodies.ts';
import { mended } from './mended.ts';

type Found = Parameters<typeof mended>[2];

test.each<[string, Found, string[]]>([
  ['Vestrup Water said that the leak was fixed.', [], ['OR Vestrup Water']],
  ['Southern Water raised its prices.', [], ['OR Southern Water']],
  ['Prices fell, Kelva Foods said on Monday.', [['Kelva', 'PLACE']], ['OR Kelva Foods']],
  ['They bought Alder Steel, which owns three mills.', [], ['OR Alder Steel']],
  ['The Water was cold. Drinking water is scarce.', [], []],
  ['Russian Gas was cheap.', [], []],
  ['She went to Vestrup Homes last year.', [], []],
])('what trades and does something is a company: %s', (text, found, expected) => {
  expect(mended(withTradingBodies, text, found)).toEqual(expected);
});

test.each<[string, Found, string[]]>([
  ['Unite, the union, would not say more.', [], ['OR Unite']],
  ['Everybody agreed to unite. Unite they did.', [], []],
])('a body that is told to be one is found by its name that is a word: %s', (text, found, expected) => {
  expect(mended(withKnownBodies, text, found)).toEqual(expected);
});
