import { inventStory, type MadeArticle, makeArticles, randomNumbers } from '../../../bench/copies/stories.mjs';
import { areCopies } from '../../../src/domain/copies/are-copies.ts';
import { type CopyCandidate, groupCopies } from '../../../src/domain/copies/copy-groups.ts';
import { copyKeys } from '../../../src/domain/copies/copy-keys.ts';
import { copyWords } from '../../../src/domain/copies/copy-words.ts';

const random = randomNumbers(5);
const STORIES = Array.from({ length: 120 }, () => inventStory(random));

/** Articles with their groups, found by the keys that they share. */
function groupsOf(articles: readonly MadeArticle[]): Map<MadeArticle, number> {
  const read = articles.map(({ text }, id) => ({ id, groupId: null, words: copyWords(text) }));
  const holders = new Map<number, CopyCandidate[]>();
  const candidates = read.map((article): CopyCandidate[] => {
    const found = new Set<CopyCandidate>();
    for (const key of copyKeys(article.words)) {
      const known = holders.get(key) ?? [];
      for (const other of known) found.add(other);
      holders.set(key, [...known, article]);
    }
    return [...found];
  });
  return new Map(
    groupCopies(read, candidates).groups.flatMap(({ articleIds }, group) =>
      articleIds.map((id) => [articles[id]!, group]),
    ),
  );
}

describe('of stories that are printed again, trimmed, edited and under other headlines', () => {
  const articles = makeArticles(STORIES, 5);
  const groups = groupsOf(articles);
  const originals = new Map(
    articles.filter(({ kind }) => kind === 'original').map((article) => [article.story, article]),
  );
  const copies = articles.filter(({ kind, story }) => kind !== 'original' && originals.has(story));
  const isFound = (copy: MadeArticle) =>
    groups.has(copy) && groups.get(copy) === groups.get(originals.get(copy.story)!);

  test.each([...new Set(copies.map(({ kind }) => kind))])('at least 95 in 100 are found that are %s', (name) => {
    const all = copies.filter(({ kind }) => kind === name);
    expect(all.filter(isFound).length / all.length).toBeGreaterThanOrEqual(0.95);
  });

  test('nothing else is: no story with the same quotes or the same page around it, no report of another week', () => {
    const others = articles.filter(({ story }) => !originals.has(story));
    expect([...new Set(others.map(({ kind }) => kind))]).toEqual(['same quotes', 'same boilerplate', 'weekly report']);
    const stories = new Map<number, Set<number>>();
    for (const [{ story }, group] of groups) stories.set(group, (stories.get(group) ?? new Set()).add(story));
    const mixed = [...stories.values()].filter((found) => found.size > 1);
    expect(mixed.length / stories.size).toBeLessThanOrEqual(0.02);
  });
});

describe('a text', () => {
  const WORDS = copyWords(STORIES[0]!);

  test('is a copy of itself, whatever its case, marks and white space', () => {
    expect(areCopies(copyWords(STORIES[0]!.toUpperCase().replaceAll(' ', '\u00a0, ')), WORDS)).toBe(true);
    expect(copyKeys(copyWords(STORIES[0]!.toUpperCase()))).toEqual(copyKeys(WORDS));
  });

  test('has as many keys as any other, which are whole numbers; one without words has none', () => {
    for (const words of [WORDS, WORDS.slice(0, 5), ['yes']]) {
      const keys = copyKeys(words);
      expect(keys).toHaveLength(24);
      expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true);
    }
    expect(copyKeys([])).toEqual([]);
  });

  test('of a few words is a copy only of the same words', () => {
    const words = WORDS.slice(0, 30);
    expect(areCopies(words, [...words])).toBe(true);
    expect(areCopies(words, [...words.slice(0, 29), 'else'])).toBe(false);
    expect(areCopies([], WORDS)).toBe(false);
  });

  test('of two that are as long as each other it does not matter which is read first', () => {
    const wordsOf = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}`);
    const story = wordsOf('story', 129);
    const [late, early] = [
      [...wordsOf('head', 31), ...story],
      [...story, ...wordsOf('end', 31)],
    ];
    expect(areCopies(late!, early!)).toBe(areCopies(early!, late!));
  });

  test('without spaces between its words is read sign by sign', () => {
    const text = '港口今天因为大风关闭船只不得进出市长表示明天将重新开放';
    expect(copyWords(text)).toHaveLength([...text].length);
    const longer = text.repeat(2);
    expect(areCopies(copyWords(longer), copyWords(longer.slice(0, 45)))).toBe(true);
  });

  test('is read in time that grows with its length and not beyond a book', () => {
    expect(copyWords('word '.repeat(1_000_000))).toHaveLength(20_000);
    expect(copyWords('a'.repeat(5_000_000))).toHaveLength(1);
  });
});

test('two halves are of one group with the whole, in whatever order they come, and stored groups become one', () => {
  const whole = copyWords(STORIES[1]!);
  const half = Math.ceil(whole.length / 2);
  const first = { id: 1, groupId: null, words: whole.slice(0, half) };
  const second = { id: 2, groupId: 8, words: whole.slice(half) };
  const third = { id: 3, groupId: 5, words: whole };
  expect(areCopies(first.words, second.words)).toBe(false);
  expect(groupCopies([{ id: 9, words: whole }], [[first, second, third]]).groups).toEqual([
    { groupId: 5, absorbed: [8], articleIds: [1, 9] },
  ]);
  expect(groupCopies([{ id: 9, words: copyWords(STORIES[2]!) }], [[first, second, third]]).groups).toEqual([]);
});
