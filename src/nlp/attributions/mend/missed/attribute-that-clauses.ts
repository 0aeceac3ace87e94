import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { type ReportingVerb, reportingVerb, reportingWord } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { holdsFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { trimContent } from '../../rules/trim-content.ts';
import { finiteSubject } from '../speaker/finite-subject.ts';

const PROBABILITY = 0.6;
/** Verbs that tell a statement before "that" and nothing else, which the models know too little of. */
const TELLS = oneOf`maintain maintains maintained admit admits admitted concedes conceded insists insisted contends
  contended avers averred avows avowed attests attested radioed cabled telegraphed messaged phoned wired emailed
  texted blurted reiterates reiterated stressed stresses`;
const SAY = reportingWord('said');
/** What is given or let out in more words: the word before "that", and those that may stand before it. */
const PHRASES: Readonly<Record<string, RegExp>> = {
  slip: /^let$/,
  notice: /^(?:served|gave|serves|gives)$/,
  evidence: /^(?:gave|gives)$/,
  word: /^(?:sent|left|sends)$/,
};
/** A clause that opens so is no statement of its own: "if Cole maintained that", "the man who admitted that". */
const SUBORDINATE = oneOf`if whether unless until when once that who which than because`;
/** Fewest tokens of a clause with its "that". */
const FEWEST = 4;
/** Most tokens of a speaker between "from" and "that". */
const LONGEST_SOURCE = 12;

/**
 * What a plain clause says that the learned stages passed over: "Cole maintained that it was shut", "Lind let slip that
 * it leaked", "Word came from Cole that it was lost", "The board heard from Lind that it leaked".
 */
export function attributeThatClauses(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, tags, quotationOf, debris } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, ['that'])) {
    if (i < 2 || i + FEWEST >= tokens.length || tags[i] !== 'IN' || taken[i] || quotationOf[i] !== -1 || debris[i])
      continue;
    const lead = readVerb(document, i) ?? readHelpless(document, i) ?? readFrom(document, i);
    const content = lead && clauseAfter(document, i, taken);
    if (!content || anyTaken(taken, lead.cue) || anyTaken(taken, lead.speaker)) continue;
    const { cue, speaker, verb } = lead;
    const base = { ...BY_RULE, content: [content], cue, speaker, verb };
    found.push({ ...base, speech: verb.speech, probability: PROBABILITY });
  }
  return found;
}

interface Lead {
  cue: TokenRange;
  speaker: TokenRange;
  verb: ReportingVerb;
}

/** "Cole maintained", "Lind has let slip" before a token. */
function readVerb(document: Document, that: number): Lead | null {
  const { tokens, tags } = document;
  const last = tokens[that - 1]!;
  // "let it slip"
  const opens = last.lower === 'slip' && tokens[that - 2]!.lower === 'it' ? that - 3 : that - 2;
  const isPhrase = PHRASES[last.lower]?.test(tokens[opens]?.lower ?? '') === true;
  if (!isPhrase && (!TELLS.test(last.lower) || last.text !== last.lower || !/^VB[DNZ]$/.test(tags[that - 1]!)))
    return null;
  const head = isPhrase ? opens : that - 1;
  const speaker = finiteSubject(document, head);
  if (!speaker || !isSomebody(document, speaker) || isSubordinate(document, speaker)) return null;
  // "The study by Cole gave evidence that": no witness.
  if (last.lower === 'evidence' && tags[speaker.from] === 'DT') return null;
  const verb = isPhrase ? SAY : (reportingVerb(last.lower) ?? SAY);
  return { cue: { from: head, to: that }, speaker, verb };
}

/** "Cole could not refrain from saying", "Lind cannot resist adding": whoever cannot help it says it. */
function readHelpless(document: Document, that: number): Lead | null {
  const { tokens, tags } = document;
  const verb = tags[that - 1] === 'VBG' ? reportingVerb(tokens[that - 1]!.lower) : null;
  const keeps = tokens[that - 2]!.lower === 'from' ? that - 3 : that - 2;
  if (!verb?.frames.has('t') || !/^(?:refrain|resist|help|avoid)$/.test(tokens[keeps]?.lower ?? '')) return null;
  const not = tags[keeps - 1] === 'RB' && !NOT.test(tokens[keeps - 1]!.lower) ? keeps - 2 : keeps - 1;
  if (!NOT.test(tokens[not]?.lower ?? '')) return null;
  const speaker = finiteSubject(document, keeps);
  return speaker && isSomebody(document, speaker) && !isSubordinate(document, speaker)
    ? { cue: { from: not, to: that }, speaker, verb }
    : null;
}

const NOT = /^(?:not|n['’]t|cannot|never)$/;

/** "Word came from General Cole", "The board heard from Lind": who speaks stands behind the verb. */
function readFrom(document: Document, that: number): Lead | null {
  const { tokens, sentences, sentenceOf } = document;
  const floor = Math.max(sentences[sentenceOf[that]!]!.from + 1, that - LONGEST_SOURCE);
  for (let i = that - 2; i >= floor; i--) {
    if (tokens[i]!.lower !== 'from') continue;
    const isWord =
      /^(?:came|comes|arrived)$/.test(tokens[i - 1]!.lower) && /^(?:word|news)$/.test(tokens[i - 2]?.lower ?? '');
    if (!isWord && tokens[i - 1]!.lower !== 'heard') return null;
    const speaker = nounPhraseAfter(document, i + 1, that);
    // A single word may be a place: "Word came from Halden that".
    const isNamed = speaker?.to === that && isSomebody(document, speaker) && that - speaker.from > 1;
    if (!isWord && tokens.slice(Math.max(0, i - 4), i).some(({ lower }) => /^(?:not|never|n't|n’t)$/.test(lower)))
      return null;
    return isNamed ? { cue: { from: isWord ? i - 2 : i - 1, to: i + 1 }, speaker, verb: SAY } : null;
  }
  return null;
}

/** A name, or "he" and "she": nobody whom the clause would have to describe. */
const isSomebody = ({ tokens, tags }: Document, { from, to }: TokenRange): boolean =>
  tags[to - 1] === 'NNP' || (to - from === 1 && /^(?:he|she)$/.test(tokens[from]!.lower));

function isSubordinate({ tokens, sentences, sentenceOf }: Document, { from }: TokenRange): boolean {
  const sentence = sentences[sentenceOf[from]!]!;
  return from > sentence.from && SUBORDINATE.test(tokens[from - 1]!.lower);
}

/** The clause up to the end of its sentence, or to what belongs to somebody else. */
function clauseAfter(document: Document, that: number, taken: Uint8Array): TokenRange | null {
  const { sentences, sentenceOf } = document;
  let { to } = sentences[sentenceOf[that]!]!;
  for (let i = that; i < to; i++) if (taken[i]) to = i;
  const content = trimContent(document, { from: that, to });
  return content.to - content.from >= FEWEST && holdsFiniteVerb(document, content) ? content : null;
}
