import fc from 'fast-check';
import { normalizeName } from '../../../src/domain/names/normalize-name.ts';

test.each([
  ['The O’Malley campaign', 'omalley campaign'],
  ["The O'Malley  campaign", 'omalley campaign'],
  ['Đuro Łukasz-Müller', 'duro lukasz muller'],
  ['Theresa May', 'theresa may'],
  ['the', 'the'],
  ['...', ''],
])('%p is looked up as %p', (name, normalized) => {
  expect(normalizeName(name)).toBe(normalized);
});

test('a name in plain letters is looked up as the same name with marks on them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => {
      expect(normalizeName(name)).toBe(normalizeName(`${name}\u0301`));
    }),
  );
});
