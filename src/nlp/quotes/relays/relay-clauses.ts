import type { Attribution } from '../../attributions/attribution.ts';
import { skipAdjuncts } from '../../attributions/rules/find-content.ts';
import type { CueCandidate } from '../../attributions/rules/find-cues.ts';
import { subjectBefore } from '../../attributions/rules/find-speaker.ts';
import { isTimeWord, nounPhraseAfter } from '../../attributions/rules/noun-phrase.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { reportingVerb } from '../../lexicon/reporting-words.ts';

/** Most tokens of who relays it. */
const LONGEST = 14;
/** What is a rule and tells nobody's words: "according to the guidelines". */
const RULE =
  /^(?:guidelines?|law|rules?|act|constitution|schedule|plan|tradition|custom|instructions|order|orders|standards?)$/;

/** The body in “...,” the king said, according to the palace. and in “...,” the king said, the Gazette reported. */
export function relayBehind(
  document: Document,
  attribution: Attribution,
  owner: Int32Array,
  own: number,
): TokenRange | null {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const { cue, speaker, content } = attribution;
  if (cue!.from < speaker!.from && tokens[cue!.from]!.lower === 'according') return null;
  let end = Math.max(cue!.to, speaker!.to);
  if (content.at(-1)!.from >= end) end = content.at(-1)!.to;
  const limit = sentences[sentenceOf[end - 1]!]!.to;
  const at = skipAdjuncts(document, end, limit);
  const start = tokens[at]?.text === ',' ? at + 1 : quotationOf[at - 1] !== -1 ? at : -1;
  if (start < 0 || start >= limit || quotationOf[start] !== -1) return null;
  if (!isFree(owner, { from: start, to: Math.min(limit, start + 3) }, own)) return null;
  if (tokens[start]!.lower === 'according' && tokens[start + 1]?.lower === 'to') {
    const noun = nounPhraseAfter(document, start + 2, limit);
    const next = noun && tokens[noun.to];
    const opensQuotation = next?.text === ',' && (quotationOf[noun!.to + 1] ?? -1) !== -1;
    return noun && !opensQuotation && !RULE.test(tokens[noun.to - 1]!.lower) ? noun : null;
  }
  return saysBehind(document, { from: start, to: limit }, owner, own);
}

/** “...,” the king said, [the palace] said in a statement. Nothing else follows. */
function saysBehind(document: Document, { from, to }: TokenRange, owner: Int32Array, own: number): TokenRange | null {
  const { tokens, tags } = document;
  const noun = nounPhraseAfter(document, from, Math.min(to, from + LONGEST));
  if (!noun || tags[from] === 'PRP' || !isFree(owner, noun, own)) return null;
  const verb = reportingVerb(tokens[noun.to]?.lower ?? '');
  if (!verb?.frames.has('q') || verb.speech < 0.9 || !/^VB[DZ]$/.test(tags[noun.to]!)) return null;
  const rest = skipAdjuncts(document, noun.to + 1, to);
  return rest >= to || /^[.;]$/.test(tokens[rest]!.text) ? noun : null;
}

/** The medium in "The Gazette reported that Cole said he would go", where Cole's words were found. */
export function relayBefore(
  document: Document,
  attribution: Attribution,
  owner: Int32Array,
  own: number,
): TokenRange | null {
  const { tokens, sentences, sentenceOf } = document;
  const { cue, speaker } = attribution;
  if (speaker!.from > cue!.from) return null;
  const { from } = sentences[sentenceOf[speaker!.from]!]!;
  const source = describedSource(document, from, speaker!.from);
  if (source && isFree(owner, source, own)) return source;
  let at = speaker!.from - 1;
  const that = tokens[at]?.lower === 'that';
  if (that) at--;
  while (that && at > from && speaker!.from - at < 5 && (isTimeWord(tokens[at]!.lower) || tokens[at]!.lower === 'on'))
    at--;
  if (at <= from) return null;
  const verb = reportingVerb(tokens[at]!.lower);
  if (!verb?.frames.has('t') || verb.speech < 0.9 || !/^VB[DZ]$/.test(document.tags[at]!)) return null;
  const outer: CueCandidate = { from: at, to: at + 1, head: at, verb, form: 'FINITE' };
  const subject = subjectBefore(document, { from, to: at + 1 }, outer);
  if (!subject || subject.to - subject.from > LONGEST || !isFree(owner, subject, own)) return null;
  return subject;
}

/** "Tass, the state news agency" of "According to Tass, the state news agency, the envoy said". */
function describedSource({ tokens, tags, quotationOf }: Document, first: number, subject: number): TokenRange | null {
  const from = first + 2;
  if (tokens[first]!.lower !== 'according' || tokens[first + 1]?.lower !== 'to' || tags[from] !== 'NNP') return null;
  if (subject - from > LONGEST || tokens[subject - 1]?.text !== ',') return null;
  let comma = from;
  while (tags[comma] === 'NNP') comma++;
  if (tokens[comma]!.text !== ',' || !/^(?:DT|PRP\$)$/.test(tags[comma + 1]!) || comma >= subject - 1) return null;
  for (let i = comma + 1; i < subject - 1; i++)
    if (tokens[i]!.kind === 'MARK' || quotationOf[i] !== -1 || /^(?:VB[DZP]?|MD)$/.test(tags[i]!)) return null;
  return { from, to: subject - 1 };
}

function isFree(owner: Int32Array, { from, to }: TokenRange, own: number): boolean {
  for (let i = from; i < to; i++) if (owner[i] !== 0 && owner[i] !== own) return false;
  return true;
}
