import type { Document } from '../../../layers/document.ts';
import { anyTaken, quotationBeginningAt } from '../../../layers/quotation-ranges.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { finiteSubject } from '../speaker/finite-subject.ts';

const PUT_TO = { ...reportingWord('suggest'), speech: 0.9 };
const PROBABILITY = 0.6;

/** Whether an attribution takes the "it" of "put it to Cole that the seal broke" for what is said. */
export function isHalfPut({ tokens }: Document, { cue, content }: Attribution): boolean {
  const [first] = content;
  if (!cue || first?.from !== cue.to || tokens[cue.to - 1]!.lower !== 'put') return false;
  return tokens[cue.to]!.lower === 'it' && tokens[cue.to + 1]?.lower === 'to' && first.to > cue.to + 2;
}

/** "Lind put it to Cole that the seal broke", "Lind put it to him: “It broke.”": Lind says so, and Cole hears it. */
export function attributePutTo(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, ['put'])) {
    if (i < 1 || i + 4 >= tokens.length || quotationOf[i] !== -1 || taken[i]) continue;
    if (tokens[i + 1]!.lower !== 'it' || tokens[i + 2]!.lower !== 'to') continue;
    let { to } = sentences[sentenceOf[i]!]!;
    // A name may be taken for a verb: "put it to Moyo that".
    const that = nounPhraseAfter(document, i + 3, to)?.to ?? i + 4;
    while (to > that && tokens[to - 1]!.kind === 'MARK' && quotationOf[to - 1] === -1) to--;
    const quotation = tokens[that]?.text === ':' ? quotationBeginningAt(document, that + 1) : null;
    const content = quotation ?? { from: that, to };
    if (!(quotation || tokens[that]?.lower === 'that') || content.to - content.from < 3 || anyTaken(taken, content))
      continue;
    const speaker = finiteSubject(document, i);
    const cue = { from: i, to: i + 3 };
    if (!speaker || anyTaken(taken, speaker)) continue;
    found.push({
      ...BY_RULE,
      content: [content],
      cue,
      verb: PUT_TO,
      speaker,
      speech: PUT_TO.speech,
      probability: PROBABILITY,
    });
  }
  return found;
}
