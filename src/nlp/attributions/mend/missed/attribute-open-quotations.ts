import type { Document } from '../../../layers/document.ts';
import { anyTaken, countWords, leadsOn, quotationAround } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { skipAdjuncts } from '../../rules/find-content.ts';
import { appositionEnd } from '../../rules/find-speaker.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { isSpeakerPhrase } from '../marks/end-at-mark.ts';
import { quotedStatement } from '../marks/quoted-statement.ts';

/** How surely such a reading is right; the learned stages have passed over it. */
const PROBABILITY = 0.6;
/** Fewer words in marks are a term, unless a comma leads on to whoever says them. */
const FEWEST_WORDS = 2;

/**
 * Attributes the quotations that the stages before gave to nobody and whose speaker stands right after the closing
 * mark: “It took nine years,” said lead author Anna Lind. “Terrific fellow,” Cole's neighbour in Ames, Dora Lind, said.
 */
export function attributeOpenQuotations(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, quotationOf } = document;
  const found: Attribution[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (quotationOf[i] === -1 || quotationOf[i] === quotationOf[i - 1] || document.debris[i]) continue;
    const quotation = quotationAround(document, i)!;
    if (anyTaken(taken, quotation) || !leadsOn(document, quotation) || countWords(document, quotation) < FEWEST_WORDS)
      continue;
    const one = readInverted(document, quotation, taken) ?? readStraight(document, quotation, taken);
    if (one) found.push(one);
  }
  return found;
}

/** “...,” said lead author Anna Lind, who lives in Oslo. */
function readInverted(document: Document, quotation: TokenRange, taken: Uint8Array): Attribution | null {
  const { tokens, tags, sentences, sentenceOf } = document;
  const at = quotation.to;
  const verb = verbAt(document, at);
  if (!verb || taken[at]) return null;
  const limit = sentences[sentenceOf[at]!]!.to;
  let to = at + 1;
  // "lead" is a noun before a noun here, whatever the tagger made of it.
  while (to < limit && /^(?:NNP|NNS?|DT|PRP\$?|JJ|CD|POS|VBG?|VBN|IN)$/.test(tags[to]!) && tokens[to]!.kind !== 'MARK')
    to++;
  while (to > at + 1 && /^(?:IN|DT)$/.test(tags[to - 1]!)) to--;
  const speaker = { from: at + 1, to: appositionEnd(document, to, limit) };
  if (to === at + 1 || taken[at + 1] || !/^(?:NNP|NNS?|PRP)$/.test(tags[to - 1]!)) return null;
  return quotedStatement(quotation, { from: at, to: at + 1 }, verb, speaker, PROBABILITY);
}

/** “...,” Cole's neighbour in both Ames and Oslo, Dora Lind, said in the story. */
function readStraight(document: Document, quotation: TokenRange, taken: Uint8Array): Attribution | null {
  const { tokens, sentences, sentenceOf } = document;
  const limit = sentences[sentenceOf[quotation.to] ?? -1]?.to ?? 0;
  for (let at = quotation.to + 1; at < limit && !taken[at]; at++) {
    const verb = verbAt(document, at);
    if (!verb) continue;
    // "told the Gazette"
    const hearer = verb.frames.has('o') ? nounPhraseAfter(document, at + 1, limit) : null;
    const rest = skipAdjuncts(document, hearer?.to ?? at + 1, limit);
    const ends = rest >= limit || tokens[rest]!.kind === 'MARK';
    const phrase = { from: quotation.to, to: tokens[at - 1]!.text === ',' ? at - 1 : at };
    if (!ends || !isSpeakerPhrase(document, phrase)) return null;
    return quotedStatement(quotation, { from: at, to: at + 1 }, verb, phrase, PROBABILITY);
  }
  return null;
}

function verbAt({ tokens, tags, quotationOf }: Document, at: number) {
  const token = tokens[at];
  if (!token || quotationOf[at] !== -1 || token.text !== token.lower || !/^VB[DZ]?$/.test(tags[at]!)) return null;
  const verb = reportingVerb(token.lower, tokens[at + 1]?.lower);
  return verb?.frames.has('q') && verb.speech >= 0.9 ? verb : null;
}
