import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { isReportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb } from '../../rules/noun-phrase.ts';
import { trimContent } from '../../rules/trim-content.ts';

/** Where a clause of its own begins, which may alone be said. */
const JOINTS = /^(?:and|but|or|nor|while|although|though|because|so|yet|that|whether|if|than|with|[:;(—–"“”-]|--)$/;
/** "However," and "Still," stay out. In tokens. */
const LONGEST_ADVERB = 2;
/** What tells of the speaking, or is the writer's own: "In a statement, ...", "As we wrote, ...". */
const OF_SPEAKING = oneOf`
  i we my our us me you your statement interview speech response reply reaction answer comments? remarks email e-mail
  letter report study survey poll analysis address conference briefing testimony post tweet message release according
  asked speaking addressing asserting`;

/**
 * Begins with its sentence what is said there before a report at the end: "In Halden, the number of mills has fallen"
 * of "In Halden, the number of mills has fallen, the guild said", "The paper holds articles that break the law" of
 * "The paper holds articles that break the law, according to the guild".
 */
export function beginWithSentence(document: Document, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution, i) => {
    const from = startOf(document, attribution, [attributions[i - 1], attributions[i + 1]]);
    return from === null ? attribution : { ...attribution, content: [{ from, to: attribution.content[0]!.to }] };
  });
}

function startOf(
  document: Document,
  { cue, speaker, content, isTranscript }: Attribution,
  others: readonly (Attribution | undefined)[],
): number | null {
  const [piece, ...more] = content;
  if (!cue || !speaker || isTranscript || more.length > 0 || piece!.to > Math.min(cue.from, speaker.from)) return null;
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const { from } = sentences[sentenceOf[piece!.from]!]!;
  const start = trimContent(document, { from, to: piece!.to }).from;
  if (piece!.from <= start + LONGEST_ADVERB || sentenceOf[cue.from] !== sentenceOf[piece!.from]) return null;
  // ", as the Herald reported" tells of the last clause alone.
  if (tokens[piece!.to]?.text !== ',' || tokens[piece!.to + 1]!.lower === 'as') return null;
  if (Math.min(cue.from, speaker.from) > piece!.to + 1) return null;
  // "whose robes, some say, show": what is said goes on.
  const end = Math.max(cue.to, speaker.to);
  if (tokens[end]?.text === ',' && isFiniteVerb(document, end + 1)) return null;
  if (!isInside(document, start, piece!.from)) return null;
  for (let i = start; i < piece!.to; i++) if (quotationOf[i] !== -1) return null;
  const isTaken = others.some((other) => other?.cue && other.cue.from < piece!.from && other.cue.from >= from);
  if (isTaken || tags[start] === 'VBG') return null;
  return start;
}

/** Whether content begins at a token in the midst of a clause, or of a sentence whose first words are a setting. */
function isInside(document: Document, start: number, at: number): boolean {
  const { tokens, tags } = document;
  const before = tokens[at - 1]!;
  if (JOINTS.test(before.lower) || /^(?:which|who|whose|with|and|but|while)$/.test(tokens[at]!.lower)) return false;
  for (let i = start; i < at; i++) {
    if (OF_SPEAKING.test(tokens[i]!.lower) || /^(?:[:;()—–]|--)$/.test(tokens[i]!.text)) return false;
    if (/^VB/.test(tags[i]!) && isReportingVerb(tokens[i]!.lower)) return false;
  }
  if (before.text !== ',') return tokens[at]!.lower !== 'that' || /^NNP?S?$/.test(tags[at - 1]!);
  // ", the former head of the bank, as envoy": an apposition, or a setting before the clause
  const isSetting = /^(?:IN|TO|RB|JJ|W|NN)$/.test(tags[start]!) && !OWN_CLAUSE.test(tokens[start]!.lower);
  return isSetting || !holdsClause(document, { from: at, to: at + 12 });
}

const OWN_CLAUSE = /^(?:not|if|because)$/;

const holdsClause = (document: Document, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to && document.tokens[i]!.text !== ','; i++) if (isFiniteVerb(document, i)) return true;
  return false;
};
