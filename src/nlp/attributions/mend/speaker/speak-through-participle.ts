import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { skipAdjuncts } from '../../rules/find-content.ts';
import { isFiniteVerb, nounPhraseAfter, nounPhraseBefore } from '../../rules/noun-phrase.ts';
import { finiteSubject } from './finite-subject.ts';
import { subjectOverApposition } from './subject-over-apposition.ts';

/** Most tokens looked back over for the verb or the "with" that a participle hangs on. */
const REACH = 16;
/** Verbs whose object or "to" is who hears or reads it: "wrote to the judge insisting that". */
const ADDRESSES = oneOf`wr(?:ite|ites|ote|itten|iting)
  (?:e-?mail|text|phon|telephon|call|cabl|messag)(?:s|es|e|ed|d)?
  (?:appeal|complain|respond|repl[iy]|contact|address|petition)(?:s|es|e|ed|d)? sp(?:oke|eaks) sent`;

/**
 * Whose participle it is: Lind's in "It rained, Lind said, adding that", in "Lind wrote to Judge Cole insisting that",
 * in "Lind was heard by two guards shouting that", in "a video of Lind saying that" and in "Noting that it rained, Lind
 * left", and the party's in "Cole had left, with his party, the Justice Front, stating that".
 */
export function speakThroughParticiple(document: Document, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const { tokens } = document;
  if (!cue || !/[a-z]ing$/.test(tokens[cue.from]!.lower) || content[0]!.from < cue.from) return attribution;
  const recorded = whoIsRecorded(document, cue.from);
  if (recorded) return { ...attribution, speaker: recorded, content: beforeMainVerb(document, content) };
  const follows = attribution.speaker ? null : subjectThatFollows(document, attribution);
  const speaker =
    follows ??
    whoJustSpoke(document, cue.from) ??
    subjectAfterWith(document, cue.from) ??
    subjectOverApposition(document, attribution) ??
    subjectOfAddress(document, attribution) ??
    subjectHeard(document, cue.from);
  return speaker ? { ...attribution, speaker } : attribution;
}

/** "Asserting that it was late, [he] said that": the subject of the clause that a participle opens the sentence of. */
function subjectThatFollows(document: Document, { cue, content }: Attribution): TokenRange | null {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const comma = content.at(-1)!.to;
  const { from, to } = sentences[sentenceOf[cue!.from]!]!;
  if (cue!.from !== from || comma >= to || tokens[comma]!.text !== ',' || quotationOf[comma] !== -1) return null;
  const noun = nounPhraseAfter(document, comma + 1, to);
  return noun && isFiniteVerb(document, noun.to) ? noun : null;
}

/** "The port will close, [Lind] said on Friday, adding": who ends the clause before with a verb of saying, or null. */
function whoJustSpoke(document: Document, at: number): TokenRange | null {
  const { tokens, tags, quotationOf, sentences, sentenceOf } = document;
  if (tokens[at - 1]?.text !== ',') return null;
  const { from } = sentences[sentenceOf[at]!]!;
  let verb = at - 2;
  while (verb > from && at - verb < REACH && tokens[verb]!.kind !== 'MARK' && !/^VB[DZ]$/.test(tags[verb]!)) verb--;
  if (!/^(?:said|says)$/.test(tokens[verb]!.lower) || skipAdjuncts(document, verb + 1, at - 1) < at - 1) return null;
  const noun = nounPhraseBefore(document, from, verb);
  const comma = noun ? noun.from - 1 : -1;
  const isBehind = comma > from && noun!.to === verb && (tokens[comma]!.text === ',' || quotationOf[comma] !== -1);
  return isBehind && quotationOf[verb] === -1 ? noun : null;
}

