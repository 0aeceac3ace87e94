import type { TokenRange } from '../../layers/sentences.ts';
import type { Attribution } from '../attribution.ts';
import type { Codes } from './codes.ts';
import { ANY_LABELS } from './cue-features.ts';
import type { FoundStatement } from './decode.ts';

/** An attribution that may be right, with what the stages think of it. */
export interface AttributionCandidate {
  content: TokenRange[];
  cue: TokenRange & { head: number };
  source: TokenRange | null;
  /** The rules' attribution with the same cue, or null. */
  rule: Attribution | null;
  /** Whether the rules alone found it so; false when the learned stages did. */
  isRule: boolean;
  /** Probability that a cue begins there, and mean probabilities of the labels of content and source given the cue. */
  cueSureness: number;
  contentSureness: number;
  sourceSureness: number;
  /** Mean probability, whatever the cue, that the tokens of content, source and cue are such. */
  anyContent: number;
  anySource: number;
  anyCue: number;
}

const L = ANY_LABELS.length;
const [CONTENT, SOURCE, CUE] = ['B-C', 'B-S', 'B-Q'].map((label) => ANY_LABELS.indexOf(label as 'B-C')) as [
  number,
  number,
  number,
];

/** Puts together what the learned stages found for each cue and what the rules found, in text order of their cues. */
export function collectCandidates(
  found: readonly FoundStatement[],
  rules: readonly Attribution[],
  probabilities: Float32Array,
): AttributionCandidate[] {
  const mean = (ranges: readonly TokenRange[], begin: number): number => {
    let sum = 0;
    let count = 0;
    for (const { from, to } of ranges) {
      for (let i = from; i < to; i++) sum += probabilities[i * L + begin]! + probabilities[i * L + begin + 1]!;
      count += to - from;
    }
    return count === 0 ? 0 : sum / count;
  };
  const candidates: AttributionCandidate[] = [];
  const ruleAt = new Map<number, Attribution>();
  for (const rule of rules) for (let i = rule.cue?.from ?? 0; i < (rule.cue?.to ?? 0); i++) ruleAt.set(i, rule);
  const twins = new Map<Attribution, AttributionCandidate>();
  for (const { cue, content, source, contentSureness, sourceSureness } of found) {
    if (content.length === 0) continue;
    let rule: Attribution | null = null;
    for (let i = cue.from; i < cue.to && !rule; i++) rule = ruleAt.get(i) ?? null;
    const candidate: AttributionCandidate = {
      content,
      cue,
      source,
      rule,
      isRule: false,
      cueSureness: cue.probability,
      contentSureness,
      sourceSureness,
      anyContent: mean(content, CONTENT),
      anySource: source ? mean([source], SOURCE) : 0,
      anyCue: mean([cue], CUE),
    };
    candidates.push(candidate);
    if (rule && !twins.has(rule)) twins.set(rule, candidate);
  }
  for (const rule of rules) {
    if (!rule.cue || rule.guessed) continue;
    const twin = twins.get(rule);
    if (twin && isAlike(twin, rule)) continue;
    const cue = { from: rule.cue.from, to: rule.cue.to, head: rule.cue.from };
    candidates.push({
      content: rule.content,
      cue,
      source: rule.speaker,
      rule,
      isRule: true,
      cueSureness: twin?.cueSureness ?? 0,
      contentSureness: twin ? overlap(twin.content, rule.content) : 0,
      sourceSureness: twin?.sourceSureness ?? 0,
      anyContent: mean(rule.content, CONTENT),
      anySource: rule.speaker ? mean([rule.speaker], SOURCE) : 0,
      anyCue: mean([cue], CUE),
    });
  }
  return candidates;
}

/** An attribution that needs no judge, such as a transcript's line. It has a cue. */
export const asCandidate = (rule: Attribution): AttributionCandidate => ({
  content: rule.content,
  cue: { from: rule.cue!.from, to: rule.cue!.to, head: rule.cue!.from },
  source: rule.speaker,
  rule,
  isRule: true,
  cueSureness: 0,
  contentSureness: 0,
  sourceSureness: 0,
  anyContent: 0,
  anySource: 0,
  anyCue: 0,
});

/** Whether a rule's attribution would count as the same one. */
const isAlike = (candidate: AttributionCandidate, rule: Attribution): boolean =>
  overlap(candidate.content, rule.content) >= 0.8 &&
  (candidate.source === null) === (rule.speaker === null) &&
  (!candidate.source || !rule.speaker || overlap([candidate.source], [rule.speaker]) > 0);

/** Jaccard index of two sets of ranges by tokens. */
export function overlap(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from));
  const size = (ranges: readonly TokenRange[]) => ranges.reduce((sum, r) => sum + r.to - r.from, 0);
  const all = size(a) + size(b) - shared;
  return all === 0 ? 0 : shared / all;
}

/** How much of `inner` lies in `outer`, 0 to 1. */
export function share(inner: readonly TokenRange[], outer: readonly TokenRange[]): number {
  let inside = 0;
  let all = 0;
  for (const x of inner) {
    all += x.to - x.from;
    for (const y of outer) inside += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from));
  }
  return all === 0 ? 0 : inside / all;
}

/** Which tokens of the content stand in quotation marks: 0 none, 1 some, 2 all. */
export function quotedShare({ quoted }: Codes, content: readonly TokenRange[]): 0 | 1 | 2 {
  let inside = 0;
  let all = 0;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) if (quoted[i] !== 0) inside++;
    all += to - from;
  }
  return inside === 0 ? 0 : inside === all ? 2 : 1;
}
