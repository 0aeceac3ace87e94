import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { decodeBio } from './decode.ts';
import type { EncodedCue, Encoding } from './encoder.ts';
import { ENCODED_ROLE_LABELS, GIVEN_LABELS } from './labels.ts';
import { wholeSource } from './whole-source.ts';

/** An attribution as the encoder sees it, in tokens. */
export interface EncodedAttribution {
  cue: TokenRange;
  /** One stretch or more, in text order. */
  content: TokenRange[];
  /** The stretch nearest to the cue, or null when it sees none. */
  source: TokenRange | null;
  /** Natural logarithm: the least probable token of the cue plus the mean over the content. */
  score: number;
}

/** Added to the log-probabilities of content; with the bias of cues and the next, set on what training kept out. */
const CONTENT_BIAS = -0.6;
/** Of two attributions that share more than this part of the shorter content the more probable stays. */
const OVERLAP = 0.3;

/** Attributions by the encoder alone, in text order: content and source of each cue that it sees. */
export function readAttributions(document: Document, { roles, cues }: Encoding): EncodedAttribution[] {
  return dropOverlapping(cues.flatMap((cue) => readAttribution(document, roles, cue) ?? []));
}

/** What a cue attributes to whom, or null when that is nothing. */
function readAttribution(
  document: Document,
  roles: Float32Array,
  { cue, from: start, rows }: EncodedCue,
): EncodedAttribution | null {
  const biased = Float32Array.from(rows);
  for (let k = 0; k < biased.length; k += GIVEN_LABELS.length) {
    biased[k + 1]! += CONTENT_BIAS;
    biased[k + 2]! += CONTENT_BIAS;
  }
  const stretches = decodeBio(biased, GIVEN_LABELS, start);
  const content = stretches.filter(({ label }) => label === 'C');
  if (!content.length) return null;
  const away = (range: TokenRange) => (range.from >= cue.to ? range.from - cue.to : cue.from - range.to);
  const [source] = stretches.filter(({ label }) => label === 'S').sort((a, b) => away(a) - away(b));
  const whole = source ? wholeSource(document, source, [cue, ...content]) : null;
  let sum = 0;
  for (const i of tokensOf(content)) {
    const k = (i - start) * GIVEN_LABELS.length;
    sum += Math.max(rows[k + 1]!, rows[k + 2]!);
  }
  let sureness = 0;
  for (let i = cue.from; i < cue.to; i++) {
    const k = i * ENCODED_ROLE_LABELS.length + ENCODED_ROLE_LABELS.indexOf('B-Q');
    sureness = Math.min(sureness, Math.log(Math.exp(roles[k]!) + Math.exp(roles[k + 1]!)));
  }
  return { cue, content, source: whole, score: sureness + sum / tokensOf(content).length };
}

function dropOverlapping(found: readonly EncodedAttribution[]): EncodedAttribution[] {
  const kept: EncodedAttribution[] = [];
  for (const attribution of [...found].sort((a, b) => b.score - a.score)) {
    const tokens = new Set(tokensOf(attribution.content));
    const overlaps = kept.some((other) => {
      const others = tokensOf(other.content);
      const shared = others.filter((i) => tokens.has(i)).length;
      return shared / Math.min(tokens.size, others.length) > OVERLAP;
    });
    if (!overlaps) kept.push(attribution);
  }
  return kept.sort((a, b) => a.cue.from - b.cue.from);
}

const tokensOf = (ranges: readonly TokenRange[]): number[] =>
  ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k));
