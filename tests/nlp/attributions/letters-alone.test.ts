import { spokenIn } from '../spoken-in.ts';

test('a letter and a space open the turn of whoever asks, among turns with labels', () => {
  const text = `MS. ADEBAYO: Good morning. I have one announcement.

Q Is the harbour open?

MS. ADEBAYO: It is open.

Q And the ferries?

MS. ADEBAYO: They sail at noon.`;
  expect(spokenIn(text)).toEqual([
    'Adebayo: Good morning. I have one announcement.',
    '(Q): Is the harbour open?',
    'Adebayo: It is open.',
    '(Q): And the ferries?',
    'Adebayo: They sail at noon.',
  ]);
});

test('questions and answers with nothing but letters', () => {
  const text = 'Q Does the mill pay rent?\nA It does not.\nQ Why not?\nA Because nobody has asked for it.';
  expect(spokenIn(text)).toEqual([
    '(Q): Does the mill pay rent?',
    '(A): It does not.',
    '(Q): Why not?',
    '(A): Because nobody has asked for it.',
  ]);
});

test('a name that begins with a letter is no turn', () => {
  expect(spokenIn('Q Magazine will close in May.\n\nA statement was sent on Friday.')).toEqual([]);
});
