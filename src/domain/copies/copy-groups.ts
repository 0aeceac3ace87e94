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

/**
 * Puts articles together with those that they are copies of. What two of a group have in common need not be much: both
 * halves of a story are copies of the whole.
 * @param candidates for each article, the likest first
 */
export function groupCopies(
  articles: readonly ReadArticle[],
  candidates: readonly (readonly CopyCandidate[])[],
): CopyGroup[] {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    const parent = parents.get(name) ?? name;
    return parent === name ? name : rootOf(parent);
  };
  for (const [index, article] of articles.entries()) {
    for (const candidate of candidates[index]!) {
      const [own, other] = [rootOf(nameOf(article)), rootOf(nameOf(candidate))];
      if (own !== other && areCopies(article.words, candidate.words)) parents.set(own, other);
    }
  }
  const groups = new Map<string, Set<string>>();
  for (const name of parents.keys()) {
    const root = rootOf(name);
    groups.set(root, (groups.get(root) ?? new Set([root])).add(name));
  }
  return [...groups.values()].map((names) => groupOf([...names]));
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
