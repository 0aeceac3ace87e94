import type { Document } from '../../../layers/document.ts';
import { anyTaken, countWords, quotationAround } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import type { ReportingVerb } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { subjectAfter } from '../../rules/find-speaker.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';

const WORDS_OF: ReportingVerb = {
  lemma: 'in the words of',
  stance: 'SAY',
  frames: new Set(),
  prepositions: new Set(),
  speech: 0.9,
};
const PROBABILITY = 0.7;
const FEWEST_WORDS = 2;

/** In the words of Lind, “a river is a road”; “Enough.” Those were the words of Lind: what stands in marks is hers. */
export function attributeWordsOf(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, ['words', 'eyes'])) {
    if (i + 5 >= tokens.length || tokens[i + 1]!.lower !== 'of' || quotationOf[i] !== -1 || taken[i]) continue;
    const isBehind = /^th[eo]se (?:are|were) the$/.test(
      tokens
        .slice(i - 3, i)
        .map(({ lower }) => lower)
        .join(' '),
    );
    if (!isBehind && (tokens[i - 2]?.lower !== 'in' || tokens[i - 1]!.lower !== 'the')) continue;
    const end = sentences[sentenceOf[i]!]!.to;
    const speaker = isBehind ? subjectAfter(document, i + 2, end) : describedAfter(document, i + 2, end);
    if (!speaker || anyTaken(taken, speaker)) continue;
    // "in the eyes of the law": nobody's words
    if (tokens[i]!.lower === 'eyes' && document.tags[speaker.to - 1] !== 'NNP') continue;
    const after = /^[,:]$/.test(tokens[speaker.to]?.text ?? '') ? speaker.to + 1 : speaker.to;
    const before = isBehind || tokens[i - 3]?.text === ',' ? i - 4 : i - 3;
    const content =
      (isBehind ? null : quotationAround(document, after)) ?? (before >= 0 ? quotationAround(document, before) : null);
    if (!content || anyTaken(taken, content) || countWords(document, content) < FEWEST_WORDS) continue;
    found.push({
      ...BY_RULE,
      content: [content],
      cue: { from: i - 2, to: i + 2 },
      verb: WORDS_OF,
      speaker,
      speech: WORDS_OF.speech,
      probability: PROBABILITY,
    });
  }
  return found;
}

/** "his teacher, Anna Lind" before a comma and a quotation, and else the noun phrase alone. */
function describedAfter(document: Document, from: number, end: number): TokenRange | null {
  const { tokens, tags, quotationOf } = document;
  const noun = nounPhraseAfter(document, from, end);
  const name = noun && tokens[noun.to]?.text === ',' ? nounPhraseAfter(document, noun.to + 1, end) : null;
  const isName =
    noun !== null && name?.from === noun.to + 1 && tags[name.to - 1] === 'NNP' && tokens[name.to]?.text === ',';
  return isName && (quotationOf[name.to + 1] ?? -1) !== -1 ? { from, to: name.to } : noun;
}
