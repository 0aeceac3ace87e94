import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { isCommonWord, mayBeNoun } from '../../layers/parts-of-speech.ts';
import { isSurname } from '../../layers/questions.ts';
import { mayReport, reportingVerb, reportingWord } from '../../lexicon/reporting-words.ts';
import { asRefusal, type VerbGroup } from './refusals.ts';

/** A word that may report, with the verb group that it heads. */
export interface CueCandidate extends VerbGroup {
  form: 'FINITE' | 'PARTICIPLE' | 'PASSIVE' | 'INFINITIVE' | 'ACCORDING';
}

const AUXILIARIES = wordSet(
  `has have had having is are was were be been being am do does did will would could may might can should must not
  never n't didn't doesn't don't hasn't haven't hadn't won't wouldn't couldn't can't first also then isn't aren't
  wasn't weren't 've 'd 'll 're`,
);
const BE = wordSet("is are was were be been being am 're");

const ACCORDING = reportingWord('according');

/** Finds the words outside quotations that may report, in text order. Many of them will turn out to report nothing. */
export function findCues(document: Document): CueCandidate[] {
  const cues: CueCandidate[] = [];
  const { tokens, quotationOf, debris } = document;
  for (let i = 0; i < tokens.length; i++) {
    if (quotationOf[i] !== -1 || debris[i]) continue;
    const cue = accordingTo(document, i) ?? cueAt(document, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

function accordingTo({ tokens }: Document, i: number): CueCandidate | null {
  if (tokens[i]!.lower !== 'according' || tokens[i + 1]?.lower !== 'to') return null;
  return { from: i, to: i + 2, head: i, verb: ACCORDING, form: 'ACCORDING' };
}

/** The cue whose verb is a token, or null. */
export function cueAt(document: Document, i: number): CueCandidate | null {
  const { tokens, tags, sentences, sentenceOf } = document;
  const token = tokens[i]!;
  if (!mayReport(token.word) || token.text !== token.lower) return null;
  const verb = reportingVerb(token.lower, tokens[i + 1]?.lower);
  if (!verb) return null;
  if (isNounOrAdjective(document, i)) return null;
  if (!/^VB/.test(tags[i]!) && isCommonWord(token.lower) && !isVerbByNeighbours(document, i)) return null;
  const first = sentences[sentenceOf[i]!]!.from;
  let from = i;
  let be = false;
  while (from > first && isAuxiliary(document, from - 1)) {
    from--;
    if (BE.has(tokens[from]!.lower)) be = true;
  }
  // "Cole all but confirmed ..."
  if (tokens[from - 1]?.lower === 'but' && tokens[from - 2]?.lower === 'all' && from - 2 >= first) from -= 2;
  // "He went on to say ..."
  if (
    /^(?:go|goes|going|went|gone)\|on\|to$/.test(
      tokens
        .slice(Math.max(first, from - 3), from)
        .map((t) => t.lower)
        .join('|'),
    )
  )
    from -= 3;
  const cue = asRefusal(document, { from, to: i + 1, head: i, verb });
  if (tokens[from - 1]?.lower === 'to') return asCue(cue, 'INFINITIVE');
  // "Grushko was quoted as saying"
  const quoted = tokens[i - 1]?.lower === 'as' && tokens[i - 2]?.lower === 'quoted' && i - 3 >= first;
  if (quoted) return asCue(cue, 'FINITE', i - 3);
  const ing = token.lower.endsWith('ing');
  if (ing) return asCue(cue, be ? 'FINITE' : 'PARTICIPLE');
  return asCue(cue, be ? 'PASSIVE' : 'FINITE');
}

const asCue = (group: VerbGroup, form: CueCandidate['form'], from = group.from): CueCandidate => ({
  from,
  to: group.to,
  head: group.head,
  verb: group.verb,
  form,
});

function isAuxiliary(document: Document, i: number): boolean {
  const { tokens, tags, quotationOf } = document;
  if (quotationOf[i] !== -1) return false;
  if (AUXILIARIES.has(tokens[i]!.lower)) return !isSurname(document, i);
  return tags[i] === 'RB' && tokens[i]!.text === tokens[i]!.lower;
}

/** "their written answers", "the alleged leak", "a grand slam title", "the western replies": no verb. */
function isNounOrAdjective({ tokens, tags }: Document, i: number): boolean {
  const { lower } = tokens[i]!;
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const before = tokens[k]!.lower;
    const owner = tags[k] === 'POS' && !/^(?:he|she|it|who|that|what|there)$/.test(tokens[k - 1]?.lower ?? '');
    if (owner || tags[k] === 'PRP$' || /^(?:the|a|an)$/.test(before))
      return k === i - 1 || tags[i] === 'NN' || mayBeNoun(lower);
    if (!/^(?:JJ|CD)$/.test(tags[k]!) && !(tags[i] === 'NN' && tags[k] === 'NN')) return false;
  }
  return false;
}

/** "Orlova claims that ..." where "claims" is mostly a noun. */
function isVerbByNeighbours({ tokens, tags }: Document, i: number): boolean {
  const previous = tags[i - 1];
  if (previous !== 'NNP' && previous !== 'PRP' && previous !== 'W') return false;
  return /^(?:that|to|the|a|an|he|she|it|they|his|her|,|:|“|")$/.test(tokens[i + 1]?.lower ?? '');
}
