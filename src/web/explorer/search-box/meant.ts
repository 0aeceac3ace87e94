import { type NamedPair, type NamedVoice, namedPairs, namedVoices, type SuggestedName } from './named-pairs.ts';
import { isNamed, namesIn, pairsOf } from './pairs.ts';
import type { Suggested } from './suggest.ts';

/** Names that are offered at most. */
const MOST_NAMES = 3;

/** Whoever the words of a search may name. */
export interface Meant {
  pairs: NamedPair[];
  voices: NamedVoice[];
  names: SuggestedName[];
}

/** Whether words may be names: a phrase, an operator or a sentence is no list of names. */
export function mayBeNames(text: string): boolean {
  const typed = namesIn(text);
  return (
    /\p{L}{2}/u.test(typed) &&
    typed.length <= 100 &&
    typed.split(' ').length <= 6 &&
    !/["“”*]|(?:^| )-| or /i.test(text)
  );
}

/** Who is named in words. @param found the suggestions for them */
export function meantBy(text: string, found: Suggested): Meant {
  const typed = namesIn(text);
  const whole = (found.entities?.nodes ?? []).filter((entity) => isNamed(entity, typed));
  // Both words of "Sergey Lavrov" name somebody, but together.
  const pairs = whole.length > 0 ? [] : namedPairs(pairsOf(text), found);
  const voices = whole.length > 0 ? [] : namedVoices(pairsOf(text), found);
  const names = whole.length > 0 ? whole : pairs.flatMap(({ speaker, about }) => [speaker, about]);
  const different = [...new Map(names.map((entity) => [entity.id, entity])).values()];
  return { pairs, voices, names: different.slice(0, MOST_NAMES) };
}
