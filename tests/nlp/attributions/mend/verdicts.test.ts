import { spokenIn } from '../../spoken-in.ts';

test.each([
  ['"We will win," was Ann Cole’s verdict.', 'Ann Cole: "We will win,"'],
  ['"We will win" was the verdict of Ann Cole.', 'Ann Cole: "We will win"'],
  ['"We are ruined," came the reply from fisherman Tom Ashby.', 'Tom Ashby: "We are ruined,"'],
  ['"No comment" was all Ann Cole would say.', 'Ann Cole: "No comment"'],
  ['"Never" was the mayor’s blunt answer when reporters asked Ann Cole.', '(the mayor): "Never"'],
])('who gives the verdict said it: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual([expected]);
});

test('what people said of a deal is no speaker', () => {
  expect(spokenIn('"No comment," was all Ann Cole would say about the deal.')).toEqual(['Ann Cole: "No comment,"']);
});

test.each([['"The Verdict" was the title of a film.'], ['"Harbour Lights" was the motto on a poster of Ann Cole.']])(
  'titles are nobody’s verdict: %s',
  (text) => {
    expect(spokenIn(text)).toEqual([]);
  },
);

test('what is put to somebody in marks is of whoever puts it', () => {
  const text = 'Idris Cole met reporters on Monday. One put it to him: "You have lost the vote." He left.';
  expect(spokenIn(text)).toEqual(['(One): "You have lost the vote."']);
});
