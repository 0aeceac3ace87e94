import type { Attribution } from '../../attributions/attribution.ts';
import type { NamedArticle } from '../speakers/context/speaker-context.ts';
import { readOutlet } from './read-outlet.ts';

/** Low enough that it counts as no statement. */
const SPEECH = 0.3;
/** Attributions are in text order: the one inside another comes soon after it. */
const NEAR = 8;

/**
 * Marks by a low `speech` what a medium tells of the words of another: in "Lind maintains that the bridge is safe, the
 * Gazette reports" Lind speaks, and the medium is her relay. Her statement is among the attributions, too.
 */
export function markTold(article: NamedArticle, attributions: readonly Attribution[]): Attribution[] {
  const { sentences, sentenceOf } = article.document;
  return attributions.map((outer, i) => {
    const { speaker, cue, content, isNested } = outer;
    if (!speaker || !cue || isNested || content.length > 1 || content[0]!.to > speaker.from) return outer;
    const [{ from, to }] = content as [{ from: number; to: number }];
    const inner = attributions
      .slice(i, i + NEAR)
      .find(
        (one) =>
          one.isNested &&
          one.relay?.from === speaker.from &&
          one.content[0]!.from > from &&
          one.content.at(-1)!.to === to &&
          one.speech >= 0.5,
      );
    if (!inner || !readOutlet(article, speaker.from, sentences[sentenceOf[speaker.from]!]!.to)) return outer;
    return { ...outer, speech: Math.min(outer.speech, SPEECH) };
  });
}
