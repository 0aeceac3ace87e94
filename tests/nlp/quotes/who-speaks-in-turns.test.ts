import { sliceSpan } from '../../../src/domain/span.ts';
import { analyze } from '../../../src/nlp/analyze.ts';
import { spokenIn } from '../spoken-in.ts';

test.each([
  [
    'who asks is not who answers, in quotations side by side',
    '“Who has the key?” “The board,” Nora Pym told the inspector. “Which board?” “The old one.”',
    ['Nora Pym: “The board,”'],
  ],
  [
    'a quotation behind another one belongs to whoever it leads on to',
    'Greta Holm said in a low voice, “You know why we sold.” “But I do not,” and Ruth Palmer shook her head.',
    ['Greta Holm: “You know why we sold.”'],
  ],
  [
    'somebody else adds a word',
    '“We like it,” says Berit, who came from Ashby. “You would too,” adds her neighbour, Ove.',
    ['Berit: “We like it,”', 'Ove: “You would too,”'],
  ],
])('%s', (_name, text, quotes) => {
  expect(spokenIn(text)).toEqual(quotes);
});

test.each([
  ['Ann Lind said more rain was due.', ['Ann Lind: more rain was due']],
  ['Ann Lind said later more rain was due.', ['Ann Lind: more rain was due']],
  [
    "Gus Brask, answering Ida Holm's claim that the mill burned, said it stood.",
    ['Ida Holm: that the mill burned', 'Gus Brask: it stood'],
  ],
  [
    'Lena Brask told police her husband, Carl Brask, hit her with a pan.',
    ['Lena Brask: her husband, Carl Brask, hit her with a pan'],
  ],
  ['Baker Luc Brask, who lost his dog, Bix, and his wife, Ann, says he will rebuild.', ['Luc Brask: he will rebuild']],
])('whole statements by whoever makes them: %s', (text, quotes) => {
  expect(spokenIn(text)).toEqual(quotes);
});

test.each([
  'Critics wrongly quoted Senator Ada Rusk as saying “let them freeze”.',
  'Senator Ada Rusk was misquoted on Friday as saying “let them freeze”.',
])('words that are told as misquoted were not said: %s', (text) => {
  const own = analyze({ text }).quotes.find(({ content }) => sliceSpan(text, content[0]!).includes('freeze'));
  expect(own?.cue?.negated).toBe(true);
});

test.each([
  ['SP Rajesh Varman told ANI two men were held.', 'Rajesh Varman: two men were held'],
  ['Anna Brask, Deputy Prime Minister: “Very late.”', 'Anna Brask: “Very late.”'],
  ['• “Never give up now” - Anna Brask', 'Anna Brask: “Never give up now”'],
])('who is told, what a label says, and entries of lists: %s', (text, quote) => {
  expect(spokenIn(text)).toEqual([quote]);
});
