import { spokenIn } from '../spoken-in.ts';

test.each([
  [
    'The third witness was Sergeant Ruben Cele, who kept the log. Cross-examined by lawyer Nomsa Khumalo, he said he had slept. He agreed that the log was wrong. The pen was his, he said.',
    ['Ruben Cele: he had slept', 'Ruben Cele: that the log was wrong', 'Ruben Cele: The pen was his'],
  ],
  [
    'Next came Doctor Lindiwe Nkosi, who did the autopsy. Pressed by prosecutor Hendrik Vos, she said she had seen no wound. She accepted that the report was late.',
    ['Lindiwe Nkosi: she had seen no wound', 'Lindiwe Nkosi: that the report was late'],
  ],
])('whoever questions in an opening participle is not who goes on: %s', (text, statements) => {
  expect(spokenIn(text)).toEqual(statements);
});

test.each([
  [
    'The audit committee questioned Paul Dyer for an hour. He said the books were clean.',
    'Paul Dyer: the books were clean',
  ],
  ['Lawmakers quizzed Ada Moor about the loan on Monday. She said it was legal.', 'Ada Moor: it was legal'],
  ['Dame Joan Frith has been asked about the trip for weeks. She said it was paid for.', 'Joan Frith: it was paid for'],
])('who was questioned, and about what, is no statement: %s', (text, statement) => {
  expect(spokenIn(text)).toEqual([statement]);
});

test('a question that is told stays a statement', () => {
  expect(spokenIn('The board questioned whether Paul Dyer would pay.')).toHaveLength(1);
  expect(spokenIn('In Rome, Cole was asked, “What is the most dangerous place that you have been to?”')).toHaveLength(
    1,
  );
});
