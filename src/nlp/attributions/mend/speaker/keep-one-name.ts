import { firstIndex } from '../../../../domain/first-index.ts';
import { wordSet } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { Name } from '../../../names/name.ts';
import type { Attribution } from '../../attribution.ts';

const BEFORE_TIME_OR_PLACE = wordSet('in on at after before during earlier later');

/**
 * Two names side by side are no phrase after a preposition: in "On a visit to Oslo Jan Cole said" the person speaks,
 * and not "a visit to Oslo Jan Cole". Without one, as in "Minister of Grain Jan Cole", the first belongs to the second.
 */
export function keepOneName(document: Document, names: readonly Name[], attribution: Attribution): Attribution {
  const { speaker, cue } = attribution;
  if (!speaker || !cue || speaker.to > cue.from) return attribution;
  if (!BEFORE_TIME_OR_PLACE.has(document.tokens[speaker.from - 1]?.lower ?? '')) return attribution;
  const first = firstIndex(names.length, (i) => names[i]!.from >= speaker.from);
  let { from } = speaker;
  for (let i = first + 1; i < names.length && names[i]!.to <= speaker.to; i++) {
    const [one, other] = [names[i - 1]!, names[i]!];
    if (one.to === other.from && one.type !== 'PERSON' && other.type === 'PERSON') from = other.from;
  }
  return from === speaker.from ? attribution : { ...attribution, speaker: { from, to: speaker.to } };
}
