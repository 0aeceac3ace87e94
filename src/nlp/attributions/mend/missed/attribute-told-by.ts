import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { holdsFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';

const PROBABILITY = 0.6;
const TOLD = ['told', 'warned', 'informed', 'advised', 'assured', 'reminded'];
const BE = /^(?:is|are|was|were|been|being|be)$/;
/** Most tokens of who tells it. */
const LONGEST = 14;
/** "told in a letter from the landlord that": what it is told in, and by whom. */
const IN_WRITING = /^(?:letters?|e-?mails?|texts?|messages?|notes?|statements?|memo|notices?|leaflets?|calls?)$/;

/**
 * "Captain Brask was told by the coastguard that the channel was mined": the coastguard says it. So too "in a letter
 * from the coastguard that" and 'by a coastguard to “turn back”'.
 */
export function attributeToldBy(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, sentences, sentenceOf, quotationOf, debris } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, TOLD)) {
    if (i < 2 || i + 4 >= tokens.length || quotationOf[i] !== -1 || taken[i] || debris[i]) continue;
    const before = /ly$/.test(tokens[i - 1]!.lower) ? tokens[i - 2]! : tokens[i - 1]!;
    if (!BE.test(before.lower)) continue;
    let { to } = sentences[sentenceOf[i]!]!;
    const by = agentFrom(document, i + 1);
    const speaker = by === null ? null : tellerAt(document, by, Math.min(to, i + LONGEST));
    if (!speaker || anyTaken(taken, speaker)) continue;
    while (to > speaker.to && /^[.,;:!?…]+$/.test(tokens[to - 1]!.text) && quotationOf[to - 1] === -1) to--;
    const content = contentFrom(document, speaker.to, to);
    if (!content || anyTaken(taken, content)) continue;
    const verb = reportingWord(tokens[i]!.lower);
    found.push({
      ...BY_RULE,
      content: [content],
      cue: { from: i, to: i + 1 },
      verb,
      speaker,
      speech: verb.speech,
      probability: PROBABILITY,
    });
  }
  return found;
}

/** Where whoever tells it begins: behind "by", or behind "in a letter from"; null where nobody is told of. */
function agentFrom({ tokens }: Document, at: number): number | null {
  if (tokens[at]?.lower === 'by') return at + 1;
  if (!/^(?:in|via|through)$/.test(tokens[at]?.lower ?? '')) return null;
  for (let i = at + 1; i < at + 5; i++)
    if (IN_WRITING.test(tokens[i]?.lower ?? '')) return /^(?:from|by)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : null;
  return null;
}

/** "the coastguard", and "the head, Sue Lane," with the name between commas. */
function tellerAt(document: Document, from: number, limit: number): TokenRange | null {
  const { tokens, tags } = document;
  const noun = nounPhraseAfter(document, from, limit);
  if (!noun || tokens[noun.to]?.text !== ',' || tags[noun.to + 1] !== 'NNP') return noun;
  let to = noun.to + 1;
  while (to < limit && tags[to] === 'NNP') to++;
  return tokens[to]?.text === ',' ? { from, to: to + 1 } : noun;
}

/** A clause behind "that", or 'to “shop around”'; null for anything else. */
function contentFrom(document: Document, from: number, to: number): TokenRange | null {
  const { tokens, quotationOf } = document;
  const isOrder = tokens[from]?.lower === 'to' && (quotationOf[from + 1] ?? -1) !== -1;
  if (isOrder) return from + 1 < to ? { from, to } : null;
  const content = { from, to };
  return tokens[from]?.lower === 'that' && holdsFiniteVerb(document, content) ? content : null;
}
