import { spokenIn } from '../spoken-in.ts';

/** Whose clause the verb belongs to. */
test.each([
  ['The Baltic Grain Bank, which financed the study, declined to comment.', 'Baltic Grain Bank: to comment'],
  [
    'Mayor Jan Lind praised the crew, but laid the blame on Governor Erik Moe: “We have had four months of delay.”',
    'Jan Lind: “We have had four months of delay.”',
  ],
  ['Asked whether the bridge was safe, Mayor Jan Lind said it was.', 'Jan Lind: it was'],
])('%s', (text, spoken) => {
  expect(spokenIn(text)).toContain(spoken);
});

test('a question that is told only for its answer is no statement', () => {
  expect(spokenIn('Asked whether the bridge was safe, Mayor Jan Lind said it was.')).toHaveLength(1);
});
