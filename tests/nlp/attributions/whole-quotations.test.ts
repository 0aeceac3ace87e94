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
