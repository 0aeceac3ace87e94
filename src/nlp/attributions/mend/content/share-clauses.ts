import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { holdsFiniteVerb, isFiniteVerb } from '../../rules/noun-phrase.ts';

/**
 * Puts right where one statement ends and the next begins in a sentence. In "She said that a clerk, Rashid Cole,
 * noticed that the bill was wrong" the clerk's noticing is hers to tell, and all of it is what she said. In "They said
 * that a guard was missing, but the staff later said that he was there" hers ends before the staff.
 * @param next the statement after it in the text, if any
 */
export function shareClauses(document: Document, attribution: Attribution, next: Attribution | undefined): Attribution {
  const { content, cue, speaker } = attribution;
  if (!cue || content.length > 1 || content[0]!.from < cue.to || attribution.isTranscript) return attribution;
  const [own] = content as [TokenRange];
  if (document.quotationOf[own.from] !== -1 || !next?.speaker || !next.cue) return attribution;
  const beginsLater = next.cue.from >= own.from && next.speaker.from > own.from && next.speaker.to <= next.cue.from;
  if (!beginsLater || (speaker && speaker.from > own.from)) return attribution;
  const to = endBeforeNext(document, own, next.speaker);
  return to === null ? attribution : { ...attribution, content: [{ from: own.from, to }] };
}

/** "asked whether Cole would pay[, but the board refused to answer]": a question ends before what came of it. */
export function endOfQuestion(document: Document, attribution: Attribution): Attribution {
  const { content, cue, verb } = attribution;
  const [own] = content;
  const { tokens, tags, quotationOf } = document;
  if (!cue || verb?.lemma !== 'ask' || content.length > 1 || own!.from < cue.to) return attribution;
  if (!/^(?:whether|if|how|why|what|who|when|where)$/.test(tokens[own!.from]!.lower)) return attribution;
  for (let i = own!.from + 3; i + 3 < own!.to; i++) {
    if (quotationOf[i] !== -1) return attribution;
    if (tokens[i]!.text !== ',' || tokens[i + 1]!.lower !== 'but') continue;
    if (!/^(?:DT|NNP|NNS|PRP)$/.test(tags[i + 2]!)) continue;
    return { ...attribution, content: [{ from: own!.from, to: i }] };
  }
  return attribution;
}

/**
 * Makes whole a clause that was cut after whom it is about, "that a clerk, Rashid Cole": a verb follows. What was found
 * inside it goes, and is read as a statement in a statement.
 */
export function completeCutClauses(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const whole: Attribution[] = [];
  let told: CompletedClause | null = null;
  for (const attribution of attributions) {
    const { cue, speaker } = attribution;
    const isInside = told && cue && speaker && speaker.to <= cue.from && cue.from < told.to;
    // "that his brother, Bo, [had said]": whoever it was given to.
    if (isInside && (speaker.from > told!.from || (cue.from >= told!.verb && cue.from <= told!.verb + 2))) continue;
    told = completedClause(document, attribution);
    const clause = told && { from: told.from, to: told.to };
    whole.push(clause ? { ...attribution, content: [...attribution.content.slice(0, -1), clause] } : attribution);
  }
  return whole;
}

/** A clause with the first token of the verb that it was cut before. */
interface CompletedClause extends TokenRange {
  verb: number;
}

/** The clause that goes on to the end of its sentence; null for one that has its verb. */
function completedClause(document: Document, { content, cue }: Attribution): CompletedClause | null {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const own = content.at(-1)!;
  if (!cue || own.from < cue.to || own.to - own.from < 2) return null;
  if (isCutInVerb(document, own)) return { from: own.from, to: endOfClause(document, own.to), verb: own.to - 1 };
  const joint = verbAfterJoint(document, own);
  if (joint !== null) return { from: own.from, to: endOfClause(document, joint), verb: joint };
  const isThat = tokens[own.from]!.lower === 'that';
  // "said [the concern] was noted"
  const isBare = own.from === cue.to && /^(?:said|says)$/.test(tokens[cue.to - 1]!.lower);
  if (!isThat && !(isBare && /^(?:VBD|VBZ|MD)$/.test(document.tags[own.to] ?? ''))) return null;
  for (let i = lastThat(document, own); i < own.to; i++)
    if (isFiniteVerb(document, i) || quotationOf[i] !== -1) return null;
  let { to } = sentences[sentenceOf[own.from]!]!;
  const verb = /^[,)\]]$/.test(tokens[own.to]?.text ?? '') ? afterName(document, own.to) : own.to;
  if (verb >= to || !isFiniteVerb(document, verb)) return null;
  while (to > verb && tokens[to - 1]!.kind === 'MARK' && quotationOf[to - 1] === -1) to--;
  if (to <= verb + 1) return null;
  return { from: own.from, to, verb };
}

