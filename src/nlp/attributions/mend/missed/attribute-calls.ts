import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { finiteSubject } from '../speaker/finite-subject.ts';

const CALL_FOR = reportingWord('called', 'for');
/** How surely such a reading is right; the learned stages have passed over it. */
const PROBABILITY = 0.55;
/** Most tokens of what is called for. */
const LONGEST = 30;
/** What needs a thing rather than calls for it: "The plan calls for 40 houses." */
const THING = oneOf`
  plans? laws? bills? rules? deals? contracts? budgets? proposals? forecasts? recipes? agreements? designs? measures?
  amendments? strateg(?:y|ies) programmes? programs? situations? jobs? roles? scripts? guidelines? protocols? schedules?
  projects? treat(?:y|ies) ordinances? that which what this it they who`;

/** "A joint statement by the two called for restraint.": somebody's demand, unless a plan calls for something. */
export function attributeCalls(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, tags, sentences, sentenceOf, quotationOf, debris } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, ['called', 'calls'])) {
    if (i < 1 || i + 3 >= tokens.length || tokens[i + 1]!.lower !== 'for' || taken[i] || debris[i]) continue;
    if (quotationOf[i] !== -1 || !/^VB[DZN]$/.test(tags[i]!)) continue;
    if (/^(?:is|are|was|were|be|been|being|so|as|what|not)$/.test(tokens[i - 1]!.lower)) continue;
    const speaker = finiteSubject(document, i);
    if (!speaker || anyTaken(taken, speaker)) continue;
    let isThing = false;
    for (let k = speaker.from; k < speaker.to; k++) if (THING.test(tokens[k]!.lower)) isThing = true;
    const last = sentences[sentenceOf[i]!]!.to;
    let to = i + 2;
    while (to < Math.min(last, i + LONGEST) && !/^(?:[,.;:!?—–]|--|and|but|after|while|when)$/.test(tokens[to]!.lower))
      to++;
    const content = { from: i + 2, to };
    if (isThing || to < i + 3 || anyTaken(taken, content)) continue;
    found.push({
      ...BY_RULE,
      content: [content],
      cue: { from: i, to: i + 2 },
      verb: CALL_FOR,
      speaker,
      speech: CALL_FOR.speech,
      probability: PROBABILITY,
    });
  }
  return found;
}
