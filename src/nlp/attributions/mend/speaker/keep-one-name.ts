import { firstIndex } from '../../../../domain/first-index.ts';
import type { Name } from '../../../names/name.ts';
import type { Attribution } from '../../attribution.ts';

/**
 * Two names side by side are no phrase where one of them is a person's: in "In Oslo Jan Lind said" the speaker is "Jan
 * Lind", the name next to the cue.
 */
export function keepOneName(names: readonly Name[], attribution: Attribution): Attribution {
  const { speaker, cue } = attribution;
  if (!speaker || !cue) return attribution;
  const first = firstIndex(names.length, (i) => names[i]!.from >= speaker.from);
  let { from, to } = speaker;
  for (let i = first + 1; i < names.length && names[i]!.to <= speaker.to; i++) {
    const [one, other] = [names[i - 1]!, names[i]!];
    if (one.to !== other.from || (one.type !== 'PERSON' && other.type !== 'PERSON')) continue;
    if (other.from < cue.from) from = other.from;
    else to = Math.min(to, one.to);
  }
  return from === speaker.from && to === speaker.to ? attribution : { ...attribution, speaker: { from, to } };
}
