import type { EntityType } from '../../../domain/entity.ts';
import { isGivenName } from '../../../domain/names/given-names.ts';
import { HONORIFICS } from '../../../domain/names/honorifics.ts';
import type { Document } from '../../layers/document.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import { matchGazetteer } from '../gazetteer.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/** Fewest names that make a list. */
const FEWEST = 4;

/**
 * Gives the one odd name of a list the type of all others: "Leeds, Morley, Ossett and Pudsey" are towns. What is well
 * known, or looks like a full name, keeps its own. Takes and gives names in text order, without overlap.
 */
export function agreeInLists(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const agreed = [...names];
  for (let first = 0; first < names.length; ) {
    let end = first + 1;
    while (end < names.length && isNext(document, names[end - 1]!, names[end]!)) end++;
    if (end - first >= FEWEST) mendList(document, agreed, first, end);
    first = end;
  }
  return agreed;
}

/** "A, B", "A and B", "A, and the B". */
function isNext({ tokens, sentenceOf }: Document, a: TaggedName, b: TaggedName): boolean {
  if (sentenceOf[a.from] !== sentenceOf[b.from] || b.from === a.to || b.from - a.to > 3) return false;
  let marks = 0;
  for (let i = a.to; i < b.from; i++) {
    const { lower } = tokens[i]!;
    if (/^(?:[,;/]|and|or|&)$/.test(lower)) marks++;
    else if (lower !== 'the' || i + 1 < b.from) return false;
  }
  return marks > 0;
}

function mendList(document: Document, names: TaggedName[], first: number, end: number): void {
  const counts: Partial<Record<EntityType, number>> = {};
  for (let k = first; k < end; k++) counts[names[k]!.type] = (counts[names[k]!.type] ?? 0) + 1;
  const [type, count] = (Object.entries(counts) as [EntityType, number][]).sort((a, b) => b[1] - a[1])[0]!;
  if (count < FEWEST - 1 || end - first - count > (end - first) / 4) return;
  for (let k = first; k < end; k++)
    if (names[k]!.type !== type && isUnsure(document, names[k]!, type)) names[k] = { ...names[k]!, type };
}

function isUnsure({ tokens }: Document, { from, to, type }: TaggedName, wanted: EntityType): boolean {
  if (matchGazetteer(tokens, from, to)) return false;
  const before = tokens[from - 1]?.lower ?? '';
  if (HONORIFICS.has(before) || TITLE_HEADS.has(before)) return false;
  if (type === 'PERSON') return to - from === 1 || !isGivenName(tokens[from]!.lower);
  return wanted !== 'PERSON' && to - from === 1;
}
