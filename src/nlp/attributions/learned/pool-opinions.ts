import type { EncodedAttribution } from '../../encoder/attributions.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { type AttributionCandidate, overlap, share } from './candidates.ts';

/** Weight of the encoder's opinion against the judge's; chosen on the last two months of the training set. */
const ENCODER = 0.6;
/** The least probability that an attribution needs when the encoder has a say; chosen likewise. */
export const LEAST_POOLED = 0.3;
/** From this overlap of their contents on, two attributions of one cue are the same. */
const SAME = 0.5;

export interface Rated {
  candidate: AttributionCandidate;
  probability: number;
}

/**
 * What the judge and the encoder think together (a linear opinion pool): an attribution that both find takes the words
 * of the surer and the mean of their probabilities; one that only one of them finds has to be the surer.
 */
export function poolOpinions(
  judged: readonly Rated[],
  encoded: readonly EncodedAttribution[],
  weight = ENCODER,
): Rated[] {
  const left = new Set(judged);
  const pooled = encoded.map((own): Rated => {
    const { cue, content } = own;
    const touching = judged.filter(({ candidate }) => candidate.cue.from < cue.to && cue.from < candidate.cue.to);
    const twins = touching.filter(({ candidate }) => overlap(candidate.content, content) >= SAME);
    for (const twin of twins) left.delete(twin);
    const twin = twins.sort((x, y) => y.probability - x.probability)[0];
    const source = own.source ?? sourceOf(touching, content);
    const encoder = Math.exp(own.score);
    const probability = weight * encoder + (1 - weight) * (twin?.probability ?? 0);
    if (twin && twin.probability > encoder) return { candidate: twin.candidate, probability };
    const head =
      twin && twin.candidate.cue.head >= cue.from && twin.candidate.cue.head < cue.to
        ? twin.candidate.cue.head
        : cue.to - 1;
    return {
      candidate: {
        ...UNRATED,
        rule: twin?.candidate.rule ?? null,
        isRule: false,
        cue: { ...cue, head },
        content,
        source,
      },
      probability,
    };
  });
  const rest = [...left].map(({ candidate, probability }) => ({ candidate, probability: (1 - weight) * probability }));
  return [...pooled, ...rest];
}

/** Whom the surest of some candidates names as the speaker, where that is not inside the content. */
function sourceOf(candidates: readonly Rated[], content: readonly TokenRange[]): TokenRange | null {
  const named = candidates.filter(({ candidate: { source } }) => source && share([source], content) === 0);
  return named.sort((x, y) => y.probability - x.probability)[0]?.candidate.source ?? null;
}

const UNRATED = { cueSureness: 0, contentSureness: 0, sourceSureness: 0, anyContent: 0, anySource: 0, anyCue: 0 };
