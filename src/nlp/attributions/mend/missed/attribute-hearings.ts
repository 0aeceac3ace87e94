import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { type ReportingVerb, reportingWord } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { finiteSubject } from '../speaker/finite-subject.ts';

/** Bodies before which things are said. */
const HEARING = /^(?:jury|juries|jurors|court|courts|courtroom|inquest|tribunal|hearing|inquiry|trial|magistrates)$/;
const HEARD: ReportingVerb = { ...reportingWord('hear'), speech: 0.8 };
const PROBABILITY = 0.55;

/** Whether the clause of a "heard" tells what was said in court: "A jury heard that", “He slept,” the court heard. */
const isHearing = (document: Document, verb: number): boolean => {
  const subject = finiteSubject(document, verb);
  return subject !== null && HEARING.test(headOf(document, subject));
};

/** The last noun before a preposition: "jury" in "the jury of twelve". */
function headOf({ tokens, tags }: Document, { from, to }: TokenRange): string {
  let head = from;
  for (let i = from; i < to && tags[i] !== 'IN'; i++) if (/^NN/.test(tags[i]!)) head = i;
  return tokens[head]!.lower;
}

/** What a jury heard somebody said, and not the jury; the same attribution otherwise. */
export function leaveHearersOpen(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker } = attribution;
  if (!cue || !speaker) return attribution;
  const heard = heardWithin(document, speaker);
  if (heard) return { ...attribution, ...heard };
  if (document.tokens[cue.to - 1]!.lower !== 'heard') return attribution;
  if (!isHearing(document, cue.to - 1)) return attribution;
  return { ...attribution, verb: HEARD, speaker: null, speech: Math.max(attribution.speech, HEARD.speech) };
}

/** What an inquest heard, where the whole of "An inquest heard that Cole" was taken for a speaker. */
function heardWithin({ tokens, sentences, sentenceOf, quotationOf }: Document, speaker: TokenRange) {
  for (let i = speaker.from + 1; i + 2 < speaker.to; i++) {
    if (tokens[i]!.lower !== 'heard' || tokens[i + 1]!.lower !== 'that') continue;
    if (!HEARING.test(tokens[i - 1]!.lower)) return null;
    let { to } = sentences[sentenceOf[i]!]!;
    while (tokens[to - 1]!.kind === 'MARK' && quotationOf[to - 1] === -1) to--;
    const cue = { from: i, to: i + 1 };
    return { content: [{ from: i + 1, to }], cue, verb: HEARD, speaker: null, speech: HEARD.speech };
  }
  return null;
}

/** "A jury heard that the guard had been asleep.": somebody said so, who is not printed. */
export function attributeHearings(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, ['told', 'heard'])) {
    if (i < 1 || i + 2 >= tokens.length) continue;
    const isTold = tokens[i]!.lower === 'told' && /^(?:was|were)$/.test(tokens[i - 1]!.lower);
    if ((tokens[i]!.lower !== 'heard' && !isTold) || quotationOf[i] !== -1 || taken[i]) continue;
    if (!/^(?:that|how)$/.test(tokens[i + 1]!.lower) || !isHearing(document, isTold ? i - 1 : i)) continue;
    let { to } = sentences[sentenceOf[i]!]!;
    while (to > i + 1 && tokens[to - 1]!.kind === 'MARK' && quotationOf[to - 1] === -1) to--;
    const content = { from: i + 1, to };
    if (to - i < 4 || anyTaken(taken, content)) continue;
    found.push({
      ...BY_RULE,
      content: [content],
      cue: { from: i, to: i + 1 },
      verb: HEARD,
      speaker: null,
      speech: HEARD.speech,
      probability: PROBABILITY,
    });
  }
  return found;
}