/** ", with [his party, the Justice Front], stating": the subject of an absolute phrase, or null. */
function subjectAfterWith({ tokens, tags, quotationOf, sentenceOf }: Document, at: number): TokenRange | null {
  const commas: number[] = [];
  let nouns = 0;
  for (let i = at - 1; i > 0 && at - i < REACH && sentenceOf[i] === sentenceOf[at] && quotationOf[i] === -1; i--) {
    if (/^(?:VB[DZGN]?|MD|W)$/.test(tags[i]!)) return null;
    if (tokens[i]!.text === ',') commas.push(i);
    if (/^(?:NNP|NNS)$/.test(tags[i]!)) nouns++;
    if (tokens[i]!.lower !== 'with') continue;
    const to = tokens[at - 1]!.text === ',' ? at - 1 : at;
    const isPhrase = nouns > 0 && to > i + 1 && (commas.length === 0 || (commas.length === 2 && to < at));
    return tokens[i - 1]!.text === ',' && isPhrase ? { from: i + 1, to } : null;
  }
  return null;
}

/**
 * "[Lind] wrote to Judge Cole insisting": the subject of the verb that the printed speaker is an object of, or null.
 */
function subjectOfAddress(document: Document, { cue, speaker }: Attribution): TokenRange | null {
  const { tokens, tags, sentenceOf } = document;
  if (!speaker || speaker.to !== cue!.from) return null;
  for (let i = speaker.from - 1; i > 0 && speaker.from - i < 5; i--) {
    if (sentenceOf[i] !== sentenceOf[speaker.from] || tokens[i]!.kind === 'MARK') return null;
    if (ADDRESSES.test(tokens[i]!.lower) && isFiniteVerb(document, i)) return finiteSubject(document, i);
    if (!/^(?:TO|IN|NN|NNP|DT|JJ|PRP\$)$/.test(tags[i]!) && !isFiniteVerb(document, i)) return null;
  }
  return null;
}

/** Most tokens of whoever is recorded. */
const LONGEST_NAME = 9;
const RECORDS = oneOf`recordings? videos? footage clips? tapes? audio photos? letters? messages? tweets? posts?`;

/** "a recording of [the minister Ada Lind] slamming", "a letter from [Lind] saying": whose words something holds. */
function whoIsRecorded({ tokens, tags }: Document, at: number): TokenRange | null {
  let from = at;
  while (from > 0 && at - from < LONGEST_NAME && /^(?:DT|JJ|NN|NNP|POS|PRP\$)$/.test(tags[from - 1]!)) from--;
  if (from === at || !/^(?:of|from|by)$/.test(tokens[from - 1]?.lower ?? '')) return null;
  return RECORDS.test(tokens[from - 2]?.lower ?? '') ? { from, to: at } : null;
}

/** "slamming Cole [was published]": what the recording did is not in it. A clause with "that" is left as it is. */
function beforeMainVerb(document: Document, content: readonly TokenRange[]): TokenRange[] {
  const { tokens, quotationOf } = document;
  const [first, ...rest] = content;
  if (!first || rest.length > 0 || tokens[first.from]!.lower === 'that') return [...content];
  for (let i = first.from + 1; i < first.to; i++)
    if (
      quotationOf[i] === -1 &&
      /^(?:was|were|is|are|has|have|had)$/.test(tokens[i]!.lower) &&
      isFiniteVerb(document, i)
    )
      return [{ from: first.from, to: i }];
  return [...content];
}

/** What is done to somebody whose words reach others so. */
const HEARD = oneOf`(?:over)?heard seen caught recorded filmed (?:video)?taped captured`;

/** "[Lind] was heard by two guards shouting", "[Lind] was caught on tape saying": the passive's subject, or null. */
function subjectHeard(document: Document, at: number): TokenRange | null {
  const { tokens, tags, sentenceOf } = document;
  let i = at - 1;
  while (
    i > 0 &&
    at - i < REACH &&
    /^(?:IN|DT|CD|JJ|NNS?|NNP|POS|PRP\$)$/.test(tags[i]!) &&
    !HEARD.test(tokens[i]!.lower)
  )
    i--;
  if (i <= 1 || !HEARD.test(tokens[i]!.lower) || sentenceOf[i] !== sentenceOf[at]) return null;
  const be = /^(?:was|were|is|are)$/.test(tokens[i - 1]!.lower) ? i - 1 : i - 2;
  return be > 0 && /^(?:was|were|is|are)$/.test(tokens[be]!.lower) ? finiteSubject(document, be) : null;
}
