import { oneOf, wordsIn } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import type { ReportingVerb } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import type { CueCandidate } from '../../rules/find-cues.ts';
import { subjectBefore } from '../../rules/find-speaker.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { CONTENT_AND_CUE, takenTokens } from '../../taken-tokens.ts';

/** How surely such a reading is right. */
const PROBABILITY = 0.7;
/** Most tokens of the verb and its negation: "could not immediately be reached". */
const LONGEST_CUE = 6;
/** Most tokens of what was asked for. */
const LONGEST_CONTENT = 12;
/** What the cue of a refusal to speak does. */
export const NO_ANSWER: ReportingVerb = {
  lemma: 'decline',
  stance: 'DECLINE',
  frames: new Set(),
  prepositions: new Set(),
  speech: 0.8,
};
/** What a call goes unanswered with: "did not return calls seeking comment". */
const CALL = oneOf`calls? messages? e-?mails? voicemails? requests? inquir(?:y|ies) texts? phone telephone repeated
  several multiple a`;
const NOT = /^(?:not|n['’]t|never)$|n['’]t$/;

/** The words that such a refusal is read from, see below. */
const TELLING = wordsIn(`reached return returned respond responded answer answered drawn available unavailable comment
  had has have call calls message messages email emails e-mail e-mails voicemail voicemails request requests inquiry
  inquiries text texts question questions letter letters`);

/**
 * Refusals that no reporting verb tells: "could not be reached for comment", "did not return calls",
 * "was not available for comment".
 */
export function attributeSilence(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const { places, quotationOf, debris } = document;
  const taken = takenTokens(document, attributions, CONTENT_AND_CUE);
  const found: Attribution[] = [];
  for (const i of placesOf(places, TELLING)) {
    if (taken[i] || quotationOf[i] !== -1 || debris[i]) continue;
    const one = readSilence(document, i) ?? readNoComment(document, i) ?? readUnanswered(document, i);
    if (one && !taken[one.cue!.from]) found.push(one);
  }
  return found;
}

function readSilence(document: Document, at: number): Attribution | null {
  const { tokens, sentences, sentenceOf } = document;
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  const isSilent =
    (lower === 'reached' && next === 'for' && /^be$/.test(tokens[at - 1]?.lower ?? '')) ||
    (/^return(?:ed)?$/.test(lower) && CALL.test(next)) ||
    // "did not respond to a message left with his agent"
    (/^respond(?:ed)?$/.test(lower) &&
      next === 'to' &&
      tokens.slice(at + 2, at + 5).some((one) => MESSAGE.test(one.lower))) ||
    // "did not answer written questions"
    (/^answer(?:ed)?$/.test(lower) &&
      tokens.slice(at + 1, at + 3).some((one) => /^(?:questions|queries|inquiries)$/.test(one.lower))) ||
    // "would not be drawn on the date"
    (lower === 'drawn' && next === 'on' && tokens[at - 1]?.lower === 'be') ||
    (/^(?:un)?available$/.test(lower) && next === 'for' && tokens[at + 2]?.lower === 'comment');
  if (!isSilent) return null;
  const sentence = sentences[sentenceOf[at]!]!;
  const from = lower === 'unavailable' ? at - 1 : negationBefore(document, sentence.from, at);
  const nobody = from === null ? auxiliaryOfNobody(document, sentence.from, at) : null;
  if (nobody !== null) {
    const read = silence(document, sentence, { from: nobody, to: at + 1 });
    return read && { ...read, speaker: { from: sentence.from, to: nobody } };
  }
  if (from === null || from <= sentence.from) return null;
  return silence(document, sentence, { from, to: at + 1 });
}

/** "would not comment on the claim", "had no immediate comment": nothing is said, and nothing denied. */
function readNoComment(document: Document, at: number): Attribution | null {
  const { tokens, tags, sentences, sentenceOf } = document;
  const sentence = sentences[sentenceOf[at]!]!;
  const { lower } = tokens[at]!;
  if (lower === 'comment' && tags[at] !== 'NN') {
    const from = negationBefore(document, sentence.from, at);
    return from === null || from <= sentence.from ? null : silence(document, sentence, { from, to: at });
  }
  if (!/^(?:had|has|have)$/.test(lower) || tokens[at + 1]?.lower !== 'no' || at === sentence.from) return null;
  const noun = /^(?:immediate|further|official)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  return tokens[noun]?.lower === 'comment' ? silence(document, sentence, { from: at, to: at + 1 }) : null;
}

/** What whoever stands before a cue leaves unanswered, behind it. */
function silence(document: Document, sentence: TokenRange, cue: TokenRange): Attribution | null {
  const head = cue.to - 1;
  const candidate = { ...cue, head, verb: NO_ANSWER, form: 'FINITE' } as CueCandidate;
  const speaker = subjectBefore(document, sentence, candidate);
  const content = { from: cue.to, to: endOfRequest(document, cue.to, sentence.to) };
  if (!speaker || content.to <= content.from) return null;
  return {
    ...BY_RULE,
    content: [content],
    cue,
    verb: NO_ANSWER,
    speaker,
    speech: NO_ANSWER.speech,
    probability: PROBABILITY,
  };
}

/**
 * "Calls to the Harbour Board went unanswered", "An email to Cole was not immediately returned": whoever was called
 * does not answer.
 */
function readUnanswered(document: Document, at: number): Attribution | null {
  const { tokens, sentences, sentenceOf } = document;
  const { from: first, to } = sentences[sentenceOf[at]!]!;
  if (!MESSAGE.test(tokens[at]!.lower) || at - first > 3) return null;
  let link = at + 1;
  while (isOfMessage(document, link)) link++;
  const isFrom = tokens[link]?.lower === 'from' && tokens[link - 1]!.lower === 'comment';
  if (!isFrom && !/^(?:to|for|with)$/.test(tokens[link]?.lower ?? '')) return null;
  const speaker = nounPhraseAfter(document, link + 1, to);
  if (!speaker) return null;
  let end = speaker.to;
  while (end < to && end - speaker.to < LONGEST_CUE && !UNANSWERED.test(tokens[end]!.lower)) end++;
  const isUnanswered = /^un/.test(tokens[end]?.lower ?? '') || negationBefore(document, speaker.to, end) !== null;
  if (end >= to || !UNANSWERED.test(tokens[end]!.lower) || !isUnanswered) return null;
  return {
    ...BY_RULE,
    content: [{ from: at, to: at + 1 }],
    cue: { from: speaker.to, to: end + 1 },
    verb: NO_ANSWER,
    speaker,
    speech: NO_ANSWER.speech,
    probability: PROBABILITY,
  };
}

/** "A message [for comment left] with Cole": what stands between a message and whom it goes to. */
const isOfMessage = ({ tokens }: Document, at: number): boolean =>
  /^(?:left|sent|made|placed|calls?|messages?|and|emails?|seeking|comment)$/.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'for' && tokens[at + 1]?.lower === 'comment');

