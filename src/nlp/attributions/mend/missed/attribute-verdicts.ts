import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { anyTaken, quotationEndingAt } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';

const SAY = reportingWord('say');
const PROBABILITY = 0.8;
/** What somebody's words are called behind them. */
const VERDICT = oneOf`verdict answer reply response retort conclusion message comment assessment reaction warning advice
  summary plea prediction view description explanation diagnosis`;
/** Most tokens of whoever gives it. */
const LONGEST = 12;

interface Verdict {
  cue: TokenRange;
  speaker: TokenRange;
}

/** “We will win” was Cole’s verdict, was the verdict of Cole, was all Cole would say: Cole says what is in marks. */
export function attributeVerdicts(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, quotationOf } = document;
  const found: Attribution[] = [];
  for (let i = 1; i + 3 < tokens.length; i++) {
    if (quotationOf[i - 1] === -1 || !/^(?:was|is|came|were)$/.test(tokens[i]!.lower)) continue;
    const quotation = quotationEndingAt(document, i);
    const verdict = quotation && readVerdict(document, i);
    if (!verdict || anyTaken(taken, quotation) || anyTaken(taken, verdict.speaker)) continue;
    found.push({
      ...BY_RULE,
      content: [quotation],
      ...verdict,
      verb: SAY,
      speech: SAY.speech,
      probability: PROBABILITY,
    });
  }
  return found;
}

/** With the speaker and the verb of such a clause, where something else was made of it. */
export function speakVerdict(document: Document, attribution: Attribution): Attribution {
  const [said] = attribution.content;
  if (document.quotationOf[said!.to - 1] === -1) return attribution;
  const verdict = readVerdict(document, said!.to);
  return verdict ? { ...attribution, ...verdict, content: [said!], verb: SAY, speech: SAY.speech } : attribution;
}

/** Whose words the quotation before token `at` is told to be, in its own sentence. */
function readVerdict(document: Document, at: number): Verdict | null {
  const { tokens, tags, quotationOf, sentences, sentenceOf } = document;
  if (!/^(?:was|is|came|were)$/.test(tokens[at]?.lower ?? '') || quotationOf[at] !== -1) return null;
  const end = Math.min(sentences[sentenceOf[at]!]!.to, at + LONGEST);
  const lower = (i: number) => (i < end ? tokens[i]!.lower : '');
  // "was all Cole would say"
  if (lower(at + 1) === 'all') {
    const from = lower(at + 2) === 'that' ? at + 3 : at + 2;
    const speaker = nounPhraseAfter(document, from, end);
    const isAll = speaker && /^(?:would|could|had|did|said)$/.test(lower(speaker.to));
    const last = isAll && lower(speaker.to) === 'said' ? speaker.to : (speaker?.to ?? 0) + 1;
    const says = isAll && (/^(?:say|said)$/.test(lower(last)) || (lower(last) === 'to' && lower(last + 1) === 'say'));
    return says ? { speaker, cue: { from: speaker.to, to: last + 1 + Number(lower(last) === 'to') } } : null;
  }
  // "was the verdict of Cole", "came the reply from the mayor"
  for (let i = at + 1; i < end && /^(?:DT|JJ|RB|NN|VBN)$/.test(tags[i]!); i++) {
    if (!VERDICT.test(lower(i))) continue;
    if (!/^(?:of|from)$/.test(lower(i + 1))) break;
    const speaker = nounPhraseAfter(document, i + 2, end);
    return speaker && { speaker, cue: { from: at, to: i + 1 } };
  }
  // "was Cole's verdict"
  for (let i = at + 2; i < end - 1 && quotationOf[i] === -1 && tokens[i]!.text !== ','; i++) {
    if (tags[i] !== 'POS' && !/^['’]s?$/.test(tokens[i]!.text)) continue;
    let noun = i + 1;
    while (/^(?:JJ|RB|NN)$/.test(tags[noun] ?? '') && !VERDICT.test(lower(noun))) noun++;
    if (!VERDICT.test(lower(noun))) continue;
    const speaker = nounPhraseAfter(document, at + 1, i);
    return speaker?.to === i ? { speaker, cue: { from: noun, to: noun + 1 } } : null;
  }
  return null;
}
