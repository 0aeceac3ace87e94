import { sliceSpan } from '../../../src/domain/span.ts';
import { analyze } from '../../../src/nlp/analyze.ts';

const contentsOf = (text: string) =>
  analyze({ text }).quotes.map(({ content }) => content.map((span) => sliceSpan(text, span)).join(' … '));

test('keeps a quotation whole from its opening mark to its closing one, however long', () => {
  const said = `“${'The committee will look at the matter again and again '.repeat(96).trim()},”`;
  expect(contentsOf(`Senator Ann Cole spoke to reporters for an hour.\n\n${said} Cole said.`)).toEqual([said]);
});

test('stops before the cue where the closing mark was forgotten', () => {
  expect(contentsOf('“We will not leave this place to anyone, Ann Cole said on Monday.')[0]).not.toMatch(/said/);
});

test.each([
  [
    'a letter',
    'Mayor Ann Cole wrote: “Dear friends,\n\nSorry.\n\nThe pool will stay shut until May.\n\nAnn Cole”\n\nNobody came.',
    ['“Dear friends, … Sorry. … The pool will stay shut until May. … Ann Cole”'],
  ],
  [
    'a list',
    'Mayor Ann Cole said: "We ask for two things:\n\n• a pool\n• a warm room\n\nThat is all."\n\nNobody came.',
    ['"We ask for two things: … • a pool … • a warm room … That is all."'],
  ],
  [
    'its speaker in the last paragraph alone',
    'Nobody had slept. "It was a long night.\n\nThe water came at four and stayed," said Ann Cole.',
    ['"It was a long night. … The water came at four and stayed,"'],
  ],
  [
    'no quotation that was never closed',
    'Mayor Ann Cole said: “We lost.\n\nThe pool was shut.\n\n“It is over,” Jan Lind said.',
    ['“We lost', '“It is over,”'],
  ],
])('a quotation goes on over paragraphs without a mark: %s', (_, text, expected) => {
  expect(contentsOf(text)).toEqual(expected);
});
