import { areCopies } from './are-copies.ts';

/** An article whose copies are looked for, by its words (see `copyWords`). Few are compared with any. */
export interface ReadArticle {
  id: number;
  readonly words: readonly string[];
}

/** An article that may be a copy of one of these. */
export interface CopyCandidate extends ReadArticle {
  /** The group that it is in already, or null. */
  groupId: number | null;
}

/** Articles that print one story. */
export interface CopyGroup {
  /** The group that they are put into; null: a new one. */
  groupId: number | null;
  /** Groups that turn out to be the same one. */
  absorbed: number[];
  /** Articles that are in none of these groups yet. */
  articleIds: number[];
}

export interface Grouping {
  groups: CopyGroup[];
  /** How many of the articles, from the first, are looked at. */
  count: number;
}

export interface GroupingOptions {
  /** Ends before an article that joins others into one group, of which one is among these articles. */
  untilBridge?: boolean;
}

/**
 * Puts articles together with those that they are copies of, each with what was there before it. What two of a group
 * have in common need not be much: both halves of a story are copies of the whole.
 * @param candidates for each article, the likest first
 */
export function groupCopies(
  articles: readonly ReadArticle[],
  candidates: readonly (readonly CopyCandidate[])[],
  { untilBridge = false }: GroupingOptions = {},
): Grouping {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    const parent = parents.get(name) ?? name;
    return parent === name ? name : rootOf(parent);
  };
  const later = new Set(articles.map(({ id }) => id));
  let count = 0;
  for (const article of articles) {
    later.delete(article.id);
    const others = candidates[count]!.filter(({ id }) => !later.has(id));
    const joined = new Set<string>();
    for (const other of others) {
      const root = rootOf(nameOf(other));
      if (!joined.has(root) && areCopies(article.words, other.words)) joined.add(root);
    }
    const isBridge = joined.size > 1 && articles.slice(0, count).some((before) => joined.has(rootOf(nameOf(before))));
    if (untilBridge && isBridge) break;
    for (const root of joined) parents.set(rootOf(nameOf(article)), root);
    count++;
  }
  const groups = new Map<string, Set<string>>();
  for (const name of parents.keys()) {
    const root = rootOf(name);
    groups.set(root, (groups.get(root) ?? new Set([root])).add(name));
  }
  return { groups: [...groups.values()].map((names) => groupOf([...names])), count };
}

/** All of a stored group are one from the start. */
const nameOf = (article: ReadArticle & { groupId?: number | null }): string =>
  article.groupId == null ? `article ${article.id}` : `group ${article.groupId}`;

function groupOf(names: readonly string[]): CopyGroup {
  const numbersOf = (kind: string) =>
    names.flatMap((name) => (name.startsWith(kind) ? [Number(name.slice(kind.length))] : [])).sort((a, b) => a - b);
  const [groupId = null, ...absorbed] = numbersOf('group ');
  return { groupId, absorbed, articleIds: numbersOf('article ') };
}
