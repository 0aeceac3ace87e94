import type { EntityType } from '../../../domain/entity.ts';
import type { Document } from '../../layers/document.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { findCapitalRuns } from '../tagger/capital-runs.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/**
 * With the runs of capitals in prose that are names, where the model saw nothing or no more than the name at their
 * beginning. Takes and gives names in text order, without overlap.
 * @param nameOf the name in a run; null where it holds none
 * @param typeOf the type of a name, of which the model saw `first`; null where it is none
 */
export function withMissedRuns(
  document: Document,
  names: readonly TaggedName[],
  nameOf: (run: TokenRange, opensSentence: boolean) => TokenRange | null,
  typeOf: (name: TokenRange, first: TaggedName | null) => EntityType | null,
): TaggedName[] {
  const { tokens, casing, sentences, debris } = document;
  const runs = findCapitalRuns(document);
  const nameAt = new Map(names.map((name) => [name.from, name]));
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const found: TaggedName[] = [];
  sentences.forEach((sentence, k) => {
    if (casing[k] !== PROSE) return;
    for (let i = sentence.from; i < sentence.to; i = Math.max(i + 1, runs.to[i]!)) {
      const name = debris[i] ? null : nameOf({ from: i, to: runs.to[i]! }, i === sentence.from);
      if (!name) continue;
      const first = nameAt.get(name.from) ?? null;
      const free = first?.to ?? name.from;
      if (free >= name.to || taken.subarray(free, name.to).includes(1)) continue;
      const type = typeOf(name, first);
      if (type) found.push({ ...name, type });
    }
  });
  const taking = new Set(found.map(({ from }) => from));
  return [...names.filter(({ from }) => !taking.has(from)), ...found].sort((a, b) => a.from - b.from);
}
