import { FIGURES, FREE, NEGATIONS } from './vocabulary.ts';
import type { ComparedWord } from './words.ts';

/** What one quotation has where the other has something else. */
export interface Gap {
  /** Words of the shorter quotation. */
  a: ComparedWord[];
  /** Words of the longer one in their place. */
  b: ComparedWord[];
  /** `b` is only what stands near: the end of the shorter quotation, where the longer goes on. */
  open: boolean;
  /** The shorter quotation shows that something is left out here. */
  marked: boolean;
}

/** An exchange of content words needs so long a quotation around it: else "a new school" and "a new prison" are one. */
const LONG = 15;
const FREE_COST = 0.5;
const CLOSE_COST = 0.5;
const WORD_COST = 1;
/** For a clause left out without a mark. */
const CLAUSE_COST = 1.5;
const CLAUSE = 4;

/**
 * How much a gap speaks against two quotations being the same words: about 1 for a word, Infinity for what makes them
 * two statements (a negation, another number, another name).
 * @param words length of the shorter quotation
 */
export function gapCost({ a, b, open, marked }: Gap, words: number): number {
  const { onlyA, onlyB } = withoutCommon(a, b);
  if (onlyA.length === 0 && (open || onlyB.length === 0)) return 0;
  const hardA = onlyA.filter((word) => !word.soft);
  const hardB = onlyB.filter((word) => !word.soft);
  if (marked && hardA.length === 0) return 0;
  if (hardA.some(isNegation) !== hardB.some(isNegation)) return Number.POSITIVE_INFINITY;
  if (hardA.length === 0) return onlyA.length > 0 ? bracketCost(hardB) : omissionCost(hardB);
  if (figures(hardA) !== figures(hardB)) return Number.POSITIVE_INFINITY;
  return exchangeCost(hardA, open ? [] : hardB, hardB, words);
}

/** "[The ministry] promised" for "They promised". */
const bracketCost = (replaced: readonly ComparedWord[]): number => (replaced.length <= 4 ? 0 : CLAUSE_COST);

function omissionCost(left: readonly ComparedWord[]): number {
  if (left.length >= CLAUSE) return CLAUSE_COST;
  if (figures(left) !== '') return Number.POSITIVE_INFINITY;
  return left.reduce((sum, word) => sum + (FREE.has(word.form) ? FREE_COST : WORD_COST), 0);
}

/**
 * @param near words of the other side that `mine` may stand for; `theirs` are those of them that have to be accounted
 *   for
 */
function exchangeCost(
  mine: readonly ComparedWord[],
  theirs: readonly ComparedWord[],
  near: readonly ComparedWord[],
  words: number,
): number {
  const rest = [...near];
  let cost = 0;
  let content = 0;
  for (const word of mine) {
    const close = rest.findIndex((other) => areClose(word.form, other.form));
    if (close >= 0) {
      rest.splice(close, 1);
      cost += CLOSE_COST;
    } else if (FREE.has(word.form)) cost += FREE_COST;
    else {
      if (word.proper || words < LONG) return Number.POSITIVE_INFINITY;
      content++;
    }
  }
  const others = rest.filter((word) => theirs.includes(word));
  const otherContent = others.filter((word) => !FREE.has(word.form));
  if (otherContent.some((word) => word.proper) || (otherContent.length > 0 && words < LONG)) {
    return Number.POSITIVE_INFINITY;
  }
  const free = others.length - otherContent.length;
  return cost + Math.max(content, otherContent.length) * WORD_COST + free * FREE_COST;
}

const isNegation = (word: ComparedWord): boolean => NEGATIONS.has(word.form);

const figures = (words: readonly ComparedWord[]): string =>
  words
    .map((word) => word.form)
    .filter((form) => FIGURES.has(form) || /\d/.test(form))
    .sort()
    .join(' ');

/** Two forms of one word: "leak" and "leaks", "inhumane" and "inhuman"; not "possible" and "impossible". */
export function areClose(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  return shared >= 4 && short.length - shared <= 1 && long.length - shared <= 3;
}

/** Both without the longest common subsequence of their words. */
function withoutCommon(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
): { onlyA: ComparedWord[]; onlyB: ComparedWord[] } {
  // length[i][j]: of the longest common subsequence of a from i and b from j
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i]!.form === b[j]!.form;
      length[i]![j] = same ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
    }
  }
  const onlyA: ComparedWord[] = [];
  const onlyB: ComparedWord[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.form === b[j]!.form) {
      i++;
      j++;
    } else if (j === b.length || (i < a.length && length[i + 1]![j]! >= length[i]![j + 1]!)) onlyA.push(a[i++]!);
    else onlyB.push(b[j++]!);
  }
  return { onlyA, onlyB };
}
