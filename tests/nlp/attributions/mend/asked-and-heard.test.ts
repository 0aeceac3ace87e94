import { spokenIn } from '../../spoken-in.ts';

test('who was asked about something is no piece of a question that is not told', () => {
  expect(spokenIn('Greta Holm, who was asked about the loan, declined to comment.')).toEqual([
    'Greta Holm: to comment',
  ]);
});

test('a second clause with “that” belongs to whoever says the first', () => {
  const text = 'Officer Ivo Marsh testified that Lena Boll had admitted, that she had cried and that she had left.';
  expect(spokenIn(text)).toEqual(['Ivo Marsh: that Lena Boll had admitted, that she had cried and that she had left']);
});

test.each([
  ['that', 'The court heard that Mr Marsh told officers that he had wanted “to teach her a lesson”.'],
  [
    'at a time',
    'The jury heard that Mr Marsh told officers in an interview that he had wanted “to teach her a lesson”.',
  ],
])('what a court heard that somebody told others is told by him: %s', (_, text) => {
  expect(spokenIn(text)).toContain('Marsh: that he had wanted “to teach her a lesson”');
});

test.each([
  ['a vote', 'MPs voted to reject a plan that would have cut pensions.', []],
  ['a vote on a day', 'The senate voted on Friday to approve a loan that nobody had asked for.', []],
  ['a vote that says something', 'The council voted to condemn the attack.', ['(The council): the attack']],
  ['what one is known for', 'Greta Holm, who proposed the ban, said it was fair.', ['Greta Holm: it was fair']],
  ['an endorsement', 'The union voted to endorse Greta Holm after a long debate.', ['(The union): Greta Holm']],
  [
    'a clause behind its subject',
    'Greta Holm, who suggested the fight against rust could be left to the owners, was out of town.',
    ['Greta Holm: the fight against rust could be left to the owners'],
  ],
])('an act reports nothing, and a clause or a stand taken does: %s', (_, text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});
