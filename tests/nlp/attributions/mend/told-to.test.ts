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
