import { spokenIn } from '../../spoken-in.ts';

test('a body says what it states in a relative clause', () => {
  const text =
    'Omar Said heads the Delta Relief Group in Egypt, which states on its page that it wants to “feed every child.”';
  expect(spokenIn(text)).toEqual(['Delta Relief Group: that it wants to “feed every child.”']);
});
