import { spokenIn } from '../spoken-in.ts';

test.each([
  [
    'The minister was asked by Elsa Brandt of the Tagesbote if she had signed. “I signed in ink,” she said.',
    '(she): “I signed in ink,”',
  ],
  ['The coach was interviewed by Rosa Conde on Friday. “I will not go,” she said.', '(she): “I will not go,”'],
  [
    'Asked by Elsa Brandt if she had signed, the mayor sighed. “I signed in ink,” she said.',
    '(she): “I signed in ink,”',
  ],
])('whoever asks in a passive is not "she" of the answer: %s', (text, answer) => {
  expect(spokenIn(text)).toContain(answer);
});

test('nor is whoever asks "she" of a later answer', () => {
  const text =
    'The minister was asked by Elsa Brandt if she had signed. “I signed in ink,” she said. Karl Meyer, a reporter, wanted to know where. “On the line, Mr Meyer,” she replied.';
  expect(spokenIn(text).filter((statement) => statement.startsWith('Elsa Brandt: “'))).toEqual([]);
});

test('the one who is asked by name still answers', () => {
  const text = 'Ada Lind was asked by Elsa Brandt of the Tagesbote if she had signed. “I signed in ink,” she said.';
  expect(spokenIn(text)).toContain('Ada Lind: “I signed in ink,”');
});
