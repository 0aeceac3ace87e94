import type { Document } from '../layers/document.ts';
import { isCommonWord } from '../layers/parts-of-speech.ts';
import { BARE_BODIES, TITLE_WORDS_AFTER_BODIES } from '../lexicon/no-nodes.ts';
import { countryOfAdjective, type GazetteerEntry, matchGazetteer } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';
import { type SettledName, settledName } from './settled-name.ts';

/**
 * Lets "the Post" be the Washington Post of its article and "Senate Minority" the Senate. A word that many bodies have
 * is no node where the article has no fuller name, or two.
 */
export function fullerBodies(document: Document, names: readonly (Name | null)[]): (SettledName | null)[] {
  const { tokens } = document;
  const fullerOf = new Map<string, Set<string>>();
  const firstOf = new Map<string, number>();
  const textOf = (name: Name) => lowerText(document, name);
  const longer = longerNames(document, names);
  names.forEach((name, i) => {
    if (name?.type !== 'ORGANIZATION' || name.to - name.from < 2) return;
    const last = tokens[name.to - 1]!.lower;
    if (!BARE_BODIES.has(last)) return;
    const key = name.entry?.name ?? textOf(name);
    if (!firstOf.has(key)) firstOf.set(key, i);
    fullerOf.set(last, (fullerOf.get(last) ?? new Set()).add(key));
  });
  return names.map((name): SettledName | null => {
    if (name === null) return null;
    const own = settledName(name);
    if (name.type !== 'ORGANIZATION' || name.entry) return own;
    const bare = withoutTitleWords(document, name);
    if (bare !== name) return bare && settledName(bare);
    const whole = longer.get(textOf(name)) ?? null;
    if (whole !== null) return settledName(name, { sameAs: whole });
    const { lower } = tokens[name.from]!;
    if (name.to - name.from > 1 || !BARE_BODIES.has(lower)) return own;
    const fuller = fullerOf.get(lower);
    const isTold = tokens[name.from - 1]?.lower === 'the' && fuller?.size === 1;
    return isTold ? settledName(name, { sameAs: firstOf.get([...fuller][0]!)! }) : null;
  });
}

/**
 * The first naming of the one body whose name begins with a shorter one: "Kestrel" of "Kestrel Energy", which the
 * article goes on to call so. Null where several begin so: what "Lund" is beside "Lund Harbour" and "Lund Motors".
 */
function longerNames(document: Document, names: readonly (Name | null)[]): Map<string, number | null> {
  const { tokens } = document;
  const longer = new Map<string, { form: string; at: number } | null>();
  names.forEach((name, i) => {
    if (name?.type !== 'ORGANIZATION' || name.entry || name.to - name.from < 2) return;
    const form = lowerText(document, name);
    for (let to = name.from + 1; to < name.to; to++) {
      // "Bank" of "Bank of Lund"; "Kestrel" of "Kestrel and Finch", which are two
      if (isCommonWord(tokens[to - 1]!.lower) || /^(?:of|for|and|&|in|at|on|['’]s?)$/.test(tokens[to]!.lower)) continue;
      const begin = lowerText(document, { ...name, to });
      if (matchGazetteer(tokens, name.from, to)?.to === to || countryOfAdjective(begin)) continue;
      const known = longer.get(begin);
      if (known === undefined) longer.set(begin, { form, at: i });
      else if (known && known.form !== form) longer.set(begin, isBeginning(known.form, form) ? known : null);
    }
  });
  return new Map([...longer].map(([begin, found]) => [begin, found?.at ?? null]));
}

/** Whether one name begins with all of the other: "Kestrel Energy" and "Kestrel Energy Holdings" are no two bodies. */
const isBeginning = (a: string, b: string): boolean => `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `);

const lowerText = ({ tokens }: Document, { from, to }: Name): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** "Senate Minority", of "Senate Minority Leader". */
function withoutTitleWords({ tokens }: Document, name: Name): Name | null {
  let { to } = name;
  while (to > name.from && TITLE_WORDS_AFTER_BODIES.has(tokens[to - 1]!.lower)) to--;
  if (to === name.to) return name;
  const match = to > name.from ? matchGazetteer(tokens, name.from, to) : null;
  const entry: GazetteerEntry | null =
    match && match.to === to && match.entry.type === 'ORGANIZATION' ? match.entry : null;
  return to === name.from ? null : { ...name, to, entry };
}
