import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { paragraphRanges } from '../../layers/paragraph-ranges.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { labelRows } from '../../tagging/label-rows.ts';
import type { LabelModel } from '../../tagging/tag-model.ts';
import type { Attribution } from '../attribution.ts';
import { type AttributionCandidate, collectCandidates } from './candidates.ts';
import type { Codes } from './codes.ts';
import { findContentAndSource, likelyCues, rateLabels } from './decode.ts';

/** The two models that propose. */
export interface ProposingModels<Model extends LabelModel = LabelModel> {
  any: Model;
  roles: Model;
}

/** Cues less likely than this are not looked at. */
const LEAST_LIKELY = 0.12;

/**
 * Looks for cues, and for each of them for its content and source; adds what the rules found. In text order of cues.
 */
export function findCandidates(
  document: Document,
  codes: Codes,
  rules: readonly Attribution[],
  models: ProposingModels,
): AttributionCandidate[] {
  // Content seldom leaves the paragraph of its cue.
  const windows = paragraphRanges(document);
  const probabilities = rateLabels(models.any, codes, windows);
  const cues = likelyCues(codes, probabilities, LEAST_LIKELY, isLightVerb(document));
  const cuesBefore = countTokens(codes.n, cues);
  const rows = labelRows(models.roles);
  let w = 0;
  const found = cues.map((cue) => {
    while (windows[w]!.to <= cue.from) w++;
    return findContentAndSource(models.roles, codes, around(windows[w]!, cue), cue, cuesBefore, rows);
  });
  return collectCandidates(found, rules, probabilities);
}

/** How far content may lie from its cue, in tokens: keeps the cost of a paragraph without end linear. */
const REACH = 100;

const around = ({ from, to }: TokenRange, cue: TokenRange): TokenRange => ({
  from: Math.max(from, cue.from - REACH),
  to: Math.min(to, cue.to + REACH),
});

const LIGHT = wordSet(
  `be is was are were been being 's 're have has had having 've do does did done go goes going went gone to`,
);

/** Whether a token is a verb that helps another one. */
export const isLightVerb =
  ({ tokens }: Document) =>
  (i: number): boolean =>
    LIGHT.has(tokens[i]!.lower);

/** For each token, and after the last, how many tokens before it lie in `ranges`. */
export function countTokens(n: number, ranges: readonly TokenRange[]): Int32Array {
  const inside = new Uint8Array(n);
  for (const { from, to } of ranges) inside.fill(1, from, to);
  const counts = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) counts[i + 1] = counts[i]! + inside[i]!;
  return counts;
}
