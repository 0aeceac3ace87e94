import { type Gap, gapCost } from './gap-cost.ts';
import { findTiles, type Tile } from './tiles.ts';
import { FREE, LIGHT } from './vocabulary.ts';
import type { ComparedWord } from './words.ts';

/** How long the words that two quotations share have to be: "I am very proud" is said every day. */
export interface Floor {
  words: number;
  /** Of them, words that tell something. */
  telling: number;
}

/** For quotes of one known speaker; of whoever it may be, more has to be the same. */
export const KNOWN_SPEAKER = { equal: { words: 5, telling: 2 }, part: { words: 5, telling: 3 } };
export const UNKNOWN_SPEAKER = { equal: { words: 8, telling: 4 }, part: { words: 8, telling: 4 } };
export type Floors = typeof KNOWN_SPEAKER;

/** Part of the words of the shorter quotation that may be other ones: see `gapCost`. */
const TOLERANCE = 0.15;
const REORDERED_COST = 0.5;
/** A gap wider than this is not compared word by word. */
const WIDEST_GAP = 40;
/** Longer quotations are whole speeches: they are joined when they are equal. */
const LONGEST = 2_000;

/** Whether two quotations of one speaker are the same words or nearly, or the shorter is a part of the longer. */
export function areSameWords(one: readonly ComparedWord[], other: readonly ComparedWord[], floors: Floors): boolean {
  const [a, b] = byLength(one, other);
  const equal = a.length === b.length && a.every((word, index) => word.form === b[index]!.form);
  if (equal) return reaches(a, floors.equal);
  if (b.length > LONGEST || !reaches(a, floors.part)) return false;
  const tiles = findTiles(a, b);
  if (tiles.length === 0 || !reaches(covered(a, tiles), floors.part)) return false;
  return costOf(a, b, tiles) <= Math.max(1, TOLERANCE * a.length);
}

/** Whether words are enough to tell one statement from another. */
export const reaches = (words: readonly ComparedWord[], floor: Floor): boolean =>
  words.length >= floor.words &&
  words.filter((word) => !FREE.has(word.form) && !LIGHT.has(word.form)).length >= floor.telling;

/** The shorter first; of two equally long ones always the same, so that the order they come in makes no difference. */
function byLength(
  one: readonly ComparedWord[],
  other: readonly ComparedWord[],
): [readonly ComparedWord[], readonly ComparedWord[]] {
  const text = (words: readonly ComparedWord[]) => words.map((word) => word.form).join(' ');
  const first = one.length - other.length || (text(one) < text(other) ? -1 : 1);
  return first < 0 ? [one, other] : [other, one];
}

const covered = (a: readonly ComparedWord[], tiles: readonly Tile[]): ComparedWord[] =>
  tiles.flatMap((tile) => a.slice(tile.a, tile.a + tile.length));

function costOf(a: readonly ComparedWord[], b: readonly ComparedWord[], tiles: readonly Tile[]): number {
  const first = tiles[0]!;
  const last = tiles.at(-1)!;
  const lastEnd = { a: last.a + last.length, b: last.b + last.length };
  const head = a.slice(0, first.a);
  let cost = gapCost(openGap(a.slice(lastEnd.a), b.slice(lastEnd.b), 1), a.length);
  if (!(a[first.a]!.afterBreak && standsIn(head, b.slice(0, first.b)))) {
    cost += gapCost(openGap(head, b.slice(0, first.b), -1), a.length);
  }
  for (let index = 1; index < tiles.length && cost < Number.POSITIVE_INFINITY; index++) {
    cost += between(a, b, tiles[index - 1]!, tiles[index]!);
  }
  return cost;
}

/** "The strike … has become": what stands before the mark is too short to be a run of its own. */
const standsIn = (words: readonly ComparedWord[], others: readonly ComparedWord[]): boolean =>
  others.some((_, start) => words.every((word, index) => word.form === others[start + index]?.form));

/**
 * What stands beyond an end of the shorter quotation, where the longer one may go on: as many words are looked at, and
 * one more; or, where the outermost word is found among them, those from it on, with everything between.
 */
function openGap(a: ComparedWord[], b: ComparedWord[], side: -1 | 1): Gap {
  if (a.length > WIDEST_GAP) return { a, b: [], open: true, marked: false };
  const near = side < 0 ? b.slice(Math.max(0, b.length - a.length - 1)) : b.slice(0, a.length + 1);
  const outermost = (side < 0 ? a[0] : a.at(-1))?.form;
  const anchor = near.findLastIndex((word) => word.form === outermost);
  if (anchor < 0) return { a, b: near, open: true, marked: false };
  return { a, b: side < 0 ? near.slice(anchor) : near.slice(0, anchor + 1), open: false, marked: false };
}

function between(a: readonly ComparedWord[], b: readonly ComparedWord[], before: Tile, after: Tile): number {
  const own = a.slice(before.a + before.length, after.a);
  const end = before.b + before.length;
  const joint = a[after.a]!;
  const left = b.slice(end, Math.max(end, after.b));
  const marked = joint.afterBreak || own.some((word) => word.afterBreak);
  if (after.b < end) {
    // Said in another order, or the same words of the longer one twice.
    const overlaps = after.b + after.length > before.b;
    if (overlaps || !(marked || joint.opens)) return Number.POSITIVE_INFINITY;
    return REORDERED_COST + gapCost({ a: own, b: [], open: false, marked }, a.length);
  }
  if (own.length === 0 && (marked || (joint.opens && left.at(0)?.opens === true))) return 0;
  if (Math.max(own.length, left.length) > WIDEST_GAP) return Number.POSITIVE_INFINITY;
  return gapCost({ a: own, b: left, open: false, marked }, a.length);
}
