import { spokenIn } from '../../spoken-in.ts';

test.each([
  [
    'Dockers downed tools on Sunday, convenor Pia Strand told Reuters by phone.',
    'Pia Strand: Dockers downed tools on Sunday',
  ],
  [
    'Ferry crews walked out on Monday, branch secretary Orla Quilty told AFP.',
    'Orla Quilty: Ferry crews walked out on Monday',
  ],
  ['Mines minister Joao Brito told The Post the rail would come.', 'Joao Brito: the rail would come'],
])('who tells something to a paper is heard: %s', (text, statement) => {
  expect(spokenIn(text)).toEqual([statement]);
});

test('what goes before the telling is not told', () => {
  expect(spokenIn('Speaking after crews had walked out, branch secretary Orla Quilty told AFP.')).toEqual([]);
});

test('a name behind "said" that a verb follows does not speak', () => {
  const text = 'April Long, who came second, said Rose had earned it. Rose Bush won the prize.';
  expect(spokenIn(text).join()).toContain(': Rose had earned it');
  expect(spokenIn(text).join()).not.toContain('Rose Bush: April');
});

test('a body says what it states in a relative clause', () => {
  const text =
    'Omar Sahin heads the Delta Relief Group in Egypt, which states on its page that it wants to “feed every child.”';
  expect(spokenIn(text)).toEqual(['Delta Relief Group: that it wants to “feed every child.”']);
});