const MESSAGE = oneOf`calls? messages? e-?mails? voicemails? requests? inquir(?:y|ies) texts? questions letters?`;
const UNANSWERED = /^(?:unanswered|unreturned|returned|answered)$/;

/** Where "could not immediately be", "did not", "has not" begins, or null where nothing is negated. */
function negationBefore({ tokens, tags }: Document, first: number, at: number): number | null {
  let i = at - 1;
  let isNegated = false;
  while (i >= first && at - i < LONGEST_CUE && (/^(?:MD|RB|VB[DZP]?)$/.test(tags[i]!) || NOT.test(tokens[i]!.lower))) {
    isNegated ||= NOT.test(tokens[i]!.lower);
    i--;
  }
  return isNegated ? i + 1 : null;
}

/** Where the "would be" of "Neither Cole nor Lind would be" begins; null where somebody may be meant. */
function auxiliaryOfNobody({ tokens, tags }: Document, first: number, at: number): number | null {
  if (!/^(?:neither|nobody|none)$/.test(tokens[first]!.lower)) return null;
  let from = at;
  while (from > first && /^(?:MD|RB|VB)$/.test(tags[from - 1]!)) from--;
  return from < at && tags[from] === 'MD' ? from : null;
}

function endOfRequest({ tokens }: Document, from: number, to: number): number {
  let end = from;
  while (
    end < Math.min(to, from + LONGEST_CONTENT) &&
    tokens[end]!.kind !== 'MARK' &&
    !/^(?:and|but|while|who)$/.test(tokens[end]!.lower)
  )
    end++;
  return end;
}
