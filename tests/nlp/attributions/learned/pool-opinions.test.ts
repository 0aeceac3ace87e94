import type { AttributionCandidate } from '../../../../src/nlp/attributions/learned/candidates.ts';
import { poolOpinions } from '../../../../src/nlp/attributions/learned/pool-opinions.ts';
import type { TokenRange } from '../../../../src/nlp/layers/sentences.ts';

const range = (from: number, to: number): TokenRange => ({ from, to });

/** “We won” [0, 4), Lind [5, 6) said [6, 7). */
const judged = (
  source: TokenRange | null,
  probability: number,
): { candidate: AttributionCandidate; probability: number } => ({
  candidate: {
    content: [range(0, 4)],
    cue: { ...range(6, 7), head: 6 },
    source,
    rule: null,
    isRule: true,
    cueSureness: 0,
    contentSureness: 0,
    sourceSureness: 0,
    anyContent: 0,
    anySource: 0,
    anyCue: 0,
  },
  probability,
});

const encoded = (source: TokenRange | null) => ({ cue: range(6, 7), content: [range(0, 4)], source, score: -0.05 });

test('where the encoder names no source, the one that the other stages found stays', () => {
  const [pooled] = poolOpinions([judged(range(5, 6), 0.4)], [encoded(null)]);
  expect(pooled!.candidate.source).toEqual(range(5, 6));
});

test('a source of its own stands', () => {
  const [pooled] = poolOpinions([judged(range(5, 6), 0.4)], [encoded(range(7, 9))]);
  expect(pooled!.candidate.source).toEqual(range(7, 9));
});

test('nobody speaks from inside the content', () => {
  const [pooled] = poolOpinions([judged(range(1, 2), 0.4)], [encoded(null)]);
  expect(pooled!.candidate.source).toBeNull();
});
