import { isNamed, type Pair } from './pairs.ts';
import type { Suggested } from './suggest.ts';

/** A name that may be meant. */
export type SuggestedName = NonNullable<Suggested['entities']>['nodes'][number];

/** Somebody, and whom or what they may have spoken of. */
export interface NamedPair {
  speaker: SuggestedName;
  about: SuggestedName;
}

/** Somebody, and words of theirs. */
export interface NamedVoice {
  speaker: SuggestedName;
  words: string;
}

/** Those of the pairs typed in which both are found by their names, and are two. */
export function namedPairs(pairs: readonly Pair[], found: Suggested | undefined): NamedPair[] {
  return readingsOf(pairs, found).flatMap(({ speaker, about }) =>
    speaker && about && speaker.id !== about.id ? [{ speaker, about }] : [],
  );
}

/** Those in which only the first is found by their name: `putin war` may be Putin and a word of his. */
export function namedVoices(pairs: readonly Pair[], found: Suggested | undefined): NamedVoice[] {
  return readingsOf(pairs, found).flatMap(({ speaker, about, words }) =>
    speaker && !about && speaker.__typename !== 'Place' ? [{ speaker, words }] : [],
  );
}

/** Each pair with whoever its two halves name. */
function readingsOf(pairs: readonly Pair[], found: Suggested | undefined) {
  const lists = [
    [found?.speaker1, found?.about1],
    [found?.speaker2, found?.about2],
  ];
  return pairs.map((pair, index) => {
    const [speaker, about] = lists[index]!.map((list) => list?.nodes[0]);
    return {
      speaker: speaker && isNamed(speaker, pair.speaker) ? speaker : undefined,
      about: about && isNamed(about, pair.about) ? about : undefined,
      words: pair.about,
    };
  });
}
