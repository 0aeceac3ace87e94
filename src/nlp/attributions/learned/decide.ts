import type { TokenRange } from '../../layers/sentences.ts';
import { FeatureRows } from '../../tagging/feature-rows.ts';
import { type LabelModel, labelProbabilities, scoreLabels } from '../../tagging/tag-model.ts';
import { type AttributionCandidate, quotedShare, share } from './candidates.ts';
import type { Codes } from './codes.ts';
import { addCandidateFeatures } from './judge-features.ts';
import type { Rated } from './pool-opinions.ts';

/** Labels of the last stage: whether a candidate has content and speaker right. */
export const RIGHT_LABELS = ['WRONG', 'RIGHT'] as const;

/** The probability, for each candidate, that content and speaker are right. */
export function rateCandidates(
  model: LabelModel,
  codes: Codes,
  candidates: readonly AttributionCandidate[],
): Float32Array {
  const rows = new FeatureRows();
  const rated = new Float32Array(candidates.length);
  candidates.forEach((candidate, i) => {
    rows.clear();
    addCandidateFeatures(rows, codes, candidate, nearby(candidates, i));
    rows.endRow();
    rated[i] = labelProbabilities(model, scoreLabels(model, rows, 1), 1)[1]!;
  });
  return rated;
}

/** How far apart two cues may be, in tokens, and in places of the list, to be looked at together. */
const NEAR = 200;
const FEW = 40;

/** The candidates around one, itself among them. The list is in order of cues but for those of the rules at its end. */
export function nearby(candidates: readonly AttributionCandidate[], i: number): AttributionCandidate[] {
  const { cue } = candidates[i]!;
  const isNear = (other: AttributionCandidate) => Math.abs(other.cue.from - cue.from) < NEAR;
  if (candidates.length <= 4 * FEW) return candidates.filter(isNear);
  return candidates.slice(Math.max(0, i - FEW), i + FEW).filter(isNear);
}

/** Chosen on the last two months of the training set for the best F1. */
export const LEAST_SURE = 0.37;

/**
 * Fewer words in marks are a term or a title: a “red line”. Longer ones are a quotation, which somebody said in most
 * cases: its likeliest attribution is taken even where its probability is not high.
 */
const LEAST_QUOTED = 0.15;
const FEWEST_QUOTED = 6;

function isQuotation(codes: Codes, { content }: AttributionCandidate): boolean {
  const length = content.reduce((sum, { from, to }) => sum + to - from, 0);
  return length >= FEWEST_QUOTED && quotedShare(codes, content) === 2;
}

/**
 * Takes the candidates that are at least `least` probable, the surest first, and leaves out each that clashes with one
 * already taken. In text order.
 */
export function chooseCandidates(rated: readonly Rated[], codes: Codes, least = LEAST_SURE): Rated[] {
  const order = [...rated].sort((a, b) => b.probability - a.probability || a.candidate.cue.from - b.candidate.cue.from);
  const taken: Rated[] = [];
  // Taken ones by the blocks of tokens that they touch, so that only neighbours are compared.
  const blocks = new Map<number, AttributionCandidate[]>();
  for (const next of order) {
    const { candidate } = next;
    if (next.probability < (isQuotation(codes, candidate) ? LEAST_QUOTED : least)) continue;
    const touched = blocksOf(candidate);
    if (touched.some((block) => blocks.get(block)?.some((other) => clashes(other, candidate)))) continue;
    taken.push(next);
    for (const block of touched) blocks.set(block, [...(blocks.get(block) ?? []), candidate]);
  }
  return taken.sort((a, b) => a.candidate.content[0]!.from - b.candidate.content[0]!.from);
}

const BLOCK = 64;

function blocksOf({ cue, content }: AttributionCandidate): number[] {
  const touched = new Set<number>();
  for (const { from, to } of [cue, ...content])
    for (let block = Math.floor(from / BLOCK); block * BLOCK < to; block++) touched.add(block);
  return [...touched];
}

/** Two attributions of one cue, or with much the same content. */
const clashes = (a: AttributionCandidate, b: AttributionCandidate): boolean =>
  touches(a.cue, b.cue) || Math.max(share(a.content, b.content), share(b.content, a.content)) > 0.3;

const touches = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;
