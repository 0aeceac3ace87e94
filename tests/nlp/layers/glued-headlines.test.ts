import { sliceSpan } from '../../../src/domain/span.ts';
import { readPageHead } from '../../../src/nlp/layers/page-head.ts';
import { spokenIn } from '../spoken-in.ts';

test.each([
  [
    'Business May 3, 2024 2 Comments on Boat builder Tessel to move north Boat builder Tessel will move north, Ida Moss said.',
    'Boat builder Tessel to move north',
    'Ida Moss: Boat builder Tessel will move north',
  ],
  [
    'World May 3, 2024 No Comments on Dam gives way above Moss The dam gave way at noon, Ida Lind said.',
    'Dam gives way above Moss',
    'Ida Lind: The dam gave way at noon',
  ],
  [
    'May 3, 2024 Leave a comment Ferry to Lund sails again Ferry to Lund was full on Monday, captain Ida Lind said.',
    'Ferry to Lund sails again',
    'Ida Lind: Ferry to Lund was full on Monday',
  ],
])('a headline in small letters is cut from the first sentence: %s', (text, headline, statement) => {
  const head = readPageHead(text, { start: 0, end: text.length })!;
  expect(sliceSpan(text, head.headline!).trim()).toBe(headline);
  expect(spokenIn(text)).toEqual([statement]);
});

test.each([
  'Published 4 June 2024 Nurses in Lund walked out on Monday, union leader Ida Ruud said.',
  'Posted on June 4, 2024 by Staff Reporter Nurses in Lund walked out on Monday, union leader Ida Ruud said.',
])('what a page prints before the first sentence is no part of it: %s', (text) => {
  expect(spokenIn(text)).toEqual(['Ida Ruud: Nurses in Lund walked out on Monday']);
});

test('a sentence that names its subject twice is no headline', () => {
  const text = 'Posted on June 4, 2024 The mayor told the mayor of Lund that the ferry would sail, Ida Moss said.';
  expect(readPageHead(text, { start: 0, end: text.length })!.headline).toBeNull();
});
