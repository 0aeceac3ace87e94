import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { holdsFiniteVerb, nounPhraseBefore } from '../../rules/noun-phrase.ts';

/** How surely such a reading is right. */
const PROBABILITY = 0.6;
/** Least `speech` of a verb that may stand so. */
const LEAST_SPEECH = 0.8;
/** A clause that opens so is no statement: "After the vote failed, Mr. Lind said, ...". */
const SUBORDINATE = /^(?:after|when|as|while|if|because|although|though|since|before|once|until|whenever|unless)$/;

/**
 * "The answer was so proud of itself, [Mr. Lind mocked], that he was ashamed.": who speaks stands between two commas.
 */
export function attributeParentheses(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, tags, quotationOf, debris } = document;
  const found: Attribution[] = [];
  for (let i = 3; i + 2 < tokens.length; i++) {
    if (taken[i] || debris[i] || quotationOf[i] !== -1 || (tags[i] !== 'VBD' && tags[i] !== 'VBZ')) continue;
    const read = readParenthesis(document, i);
    if (read && ![...read.content, read.speaker!].some((range) => anyTaken(taken, range))) found.push(read);
  }
  return found;
}

/**
 * Gives a statement around its speaker the piece before it, where the learned stages saw only what follows and
 * the piece is nobody else's.
 */
export function joinParenthesis(
  document: Document,
  attribution: Attribution,
  neighbours: readonly (Attribution | undefined)[],
): Attribution {
  const { cue, content } = attribution;
  if (!cue || cue.to - cue.from !== 1 || content[0]!.from < cue.to) return attribution;
  const read = readParenthesis(document, cue.from);
  const first = read?.content[0];
  const isFree = neighbours.every(
    (other) => !other?.content.some((piece) => first && piece.from < first.to && first.from < piece.to),
  );
  return read && isFree ? { ...attribution, content: read.content, speaker: read.speaker } : attribution;
}

/** The statement whose verb of saying is at a token; null where its clause reads otherwise. */
function readParenthesis(document: Document, i: number): Attribution | null {
  const { tokens, tags, sentences, sentenceOf } = document;
  const verb = tokens[i + 1]?.text === ',' ? reportingVerb(tokens[i]!.lower) : null;
  if (!verb || verb.speech < LEAST_SPEECH) return null;
  const sentence = sentences[sentenceOf[i]!]!;
  const speaker = nounPhraseBefore(document, sentence.from, i);
  if (speaker?.to !== i || tokens[speaker.from - 1]?.text !== ',' || tags[i - 1] !== 'NNP') return null;
  const content = [
    { from: sentence.from, to: speaker.from - 1 },
    { from: i + 2, to: withoutStop(document, sentence) },
  ];
  const isClause = holdsFiniteVerb(document, content[0]!) && !SUBORDINATE.test(tokens[sentence.from]!.lower);
  if (!isClause || content.some((piece) => piece.from >= piece.to || holdsQuotation(document, piece))) return null;
  return {
    ...BY_RULE,
    content,
    cue: { from: i, to: i + 1 },
    verb,
    speaker,
    speech: verb.speech,
    probability: PROBABILITY,
  };
}

function holdsQuotation({ quotationOf }: Document, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (quotationOf[i] !== -1) return true;
  return false;
}

/** The end of a sentence before its full stop. */
function withoutStop({ tokens }: Document, { from, to }: TokenRange): number {
  let end = to;
  while (end > from && tokens[end - 1]!.kind === 'MARK') end--;
  return end;
}
