import fc from 'fast-check';
import sql from 'sql-template-tag';
import { findMatches } from '../../../src/domain/search/find-matches.ts';
import { parseSearch } from '../../../src/domain/search/parse-search.ts';
import { InputError } from '../../../src/errors.ts';
import { run } from '../../../src/storage/lists/rows.ts';
import { matches } from '../../../src/storage/lists/search.ts';
import { withGraph } from '../../support/with-graph.ts';

const db = withGraph();

/** Words and whatever may stand between them in a text found on the web. */
const WORDS = [
  'talks',
  'Talking',
  'cafés',
  'cafe',
  'Müller',
  'muller',
  'the',
  'of',
  'weapons',
  'x9',
  '42',
  'naïve',
  'Ωmega',
];
const OTHERS = [
  '😀',
  '<b>',
  '</b>',
  '<10',
  '&amp;',
  '&',
  "'",
  '"',
  '-',
  'high-precision',
  '\uE000',
  '\uE001',
  '\n',
  '\t',
  '—',
  '%',
];
const LINKS = ['https://x.example/talks?of=weapons', 'talks@cafe.example', '/talks/weapons', '1.5e3', 'U.S.', 'it’s'];

const textArbitrary = fc
  .array(fc.tuple(fc.constantFrom(...WORDS, ...OTHERS, ...LINKS), fc.constantFrom(' ', ' ', '', ', ')), {
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(''));

/** Whether the search finds each text. */
const finds = async (texts: string[], search: string): Promise<boolean[]> => {
  const rows = await run<{ found: boolean }>(
    db.database.source,
    sql`select ${matches(sql`search_vector(text)`, search)} found
        from unnest(${texts}::text[]) with ordinality as given(text, position) order by position`,
  );
  return rows.map(({ found }) => found);
};

test('what is marked is a stretch of the text, in order, and something is marked exactly where a word is found', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(textArbitrary, { minLength: 1, maxLength: 20 }),
      fc.constantFrom(...WORDS),
      async (texts, word) => {
        const found = await finds(texts, word);
        const marked = texts.map((text) => findMatches(text, [parseSearch(word)]));
        for (const [index, places] of marked.entries()) {
          expect(places.length > 0).toBe(found[index]);
          expect(places.length % 2).toBe(0);
          expect([...places].sort((a, b) => a - b)).toEqual(places);
          expect(Math.max(0, ...places)).toBeLessThanOrEqual(texts[index]!.length);
          // Each stretch alone is found by the same search.
          const stretches = places.flatMap((start, at) => (at % 2 ? [] : [texts[index]!.slice(start, places[at + 1])]));
          if (stretches.length > 0) expect(await finds(stretches, word)).toEqual(stretches.map(() => true));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('no text makes a search fail but those that are refused', async () => {
  const anything = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll('\0', ''));
  const operators = fc
    .array(
      fc.constantFrom('"', "'", '-', '!', '&', '|', '<->', ':*', '(', ')', '\\', '%', 'or', 'and', 'talks', ' ', ':A'),
    )
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.oneof(anything, operators), async (search) => {
      if (isRefused(search)) return;
      const [found] = await finds(['Talks on weapons.'], search);
      expect(typeof found).toBe('boolean');
    }),
    { numRuns: 200 },
  );
});

function isRefused(search: string): boolean {
  try {
    parseSearch(search);
    return false;
  } catch (error) {
    if (error instanceof InputError) return true;
    throw error;
  }
}
