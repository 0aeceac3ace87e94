import { spokenIn } from '../spoken-in.ts';

test.each([
  [
    'Sen. Tom Ashby of Vermont met Sen. Jane Roe of Ohio. The Independent Vermont senator said it was late.',
    'Tom Ashby',
  ],
  ['Sen. Tom Ashby of Vermont met Sen. Jane Roe of Ohio. The Ohio senator said it was late.', 'Jane Roe'],
  [
    'Tom Ashby, a senator from Vermont, and Sen. Jane Roe, R-Ohio, met. It was late, the Vermont senator said.',
    'Tom Ashby',
  ],
  ['Gov. Tom Ashby of Vermont met Sen. Jane Roe of Vermont. The Vermont governor said it was late.', 'Tom Ashby'],
  [
    'Sen. Tom Ashby of Vermont met Sen. Jane Roe of Vermont. The Vermont senator said it was late.',
    '(The Vermont senator)',
  ],
])('the office of a place is of the one who is told to hold it: %s', (text, speaker) => {
  expect(spokenIn(text)).toEqual([`${speaker}: ${text.includes('It was') ? 'It' : 'it'} was late`]);
});