/** The token after a comma or bracket, past a name between commas: "his brother[, Bo Reed, ]had". */
function afterName({ tokens, tags }: Document, mark: number): number {
  let to = mark + 1;
  while (tags[to] === 'NNP') to++;
  return to > mark + 1 && tokens[to]?.text === ',' ? to + 1 : mark + 1;
}

/** Where the last of several clauses begins: "that the talks were over[, and that] Cole". */
function lastThat({ tokens }: Document, { from, to }: TokenRange): number {
  for (let i = to - 1; i > from; i--) if (tokens[i]!.lower === 'that' && tokens[i - 1]!.lower === 'and') return i;
  return from;
}

/** "said shops [had been] warned": the content ends between an auxiliary and its verb. */
const isCutInVerb = ({ tokens, tags, quotationOf }: Document, { to }: TokenRange): boolean =>
  AUXILIARY.test(tokens[to - 1]!.lower) &&
  /^VB[NG]?$/.test(tags[to] ?? '') &&
  quotationOf[to] === -1 &&
  quotationOf[to - 1] === -1;

/**
 * The "was" of "said the storm was near [but was not expected] to reach land", where a clause that has its verb was cut
 * before a second one of the same subject; null elsewhere, and where whoever speaks goes on: "but would not say why".
 */
function verbAfterJoint(document: Document, { from, to }: TokenRange): number | null {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  if (!/^(?:but|and)$/.test(tokens[to]?.lower ?? '') || sentenceOf[to] !== sentenceOf[from]) return null;
  const verb = tokens.slice(to + 1, to + 3).map(({ lower }) => lower);
  // "and would vote no" may be what the speaker will do.
  if (!/^(?:(?:is|are|was|were) |(?:would|could|will) be$)/.test(verb.join(' '))) return null;
  const end = Math.min(to + LONGEST_SECOND, sentences[sentenceOf[to]!]!.to);
  for (let i = from; i < end; i++) if (quotationOf[i] !== -1) return null;
  for (let i = to + 2; i < end; i++) if ((reportingVerb(tokens[i]!.lower)?.speech ?? 0) >= SPEAKS) return null;
  return holdsFiniteVerb(document, { from, to }) ? to + 1 : null;
}

/** Within so many tokens a verb of speech may be that of the one who speaks. */
const LONGEST_SECOND = 8;
/** Least `speech` of such a verb. */
const SPEAKS = 0.9;

const AUXILIARY = /^(?:be|been|being|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/;

/** Where the clause ends that goes on at a token: at the next comma or the end of the sentence. */
function endOfClause({ tokens, sentences, sentenceOf, quotationOf }: Document, from: number): number {
  let { to } = sentences[sentenceOf[from]!]!;
  for (let i = from; i < to; i++) if (/^[,;]$/.test(tokens[i]!.text)) to = i;
  while (to > from && tokens[to - 1]!.kind === 'MARK' && quotationOf[to - 1] === -1) to--;
  return to;
}

/** Where "but the staff" begins at the end of a statement whose next speaker is the staff; null elsewhere. */
function endBeforeNext({ tokens }: Document, own: TokenRange, next: TokenRange): number | null {
  if (next.to < own.to || next.from >= own.to || next.from - own.from < 3) return null;
  // "would strike[, even as] the mayor"
  const isEven = tokens[next.from - 2]!.lower === 'even' && /^(?:as|while|after)$/.test(tokens[next.from - 1]!.lower);
  if (isEven && tokens[next.from - 3]!.text === ',' && next.to >= own.to) return next.from - 3;
  if (!/^(?:but|and|while|although|though)$/.test(tokens[next.from - 1]!.lower)) return null;
  return tokens[next.from - 2]!.text === ',' ? next.from - 2 : next.from - 1;
}
