import { analyze } from '../../../src/nlp/analyze.ts';
import { spokenIn } from '../spoken-in.ts';

/** The speaker of the quote that holds some words. */
function speakerOf(text: string, words: string): string | null {
  const { quotes, entities } = analyze({ text });
  const quote = quotes.find(({ content }) => content.some(({ start, end }) => text.slice(start, end).includes(words)));
  if (!quote) throw new Error(`no quote holds "${words}"`);
  return quote.speakerEntity === null ? null : entities[quote.speakerEntity]!.name;
}

test('"it" is nobody whom its own statement names', () => {
  const text =
    'The Harbour Courier said on Monday that Norway objected to four bridges.\n\nThe talks were held in Bergen. Sweden had shared some figures that were out of date, it said.';
  expect(speakerOf(text, 'out of date')).toBe('Harbour Courier');
});

test('"who" after a party is its members', () => {
  const text =
    'The sale has worried members of the Northern Conservative Party, who have said the yard is of strategic importance.';
  expect(speakerOf(text, 'strategic importance')).toBeNull();
});

test('whoever was "she" is not "he"', () => {
  const text =
    'Wallis Chuo, a student, said most of them took part.\n\n“It is important to take part,” she said.\n\nA pupil said the river was clean.\n\n“It used to be dirty,” he said.';
  expect(speakerOf(text, 'used to be dirty')).not.toBe('Wallis Chuo');
});

test.each([
  [
    'The Harbour Board will raise its fees in May, it said.',
    'Harbour Board: The Harbour Board will raise its fees in May',
  ],
  [
    'The Fisheries Ministry spoke on Monday. The Harbour Board would have to raise its fees, it said.',
    'Fisheries Ministry: The Harbour Board would have to raise its fees',
  ],
  [
    'The University of Halden will cut 40 jobs. The university said it had no choice. The institution said it was sorry.',
    'University of Halden: it was sorry',
  ],
])('a body that tells of itself: %s', (text, statement) => {
  expect(spokenIn(text)).toContain(statement);
});
