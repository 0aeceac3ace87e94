import { firstIndex } from '../../../../domain/first-index.ts';
import type { Name } from '../../../names/name.ts';
import type { Attribution } from '../../attribution.ts';

/**
 * Two names side by side are no phrase: in "On a visit to Oslo Jan Cole said" the person speaks, and not "a visit to
 * Oslo Jan Cole".
 */
export function keepOneName(names: readonly Name[], attribution: Attribution): Attribution {
  const { speaker, cue } = attribution;
  if (!speaker || !cue || speaker.to > cue.from) return attribution;
  const first = firstIndex(names.length, (i) => names[i]!.from >= speaker.from);
  let { from } = speaker;
  for (let i = first + 1; i < names.length && names[i]!.to <= speaker.to; i++) {
    const [one, other] = [names[i - 1]!, names[i]!];
    // "Ann" and "Lincoln" are one name that was read as two.
    if (one.to === other.from && one.type !== 'PERSON' && other.type === 'PERSON') from = other.from;
  }
  return from === speaker.from ? attribution : { ...attribution, speaker: { from, to: speaker.to } };
}
