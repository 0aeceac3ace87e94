import type { SpeakersOf } from '../speakers/resolve-speakers.ts';
import type { Sureness } from './sureness.ts';

/**
 * One phrase is one person: "He declined to comment and said that it was late" has one "he", who is as surely known for
 * the one statement as for the other.
 */
export function shareSureness(speakers: readonly SpeakersOf[], sureness: readonly Sureness[]): Sureness[] {
  const surest = new Map<string, Sureness>();
  const keys = speakers.map(({ speaker, printed }) => printed && `${printed.from} ${printed.to} ${speaker.entity}`);
  keys.forEach((key, i) => {
    const own = sureness[i]!;
    if (key !== null && own.speaker > (surest.get(key)?.speaker ?? 0)) surest.set(key, own);
  });
  return sureness.map((own, i) => {
    const best = keys[i] === null ? undefined : surest.get(keys[i]!);
    return best?.isNamed && !own.isNamed ? { ...own, speaker: best.speaker, isNamed: true } : own;
  });
}
