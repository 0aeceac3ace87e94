import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import type { CueCandidate } from '../../rules/find-cues.ts';
import { subjectBefore } from '../../rules/find-speaker.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';

/** What a medium does with the words of others at the end of a sentence. */
const RELAYS = oneOf`reports reported`;
/** What an office does with them, where the marks hold the verb that the clause before them still wants. */
const SAYS = oneOf`says said`;
/** Most tokens from the start of a sentence to its verb of saying. */
const LONGEST_LEAD = 14;

/**
 * Gives the words in marks back to whoever said them where whoever relays them was taken for the speaker: in 'Lind said
 * the vote “smells of a coup,” the Gazette reported' Lind says it all, and the Gazette relays it, and so does her
 * office in 'Lind told them that the vote “smells of a coup,” her office said'. In text order.
 */
export function giveBackToSpeakers(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const given: Attribution[] = [];
  for (const attribution of attributions) {
    const medium = mediumBehind(document, attribution);
    const own = medium && readLead(document, attribution, medium, given.at(-1) ?? null);
    if (!own) {
      given.push(attribution);
      continue;
    }
    // “Lind said [the vote]” was found alone.
    while (given.length > 0 && given.at(-1)!.cue?.from === own.cue!.from) given.pop();
    given.push(own);
  }
  return given;
}

/** "the Gazette" right behind words in marks, with nothing but "reported" and a time after it; or null. */
function mediumBehind(document: Document, { cue, speaker, content }: Attribution): TokenRange | null {
  const { tokens, tags, quotationOf } = document;
  const last = content.at(-1)!;
  if (!cue || !speaker || cue.to - cue.from !== 1) return null;
  if (speaker.from !== last.to || speaker.to !== cue.from || quotationOf[last.to - 1] === -1) return null;
  const relays = RELAYS.test(tokens[cue.from]!.lower) && tags[speaker.to - 1] === 'NNP';
  return (relays || SAYS.test(tokens[cue.from]!.lower)) && tags[speaker.from] !== 'PRP' ? speaker : null;
}

/** What "Lind said the vote" leads to, when the sentence of the marks opens so; or null. */
function readLead(
  document: Document,
  attribution: Attribution,
  medium: TokenRange,
  before: Attribution | null,
): Attribution | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const marks = attribution.content.at(-1)!.to - 1;
  const sentence = sentences[sentenceOf[marks]!]!;
  for (let verb = sentence.from + 1; verb < Math.min(marks, sentence.from + LONGEST_LEAD); verb++) {
    if (quotationOf[verb] !== -1) return null;
    if (!/^(?:VB[DZ]|MD)$/.test(tags[verb]!)) continue;
    const reporting = reportingVerb(tokens[verb]!.lower);
    if (!reporting?.frames.has('t') || reporting.speech < 0.9) return null;
    const cue = { from: verb, to: verb + 1, head: verb, verb: reporting, form: 'FINITE' } as CueCandidate;
    const speaker = subjectBefore(document, sentence, cue);
    if (!speaker || tags[speaker.from] === 'PRP') return null;
    const hearer = /^(?:tell|told|tells)$/.test(tokens[verb]!.lower)
      ? nounPhraseAfter(document, verb + 1, marks)
      : null;
    const known = before?.cue?.from === verb ? before.content[0]!.from : null;
    const content = [{ from: known ?? hearer?.to ?? verb + 1, to: marks + 1 }];
    if (SAYS.test(tokens[attribution.cue!.from]!.lower) && !wantsVerb(document, content[0]!)) return null;
    return { ...attribution, content, cue: { from: verb, to: verb + 1 }, verb: reporting, speaker, relay: medium };
  }
  return null;
}

/** Whether a clause has no verb before its marks, and begins in them with one: "that the vote “smells of a coup”". */
function wantsVerb({ tags, quotationOf }: Document, { from, to }: TokenRange): boolean {
  let marks = from;
  while (marks < to && quotationOf[marks] === -1) {
    if (/^(?:VB[DZP]|MD)$/.test(tags[marks++]!)) return false;
  }
  return marks > from + 1 && /^(?:VB[DZP]|MD)$/.test(tags[marks + 1] ?? '');
}
