import { spokenIn } from '../../spoken-in.ts';

test.each([
  ['The notice, pinned up by warden Ida Crane, reads: “Keep out.”', 'The notice, pinned up by warden Ida Crane,'],
  ['The sign, nailed up by farmer Jan Lind, reads: “No dogs allowed here.”', 'The sign, nailed up by farmer Jan Lind,'],
])('who puts up a notice does not speak in it: %s', (text, phrase) => {
  expect(spokenIn(`The shop was shut on Monday. ${text}`)).toEqual([expect.stringContaining(`(${phrase}): `)]);
});
