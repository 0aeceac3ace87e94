import { isNamed, type Pair } from './pairs.ts';
import type { Suggested } from './suggest.ts';

/** A name that may be meant. */
export type SuggestedName = NonNullable<Suggested['entities']>['nodes'][number];

/** Somebody, and whom or what they may have spoken of. */
export interface NamedPair {
  speaker: SuggestedName;
  about: SuggestedName;
}

/** Those of the pairs typed in which both are found by their names, and are two. */
export function namedPairs(pairs: readonly Pair[], found: Suggested | undefined): NamedPair[] {
  const read = [
    [found?.speaker1, found?.about1],
    [found?.speaker2, found?.about2],
  ];
  return pairs.flatMap((pair, index) => {
    const [speaker, about] = read[index]!.map((list) => list?.nodes[0]);
    if (!speaker || !about || speaker.id === about.id) return [];
    return isNamed(speaker, pair.speaker) && isNamed(about, pair.about) ? [{ speaker, about }] : [];
  });
}
