import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
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
/** What somebody is quoted as doing. */
export const SAYING =
  /^(?:saying|telling|stating|warning|claiming|writing|adding|insisting|arguing|calling|confirming)$/;

/** Who is quoted in "quoted Oleg Brin as saying", and the verb of saying. */
interface Quoted {
  speaker: TokenRange;
  cue: TokenRange;
  verb: ReportingVerb;
}

/** Reads "Oleg Brin as saying" after the "quoted" at a token; null where it goes on otherwise. */
function quotedAt({ tokens, quotationOf }: Document, at: number): Quoted | null {
  for (let i = at + 2; i < Math.min(tokens.length - 1, at + LONGEST_NAME); i++) {
    if (quotationOf[i] !== -1) return null;
    if (tokens[i]!.lower !== 'as') continue;
    const verb = SAYING.test(tokens[i + 1]!.lower) ? reportingVerb(tokens[i + 1]!.lower) : null;
    const to = tokens[i - 1]!.text === ',' ? i - 1 : i;
    return verb ? { speaker: { from: at + 1, to }, cue: { from: i + 1, to: i + 2 }, verb } : null;
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
function quotesBefore({ tokens, tags, quotationOf, sentenceOf }: Document, end: number): number {
  if (tokens[end - 2]?.lower !== 'as' || !SAYING.test(tokens[end - 1]!.lower)) return -1;
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
  if (pieces.length === 0) return attribution;
  return {
    ...attribution,
    ...quoted,
    content: pieces,
    relay: at < cue.from ? finiteSubject(document, at) : speaker,
    speech: Math.max(attribution.speech, quoted.verb.speech),
  };
}

/** "State radio quoted Oleg Brin as telling officers that ...", where no learned stage made a statement of it. */
export function findQuotedAsSaying(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const found: Attribution[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (quotationOf[at] !== -1 || taken[at] || !/^(?:quoted|quotes|cited|cites)$/.test(tokens[at]!.lower)) continue;
    const quoted = quotedAt(document, at);
    if (!quoted || taken[quoted.cue.from]) continue;
    const to = sentences[sentenceOf[at]!]!.to;
    let from = skipAdjuncts(document, quoted.cue.to, to);
    if (quoted.verb.frames.has('o')) from = nounPhraseAfter(document, from, to)?.to ?? from;
    const opens = tokens[from]?.lower === 'that' || (quotationOf[from] ?? -1) !== -1;
    let end = to;
    while (end > from && tokens[end - 1]!.kind === 'MARK' && quotationOf[end - 1] === -1) end--;
    if (!opens || end - from < 3 || taken[from]) continue;
    found.push({
      ...BY_RULE,
      ...quoted,
      content: [{ from, to: end }],
      relay: finiteSubject(document, at),
      speech: quoted.verb.speech,
      probability: PROBABILITY,
    });
  }
  return found;
}
