import { spokenIn } from '../../spoken-in.ts';

test.each([
  ['Femi Akande, who adapted “Nobody’s Daughter,” said it was hard work.', 'Femi Akande: it was hard work'],
  ['Femi Akande, who adapted "Nobody\'s Daughter," said it was hard work.', 'Femi Akande: it was hard work'],
  [
    'Tom Reed, whose play “The Widow’s House” opens on Friday, said he wrote it in a week.',
    'Tom Reed: he wrote it in a week',
  ],
  ['She wrote "Say It Plain" in eleven weeks, Ann Lind said.', 'Ann Lind: She wrote "Say It Plain" in eleven weeks'],
  ['“God Save Our Town,” said Ann Lind.', 'Ann Lind: “God Save Our Town,”'],
])('the title of a work is no statement of who made it: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual([expected]);
});
