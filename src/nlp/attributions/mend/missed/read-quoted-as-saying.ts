import type { Document } from '../../../layers/document.ts';
import { quotationEndingAt } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { type ReportingVerb, reportingVerb } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { skipAdjuncts } from '../../rules/find-content.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { finiteSubject } from '../speaker/finite-subject.ts';

/** Most tokens of whoever is quoted. */
const LONGEST_NAME = 14;
/** How surely such a reading is right where the learned stages have passed over it. */
const PROBABILITY = 0.6;
const QUOTES = /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))$/;
/** Least speech of what somebody is quoted as doing: "as saying", and not "as believing". */
const SPEAKS = 0.5;

/** The verb of what somebody is quoted as doing: "saying", "replying". */
export const sayingOf = (lower: string): ReportingVerb | null => {
  const verb = lower.endsWith('ing') ? reportingVerb(lower) : null;
  return verb && verb.speech > SPEAKS ? verb : null;
};

/** The "saying" or "having said" at a token, or null. */
function sayingAt({ tokens }: Document, at: number): Pick<Quoted, 'cue' | 'verb'> | null {
  const isHaving = tokens[at]?.lower === 'having' && at + 1 < tokens.length;
  const verb = isHaving ? reportingVerb(tokens[at + 1]!.lower) : sayingOf(tokens[at]?.lower ?? '');
  return verb && verb.speech > SPEAKS ? { cue: { from: at, to: isHaving ? at + 2 : at + 1 }, verb } : null;
}

/** Who is quoted in "quoted Oleg Brin as saying", and the verb of saying. */
interface Quoted {
  speaker: TokenRange;
  cue: TokenRange;
  verb: ReportingVerb;
}

/** Reads "Oleg Brin as saying" after the "quoted" at a token; null where it goes on otherwise. */
function quotedAt(document: Document, at: number): Quoted | null {
  const { tokens, quotationOf } = document;
  for (let i = at + 2; i < Math.min(tokens.length - 1, at + LONGEST_NAME); i++) {
    if (quotationOf[i] !== -1) return null;
    if (tokens[i]!.lower !== 'as') continue;
    const saying = sayingAt(document, i + 1);
    const to = tokens[i - 1]!.text === ',' ? i - 1 : i;
    return saying && { speaker: { from: at + 1, to }, cue: saying.cue, verb: saying.verb };
  }
  return null;
}

/** Where what is said begins after whoever is told: "as telling [officers] that the dam would hold". */
function hearerEnd(document: Document, { cue, verb }: Quoted): number {
  if (!verb.frames.has('o')) return cue.to;
  const hearer = nounPhraseAfter(document, cue.to, document.tokens.length);
  return hearer && document.tokens[hearer.to]?.lower === 'that' ? hearer.to : cue.to;
}

/** The "quoted" whose "as saying" ends at a token, with somebody and no passive between; -1 without one. */
function quotesBefore(document: Document, end: number): number {
  const { tokens, tags, quotationOf, sentenceOf } = document;
  if (tokens[end - 2]?.lower !== 'as' || sayingAt(document, end - 1)?.cue.to !== end) return -1;
  for (let i = end - 4; i > 0 && end - i <= LONGEST_NAME; i--) {
    if (quotationOf[i] !== -1 || sentenceOf[i] !== sentenceOf[end - 1]) return -1;
    if (QUOTES.test(tokens[i]!.lower)) return tags[i + 1] === 'IN' ? -1 : i;
  }
  return -1;
}

/** The "a clerk, Oleg Brin" of "quoted a clerk, Oleg Brin, as saying that": who is quoted is nothing that is said. */
export function namesWhoIsQuoted(document: Document, { cue, content }: Attribution): boolean {
  if (!cue || !QUOTES.test(document.tokens[cue.to - 1]!.lower)) return false;
  const quoted = quotedAt(document, cue.to - 1);
  return quoted !== null && content.every(({ from, to }) => from >= cue.to && to < quoted.cue.from);
}

/**
 * "Tass quoted Oleg Brin as saying that the talks had failed": Brin says it, and the agency relays it. So too after the
 * words: “They failed,” Tass quoted Brin as saying. Any other attribution comes back as it was.
 */
