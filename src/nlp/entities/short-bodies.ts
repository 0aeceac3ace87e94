import type { Document } from '../layers/document.ts';
import { BARE_BODIES, TITLE_WORDS_AFTER_BODIES } from '../lexicon/no-nodes.ts';
import { type GazetteerEntry, matchGazetteer } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';

/** A name that stands for the fuller one of the article. */
export interface NamedBody extends Name {
  /** Index of the name whose node it shares. */
  sameAs: number | null;
}

/**
 * Lets "the Post" be the Washington Post of its article and "Senate Minority" the Senate. A word that many bodies have
 * is no node where the article has no fuller name, or two.
 */
export function fullerBodies(document: Document, names: readonly (Name | null)[]): (NamedBody | null)[] {
  const { tokens } = document;
  const fullerOf = new Map<string, Set<string>>();
  const firstOf = new Map<string, number>();
  const textOf = ({ from, to }: Name) =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
  names.forEach((name, i) => {
    if (name?.type !== 'ORGANIZATION' || name.to - name.from < 2) return;
    const last = tokens[name.to - 1]!.lower;
    if (!BARE_BODIES.has(last)) return;
    const key = name.entry?.name ?? textOf(name);
    if (!firstOf.has(key)) firstOf.set(key, i);
    fullerOf.set(last, (fullerOf.get(last) ?? new Set()).add(key));
  });
  return names.map((name): NamedBody | null => {
    if (name === null) return null;
    const own = { ...name, sameAs: null };
    if (name.type !== 'ORGANIZATION' || name.entry) return own;
    const bare = withoutTitleWords(document, name);
    if (bare !== name) return bare && { ...bare, sameAs: null };
    const { lower } = tokens[name.from]!;
    if (name.to - name.from > 1 || !BARE_BODIES.has(lower)) return own;
    const fuller = fullerOf.get(lower);
    const isTold = tokens[name.from - 1]?.lower === 'the' && fuller?.size === 1;
    return isTold ? { ...own, sameAs: firstOf.get([...fuller][0]!)! } : null;
  });
}

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
