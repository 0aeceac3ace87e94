import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import type { CueCandidate } from '../../rules/find-cues.ts';
import { subjectBefore } from '../../rules/find-speaker.ts';

const PROBABILITY = 0.6;
/** What is denied, and to nobody: "denies stalking", "denied the charges"; not "denied him a visa". */
const OBJECT = /^(?:VBG|DT|PRP\$|NNS?|JJ|IN)$/;

/** What is denied to somebody in headlines: "Driver denied bail". */
const WITHHELD = /^(?:bail|entry|access|visas?|parole|asylum|permission|leave|boarding)$/;

const DENIES = ['denies', 'denied', 'deny'];

/** "Carver, of Mill Lane, denies stalking.", "The firm has denied any wrongdoing." */
export function attributeDenials(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, sentences, sentenceOf, quotationOf, debris } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, DENIES)) {
    if (i < 1 || i + 1 >= tokens.length || taken[i] || quotationOf[i] !== -1 || debris[i] || !isDenying(document, i))
      continue;
    const sentence = sentences[sentenceOf[i]!]!;
    const from = /^(?:has|have|had|also|both)$/.test(tokens[i - 1]!.lower) ? i - 1 : i;
    const cue = { from, to: i + 1, head: i, verb: reportingWord(tokens[i]!.lower), form: 'FINITE' } as CueCandidate;
    const speaker = subjectBefore(document, sentence, cue);
    const content = { from: i + 1, to: endOfObject(document, i + 1, sentence.to) };
    if (!speaker || content.to <= content.from || anyTaken(taken, content) || anyTaken(taken, speaker)) continue;
    found.push({
      ...BY_RULE,
      content: [content],
      cue: { from, to: i + 1 },
      verb: cue.verb,
      speaker,
      speech: 0.9,
      probability: PROBABILITY,
    });
  }
  return found;
}

/** A finite "denies" with something denied after it. */
function isDenying({ tokens, tags }: Document, i: number): boolean {
  const { lower } = tokens[i]!;
  const next = tags[i + 1] ?? '';
  if (!/^VB[DNZ]?$/.test(tags[i]!) || !OBJECT.test(next)) return false;
  // "denied that.": what it goes back to stands elsewhere
  if (/^(?:that|this)$/.test(tokens[i + 1]!.lower) && tokens[i + 2]?.kind === 'MARK') return false;
  if (WITHHELD.test(tokens[i + 1]!.lower)) return false;
  if (next === 'IN' && tokens[i + 1]!.lower !== 'that') return false;
  const before = tokens[i - 1]!.lower;
  if (lower === 'denied' && tags[i] === 'VBN') return /^(?:has|have|had|also)$/.test(before);
  return !/^(?:to|not|n['’]t|never|is|are|was|were|be|been|being|will|would|could|can|may|might|did|does|do)$/.test(
    before,
  );
}

function endOfObject({ tokens, quotationOf }: Document, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (quotationOf[i] !== -1) continue;
    if (/^(?:[,;.!?]|—|–|--|but|while|although|and)$/.test(tokens[i]!.lower)) return i;
  }
  return to;
}
