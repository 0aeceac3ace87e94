import type { TokenRange } from '../../sentences.ts';
import { FeatureRows } from '../../tagging/feature-rows.ts';
import { labelProbabilities, scoreLabels, type LabelModel } from '../../tagging/tag-model.ts';
import { type Candidate, overlap, quotedShare, share } from './candidates.ts';
import { type Codes, step } from './codes.ts';
import type { Rated } from './pool-opinions.ts';

/** Labels of the last stage: whether a candidate has content and speaker right. */
export const RIGHT_LABELS = ['WRONG', 'RIGHT'] as const;

/** Steps of a probability on the scale of its odds, -8 to 8. */
const odds = (p: number): number =>
  Math.max(-8, Math.min(8, Math.round(1.5 * Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6)))));

/** Adds the row of features of a candidate among all of its article. */
export function addCandidateFeatures(
  rows: FeatureRows,
  codes: Codes,
  candidate: Candidate,
  others: readonly Candidate[],
): void {
  const { content, cue, source, rule, isRule } = candidate;
  const { lemma, tag, fine, cluster, word, quoted, name } = codes;
  let t = 300;
  const add = (a: number, b = 0, c = 0) => rows.add(t++, a, b, c);
  const origin = isRule ? 2 : rule ? 1 : 0;
  const marks = quotedShare(codes, content);
  const kind = origin * 3 + marks;
  const m = lemma[cue.head]!;
  const first = content[0]!;
  const last = content.at(-1)!;
  const length = content.reduce((sum, r) => sum + r.to - r.from, 0);
  const side = (first.from < cue.from ? 1 : 0) + (last.to > cue.to ? 2 : 0);
  const sourceSide = source ? (source.from < cue.from ? 1 : 2) : 0;
  const agreement = rule && !isRule ? Math.floor(overlap(content, rule.content) * 4) : 7;
  const sameSource =
    !rule || isRule
      ? 7
      : source && rule.speaker
        ? overlap([source], [rule.speaker]) > 0
          ? 1
          : 2
        : source || rule.speaker
          ? 3
          : 4;
  add(0);
  add(kind);
  add(odds(candidate.cueSureness), kind);
  add(odds(candidate.contentSureness), kind);
  add(odds(candidate.sourceSureness), sourceSide, origin);
  add(odds(candidate.anyContent), kind);
  add(odds(candidate.anySource), sourceSide, origin);
  add(odds(candidate.anyCue), kind);
  add(odds(candidate.cueSureness), odds(candidate.contentSureness));
  add(odds(candidate.anyCue), odds(candidate.anyContent));
  add(
    Math.round(
      2 *
        Math.log(
          Math.max(1e-6, candidate.cueSureness * candidate.contentSureness * (source ? candidate.sourceSureness : 0.6)),
        ),
    ),
    kind,
  );
  add(agreement, sameSource);
  add(agreement, sameSource, kind);
  add(m);
  add(m, marks);
  add(m, sourceSide);
  add(m, side);
  add(fine[cue.head]!, tag[cue.head]!);
  add(cluster[cue.head]!, kind);
  add(tag[cue.head]!, kind);
  add(word[cue.to] ?? 0, m);
  add(word[cue.from - 1] ?? 0, tag[cue.head]!);
  add(step(length), marks, side);
  add(step(length), m);
  add(content.length, side, marks);
  add(side, sourceSide, marks);
  add(tag[first.from]!, side, marks);
  add(word[first.from]!, side);
  add(tag[last.to - 1]!, side, marks);
  add(tag[last.to] ?? 99, quoted[last.to - 1]!, side);
  add(word[last.to] ?? 0, side);
  add(quoted[cue.head]!, marks, origin);
  if (source) {
    add(step(source.to - source.from), name[source.to - 1]!);
    add(word[source.to - 1]!);
    add(tag[source.to - 1]!, tag[source.from]!, sourceSide);
    add(step(sourceSide === 1 ? cue.from - source.to : source.from - cue.to), sourceSide);
    add(quoted[source.from]!, marks);
    add(fine[source.to - 1]!, sourceSide);
  } else add(-1, m);
  t = 400;
  let nested = 0;
  let rival = 0;
  let host = 0;
  for (const other of others) {
    if (other === candidate) continue;
    if (share([cue], other.content) > 0) {
      nested = Math.max(nested, 9 + odds(other.cueSureness * other.contentSureness));
      host = Math.max(host, quotedShare(codes, other.content) + 1);
    }
    if (other.cue.from !== cue.from && share(content, other.content) > 0.3)
      rival = Math.max(rival, 9 + odds(other.cueSureness * other.contentSureness));
  }
  add(nested, host);
  add(nested, marks);
  add(rival, odds(candidate.cueSureness));
  add(rival, marks);
  add(rival, nested);
  add(codes.sentenceQuotes[cue.head]!, marks, sourceSide);
}

/** The probability, for each candidate, that content and speaker are right. */
export function rateCandidates(model: LabelModel, codes: Codes, candidates: readonly Candidate[]): Float32Array {
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
export function nearby(candidates: readonly Candidate[], i: number): Candidate[] {
  const { cue } = candidates[i]!;
  const isNear = (other: Candidate) => Math.abs(other.cue.from - cue.from) < NEAR;
  if (candidates.length <= 4 * FEW) return candidates.filter(isNear);
  return candidates.slice(Math.max(0, i - FEW), i + FEW).filter(isNear);
}

/** Chosen on the last two months of the training set for the best F1. */
export const LEAST_SURE = 0.37;

/**
 * A quotation is somebody's in most cases, so the likeliest attribution of it is taken when it is not unlikely; words in
 * marks fewer than this are a term or a title: a “red line”.
 */
const LEAST_QUOTED = 0.15;
const FEWEST_QUOTED = 6;

function isQuotation(codes: Codes, { content }: Candidate): boolean {
  const length = content.reduce((sum, { from, to }) => sum + to - from, 0);
  return length >= FEWEST_QUOTED && quotedShare(codes, content) === 2;
}

/** Takes the surest candidates of at least `least` one after another, none that clashes with one taken before; in text order. */
export function chooseCandidates(rated: readonly Rated[], codes: Codes, least = LEAST_SURE): Rated[] {
  const order = [...rated].sort((a, b) => b.probability - a.probability || a.candidate.cue.from - b.candidate.cue.from);
  const taken: Rated[] = [];
  // Taken ones by the blocks of tokens that they touch, so that only neighbours are compared.
  const blocks = new Map<number, Candidate[]>();
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

function blocksOf({ cue, content }: Candidate): number[] {
  const touched = new Set<number>();
  for (const { from, to } of [cue, ...content])
    for (let block = Math.floor(from / BLOCK); block * BLOCK < to; block++) touched.add(block);
  return [...touched];
}

/** Two attributions of one cue, or with much the same content. */
const clashes = (a: Candidate, b: Candidate): boolean =>
  touches(a.cue, b.cue) || Math.max(share(a.content, b.content), share(b.content, a.content)) > 0.3;

const touches = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;
