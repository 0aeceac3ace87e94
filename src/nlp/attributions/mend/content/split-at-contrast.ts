import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { type ReportingVerb, reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { holdsFiniteVerb, isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { trimContent } from '../../rules/trim-content.ts';

const CONTRASTS = /^(?:while|whereas|although|though)$/;
const FEWEST = 3;

/** Who says the second half, by which verb. */
interface Half {
  speaker: TokenRange;
  cue: TokenRange;
  verb: ReportingVerb;
}

/**
 * "While Cole says the fund is full, his deputy, Ada Lind, maintains it is empty": what Cole says ends at the comma,
 * and the rest is hers.
 */
export function splitAtContrast(
  document: Document,
  attribution: Attribution,
  others: readonly Attribution[],
): Attribution[] {
  const { cue, speaker, content } = attribution;
  const [piece, ...more] = content;
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  if (!cue || !speaker || more.length > 0 || piece!.from < cue.to || speaker.to > cue.from) return [attribution];
  const { from, to } = sentences[sentenceOf[cue.from]!]!;
  if (!CONTRASTS.test(tokens[from]!.lower) || speaker.from !== from + 1) return [attribution];
  for (let comma = piece!.from + 2; comma + FEWEST < to; comma++) {
    if (quotationOf[comma] !== -1 || /^[;:]$/.test(tokens[comma]!.text)) return [attribution];
    const half = tokens[comma]!.text === ',' ? halfAfter(document, comma + 1, to) : null;
    if (!half) continue;
    const first = { ...attribution, content: [{ from: piece!.from, to: Math.min(piece!.to, comma) }] };
    // "..., political scientists say.": all of it was theirs.
    if (half.cue.to + FEWEST >= to) return [attribution];
    const isKnown = others.some((other) => other.cue && other.cue.from < half.cue.to && other.cue.to > half.cue.from);
    const rest = { from: half.cue.to, to: clauseEnd(document, half.cue.to, to) };
    const said = trimContent(document, rest);
    if (isKnown || said.to - said.from < FEWEST || !holdsFiniteVerb(document, said)) return [first];
    return [first, { ...attribution, ...half, content: [said] }];
  }
  return [attribution];
}

/** "his deputy, Ada Lind, maintains" at a token; null where something else follows. */
function halfAfter(document: Document, at: number, limit: number): Half | null {
  const { tokens } = document;
  const noun = nounPhraseAfter(document, at, limit);
  if (noun?.from !== at) return null;
  let verb = noun.to;
  if (tokens[verb]?.text === ',') {
    const name = nounPhraseAfter(document, verb + 1, limit);
    if (name?.from !== verb + 1 || tokens[name.to]?.text !== ',') return null;
    verb = name.to + 1;
  }
  const reports = isFiniteVerb(document, verb) ? reportingVerb(tokens[verb]!.lower) : null;
  const says = reports !== null && reports.speech > 0.5 && /[tb]/.test([...reports.frames].join(''));
  return says ? { speaker: { from: at, to: verb }, cue: { from: verb, to: verb + 1 }, verb: reports } : null;
}

function clauseEnd({ tokens, quotationOf }: Document, from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ';' && quotationOf[i] === -1) return i;
  return to;
}
