import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { isDocument } from '../../../lexicon/document-nouns.ts';
import {
  firstNameFrom,
  type OpenSpeaker,
  type PreviousSpeaker,
  type SpeakerContext,
} from '../context/speaker-context.ts';
import { makerAt } from './maker-at.ts';

/** Tokens looked back over, and turns: keeps long texts linear. */
const REACH = 1500;
const MOST_TURNS = 80;
/** Sentences that a report may be told of before, and a statement or message, of which a text has many. */
const FAR = 20;
const NEAR = 5;
const COMMON = /^(?:statement|release|announcement|message|post|tweet|e-?mail|note)$/;
/** Words that tell one document from another. */
const ANOTHER = /^(?:another|second|third|earlier|previous|separate|other|first|latter|new|same|next|last|final)$/;
/** What somebody does who makes a document: "Lind released a letter". */
const MAKES =
  /^(?:issued?|issues|released?|releases|published?|publishes|sent|sends|posted|wrote|writes|filed|tweeted)$/;

/**
 * Who made "the report" that speaks: whoever issued the one that the text told of, or said so in it: "The board said in
 * a letter that it was over. The letter added". Null where the text told of one by somebody else, or by nobody it
 * names.
 */
export function makerBefore(context: SpeakerContext, speaker: TokenRange & Pick<OpenSpeaker, 'spoken'>): number | null {
  const { document } = context;
  const { tokens, tags, quotationOf, sentenceOf } = document;
  const noun = nounOf(document, speaker);
  if (noun === null) return null;
  const turns = speaker.spoken.slice(-MOST_TURNS);
  const most = COMMON.test(noun) ? NEAR : FAR;
  let found: number | null = null;
  for (let i = speaker.from - 1; i >= Math.max(0, speaker.from - REACH); i--) {
    const distance = sentenceOf[speaker.from]! - sentenceOf[i]!;
    // A report is the only one of its text; of statements the last one counts.
    if (distance > most && (found === null || most === NEAR)) break;
    if (tokens[i]!.lower !== noun || quotationOf[i] !== -1 || !/^NN/.test(tags[i]!)) continue;
    const maker = makerTold(context, i, turns);
    if (maker === null) continue;
    if (maker === 'OTHER' || (found !== null && found !== maker)) return null;
    found = maker;
  }
  return found ?? (/^(?:letter|e-?mail|note)$/.test(noun) ? whoWrote(context, speaker.from) : null);
}

/** "Cole wrote to the board. The letter reads": the subject of the sentence before, which tells of no other writer. */
function whoWrote(context: SpeakerContext, at: number): number | null {
  const { tokens, sentences, sentenceOf, quotationOf } = context.document;
  const before = sentences[sentenceOf[at]! - 1];
  if (!before) return null;
  for (let i = before.from + 1; i < before.to; i++) {
    if (quotationOf[i] !== -1 || !/^(?:wrote|e-?mailed|written)$/.test(tokens[i]!.lower)) continue;
    // "Lind's deputy, Jan Cole, wrote"
    const isApposition = tokens[i - 1]!.text === ',';
    const writer = subjectOf(context, isApposition ? i - 1 : i, isApposition);
    return typeof writer === 'number' && context.linked.entities[writer]!.type === 'PERSON' ? writer : null;
  }
  return null;
}

/** "report" of "the report", "this 20-page report, which came out in May,"; null for any other phrase. */
function nounOf({ tokens, tags }: Document, { from, to }: TokenRange): string | null {
  if (!/^(?:the|this|that)$/.test(tokens[from]!.lower)) return null;
  let at = from + 1;
  while (at < to && !isDocument(tokens[at]!.lower)) {
    if (!/^(?:JJ|NN|CD|VBN|MARK)$/.test(tags[at]!) || ANOTHER.test(tokens[at]!.lower) || tokens[at]!.text === ',')
      return null;
    at++;
  }
  if (at >= to) return null;
  const after = at + 1 < to ? tokens[at + 1]!.lower : ',';
  return /^(?:,|which|that|itself|also)$/.test(after) ? tokens[at]!.lower : null;
}

/**
 * Who made the document that the text tells of at a token: an entity or another; null where it says nothing of that.
 */
function makerTold(context: SpeakerContext, at: number, turns: readonly PreviousSpeaker[]): number | 'OTHER' | null {
  const { document, linked } = context;
  const { tokens, tags, sentences, sentenceOf } = document;
  const sentence = sentences[sentenceOf[at]!]!;
  let from = at;
  while (from > sentence.from && /^(?:JJ|NN|NNP|CD|VBN|VBG|POS|PRP\$)$/.test(tags[from - 1]!)) from--;
  if (from > sentence.from && tags[from - 1] === 'DT') from--;
  const named = makerAt(context, at, from, sentence.to);
  if (typeof named === 'number') return linked.entityOf[named] ?? 'OTHER';
  if (named !== null) return 'OTHER';
  const before = tokens[from - 1]?.lower ?? '';
  if (from > sentence.from && MAKES.test(before)) return subjectOf(context, from - 1);
  // "The board said in a letter", "In a letter to Lind, the board said"
  const within = /^(?:in|through|via|on)$/.test(before)
    ? turns.findLast((turn) => isIn(document, turn, at))
    : undefined;
  if (within) return within.entity ?? 'OTHER';
  if (!/^(?:the|this|that)$/.test(tokens[from]!.lower)) return 'OTHER';
  // "The report said": as it was understood there.
  return turns.findLast((turn) => at >= turn.at && at < turn.to)?.entity ?? null;
}

/** Whether somebody says something in the sentence of a token, and the token is no part of it. */
const isIn = ({ sentenceOf }: Document, { at: speaker, content }: PreviousSpeaker, at: number): boolean =>
  sentenceOf[speaker] === sentenceOf[at] && !content.some(({ from, to }) => at >= from && at < to);

/** The entity whose name ends right before a verb, auxiliaries and adverbs between. */
function subjectOf({ document, names, linked }: SpeakerContext, verb: number, isApposition = false): number | 'OTHER' {
  const { tokens, tags } = document;
  let to = verb;
  while (to > 0 && (tags[to - 1] === 'RB' || /^(?:has|have|had|also)$/.test(tokens[to - 1]!.lower))) to--;
  const i = firstNameFrom(names, Math.max(0, to - 10));
  for (let k = i; k < names.length && names[k]!.to <= to; k++) {
    if (names[k]!.to !== to || names[k]!.type === 'PLACE') continue;
    // "Lind and Cole filed a lawsuit"
    const before = tokens[names[k]!.from - 1]?.lower ?? '';
    return /^(?:and|or|of|for)$/.test(before) || (before === ',' && !isApposition)
      ? 'OTHER'
      : (linked.entityOf[k] ?? 'OTHER');
  }
  return 'OTHER';
}
