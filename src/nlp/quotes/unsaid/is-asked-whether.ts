import type { Attribution } from '../../attributions/attribution.ts';
import type { Document } from '../../layers/document.ts';

const DID = /^(?:did|does|do|has|have|had)$/;
const THINKS = /^(?:think|believe|suppose|reckon)$/;
const JOINS = /^(?:and|but|so|or|then|,)$/;

/** 'Did Cole say “fraud”?', 'Has she ever said “burn it”?': a question tells nothing, its words in marks included. */
export function isAskedWhether(document: Document, { cue, speaker, content }: Attribution): boolean {
  const { tokens, tags, sentences, sentenceOf } = document;
  if (!cue || !speaker || speaker.to > cue.from || content[0]!.from < cue.to) return false;
  const { from, to } = sentences[sentenceOf[cue.from]!]!;
  let at = speaker.from - 1;
  if (tokens[at]?.lower === 'that') at--;
  // "Do you think Cole said"
  if (THINKS.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'you') at -= 2;
  if (at < from || !DID.test(tokens[at]!.lower) || !/^VB[NDP]?$/.test(tags[cue.to - 1]!)) return false;
  for (let i = from; i < at; i++) if (tokens[i]!.kind !== 'MARK' && !JOINS.test(tokens[i]!.lower)) return false;
  if (content.at(-1)!.to > to) return false;
  for (let i = to - 1; i >= cue.to && tokens[i]!.kind === 'MARK'; i--) if (tokens[i]!.text.startsWith('?')) return true;
  return false;
}

/** 'Who said it was safe?', 'How many of them told the board that it leaks?': a question for whoever said it. */
export function isAskedWho(document: Document, { cue, speaker, content }: Attribution): boolean {
  const { tokens, tags, sentences, sentenceOf } = document;
  if (!cue || !speaker || speaker.to > cue.from || content[0]!.from < cue.to) return false;
  const { from, to } = sentences[sentenceOf[cue.from]!]!;
  let at = from;
  while (at < speaker.from && (tokens[at]!.kind === 'MARK' || JOINS.test(tokens[at]!.lower))) at++;
  if (at !== speaker.from && at !== speaker.from - 1) return false;
  if (!/^(?:who|which|what|whose|how)$/.test(tokens[at]!.lower) || (at !== speaker.from && tags[at] !== 'W'))
    return false;
  let end = to - 1;
  while (end > cue.to && tokens[end]!.kind === 'MARK' && !tokens[end]!.text.startsWith('?')) end--;
  return tokens[end]!.text.startsWith('?') && content.at(-1)!.to <= to;
}
