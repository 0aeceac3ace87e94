import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { holdsFiniteVerb } from '../../rules/noun-phrase.ts';
import { trimContent } from '../../rules/trim-content.ts';
import { finiteSubject } from '../speaker/finite-subject.ts';

const SAY = reportingWord('said');
const PROBABILITY = 0.6;
/** How somebody is who says something plainly. */
const PLAIN = oneOf`adamant emphatic unequivocal categorical insistent`;

/** "Coach Jan Cole was adamant: nobody had left.", "Lind makes no bones about it: the bank is broke." */
export function attributePlainColons(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, quotationOf, debris, sentences, sentenceOf } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, [':'])) {
    if (i < 3 || i + 3 >= tokens.length || quotationOf[i] !== -1 || debris[i] || taken[i] || taken[i + 1]) continue;
    const verb = verbBefore(document, i);
    const speaker = verb === null ? null : finiteSubject(document, verb);
    if (!speaker || document.tags[speaker.to - 1] !== 'NNP' || anyTaken(taken, { from: speaker.from, to: i })) continue;
    const content = trimContent(document, { from: i + 1, to: sentences[sentenceOf[i + 1]!]!.to });
    if (!isClause(document, content) || anyTaken(taken, content)) continue;
    const cue = { from: i, to: i + 1 };
    const base = { ...BY_RULE, content: [content], cue, speaker, verb: SAY };
    found.push({ ...base, speech: SAY.speech, probability: PROBABILITY });
  }
  return found;
}

/** The "was" of "was adamant", the "makes" of "makes no bones about it", which end before a colon; null elsewhere. */
function verbBefore({ tokens }: Document, colon: number): number | null {
  const words = tokens.slice(Math.max(0, colon - 5), colon).map(({ lower }) => lower);
  if (/ no bones about (?:it|this|that)$/.test(words.join(' ')) && /^ma[dk]/.test(words[0]!)) return colon - 5;
  if (!PLAIN.test(words.at(-1)!)) return null;
  const be = /^(?:was|is|were|are|remained|remains)$/;
  return be.test(words.at(-2)!) ? colon - 2 : be.test(words.at(-3) ?? '') && words.at(-2) !== 'not' ? colon - 3 : null;
}

/** A clause without a word in marks. */
function isClause(document: Document, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (document.quotationOf[i] !== -1) return false;
  return to - from > 2 && holdsFiniteVerb(document, { from, to });
}
