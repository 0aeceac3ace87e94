import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';

const PROBABILITY = 0.6;
const TOLD = /^(?:told|warned|informed|advised|assured|reminded)$/;
const BE = /^(?:is|are|was|were|been|being|be)$/;
/** Most tokens of who tells it. */
const LONGEST = 14;

/** "Captain Brask was told by the coastguard that the channel was mined": the coastguard says it. */
export function attributeToldBy(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, sentences, sentenceOf, quotationOf, debris } = document;
  const found: Attribution[] = [];
  for (let i = 2; i + 4 < tokens.length; i++) {
    if (!TOLD.test(tokens[i]!.lower) || quotationOf[i] !== -1 || taken[i] || debris[i]) continue;
    const before = /ly$/.test(tokens[i - 1]!.lower) ? tokens[i - 2]! : tokens[i - 1]!;
    if (!BE.test(before.lower) || tokens[i + 1]!.lower !== 'by') continue;
    const sentence = sentences[sentenceOf[i]!]!;
    const speaker = nounPhraseAfter(document, i + 2, Math.min(sentence.to, i + LONGEST));
    if (!speaker || tokens[speaker.to]?.lower !== 'that' || anyTaken(taken, speaker)) continue;
    let { to } = sentence;
    while (to > speaker.to && tokens[to - 1]!.kind === 'MARK' && quotationOf[to - 1] === -1) to--;
    const content = { from: speaker.to, to };
    let verbs = 0;
    for (let k = content.from; k < to; k++) if (isFiniteVerb(document, k)) verbs++;
    if (verbs === 0 || anyTaken(taken, content)) continue;
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