export function readQuotedAsSaying(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  if (!cue || (speaker && speaker.from > cue.from)) return attribution;
  let at = cue.from;
  while (at < cue.to && !QUOTES.test(document.tokens[at]!.lower)) at++;
  if (at === cue.to) at = quotesBefore(document, cue.to);
  const quoted = at >= 0 ? quotedAt(document, at) : null;
  if (!quoted) return attribution;
  const end = quoted.cue.to;
  const that = hearerEnd(document, quoted);
  const pieces = content
    .map(({ from, to }) => (from > at && from < end ? { from: end, to } : { from, to }))
    .map(({ from, to }) => ({ from: from === end && that > from && that < to ? that : from, to }))
    .filter(({ from, to }) => from < to);
  // “They failed,” the agency quoted her as saying.
  const before = pieces.length === 0 && speaker ? quotationEndingAt(document, speaker.from) : null;
  if (before) pieces.push(before);
  if (pieces.length === 0) return attribution;
  return {
    ...attribution,
    ...quoted,
    content: pieces,
    relay: at < cue.from ? finiteSubject(document, at) : speaker,
    speech: Math.max(attribution.speech, quoted.verb.speech),
  };
}

/**
 * “We left,” Brin told Tass. “They failed,” the agency quoted her as saying.: the second quotation is no part of what
 * the first sentence reports.
 */
export function leaveQuotedOut(attribution: Attribution, next: Attribution | undefined): Attribution {
  const [own] = next?.content ?? [];
  if (!own || !next?.relay || !attribution.content.some(({ from, to }) => from === own.from && to === own.to))
    return attribution;
  const content = attribution.content.filter(({ from }) => from !== own.from);
  return content.length > 0 ? { ...attribution, content } : attribution;
}

const FINITE = ['quoted', 'quotes', 'cited', 'cites'];
const PARTICIPLES = ['quoting', 'citing'];

/** "the Post reported, quoting Anna Lind as saying that": who is quoted by a participle behind a clause, or null. */
export function quotingAt(document: Document, at: number): Quoted | null {
  return document.tokens[at - 1]?.text === ',' ? quotedAt(document, at) : null;
}

/** "State radio quoted Oleg Brin as telling officers that ...", where no learned stage made a statement of it. */
export function findQuotedAsSaying(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, places, quotationOf } = document;
  const found: Attribution[] = [];
  for (const at of placesOf(places, [...FINITE, ...PARTICIPLES])) {
    if (at < 1 || quotationOf[at] !== -1 || taken[at]) continue;
    const tells = FINITE.includes(tokens[at]!.lower);
    const quoted = tells ? quotedAt(document, at) : quotingAt(document, at);
    if (!quoted || taken[quoted.cue.from]) continue;
    const relay = finiteSubject(document, tells ? at : at - 2);
    const content = contentBefore(document, quoted, relay) ?? contentBehind(document, quoted);
    if (!content || taken[content.from]) continue;
    const { speech } = quoted.verb;
    found.push({ ...BY_RULE, ...quoted, content: [content], relay, speech, probability: PROBABILITY });
  }
  return found;
}

/** “They failed,” state radio quoted Brin as adding.: the quotation before who relays it, where nothing follows. */
const contentBefore = (document: Document, { cue }: Quoted, relay: TokenRange | null): TokenRange | null =>
  relay && document.tokens[cue.to]?.kind === 'MARK' ? quotationEndingAt(document, relay.from) : null;

/** What follows "as saying": a clause with "that", or a quotation. */
function contentBehind(document: Document, { cue, verb }: Quoted): TokenRange | null {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const { to } = sentences[sentenceOf[cue.from]!]!;
  let from = skipAdjuncts(document, cue.to, to);
  if (verb.frames.has('o')) from = nounPhraseAfter(document, from, to)?.to ?? from;
  const opens = tokens[from]?.lower === 'that' || (quotationOf[from] ?? -1) !== -1;
  let end = to;
  while (end > from && tokens[end - 1]!.kind === 'MARK' && quotationOf[end - 1] === -1) end--;
  return opens && end - from >= 3 ? { from, to: end } : null;
}
