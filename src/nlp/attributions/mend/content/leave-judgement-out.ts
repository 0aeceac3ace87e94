import { wordSet } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { anyTaken, quotationBeginningAt } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { isFiniteVerb } from '../../rules/noun-phrase.ts';

/** What is done with the claim of another. */
const JUDGES: ReadonlySet<string> = wordSet(`described dismissed called denounced branded derided mocked ridiculed
  rejected denied disputed labelled labeled condemned criticised criticized decried slammed blasted praised hailed
  welcomed characterised characterized refuted contested questioned attacked rubbished`);
/** Most tokens from the verb back to the comma, and from it on to what is quoted. */
const LONGEST = 20;
const LONGEST_ADJUNCT = 6;
const PROBABILITY = 0.75;

/** "[, a claim that Jan Lind dismissed as “a tale”]": what one says of the words of another. */
interface Judgement {
  /** The comma before it. */
  from: number;
  verb: number;
  /** Who judges, and the words in marks; null where there are none. */
  speaker: TokenRange;
  quotation: TokenRange | null;
}

/** Leaves out of a statement what somebody else says of it: "said the tax would fall[, a claim that Lind denied]". */
export function leaveJudgementsOut(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const judgements = findJudgements(document);
  if (judgements.length === 0) return [...attributions];
  return attributions.flatMap((attribution) => {
    const { cue, content } = attribution;
    const last = content.at(-1)!;
    const judged = judgements.find(({ from, verb }) => from < last.to && last.from <= verb && cue && cue.to <= verb);
    if (!judged || last.to <= judged.from || goesOn(document, judged, last.to)) return [attribution];
    // "a claim that", where the noun was taken for a verb of whoever speaks before
    if (cue!.from > judged.from) return [];
    if (judged.from - last.from < 2) return [attribution];
    return [{ ...attribution, content: [...content.slice(0, -1), { from: last.from, to: judged.from }] }];
  });
}

/** What is said of it in marks, where nobody was found for it. */
export function attributeJudgements(document: Document, taken: Uint8Array): Attribution[] {
  return findJudgements(document).flatMap(({ speaker, verb, quotation }) => {
    if (!quotation || taken[verb] || anyTaken(taken, speaker) || anyTaken(taken, quotation)) return [];
    const word = reportingWord(document.tokens[verb]!.lower);
    const cue = { from: verb, to: verb + 1 };
    const speech = Math.max(word.speech, 0.9);
    return [{ ...BY_RULE, content: [quotation], cue, verb: word, speaker, speech, probability: PROBABILITY }];
  });
}

function findJudgements(document: Document): Judgement[] {
  return placesOf(document.places, JUDGES).flatMap((verb) => {
    if (document.quotationOf[verb] !== -1 || document.debris[verb]) return [];
    const clause = clauseBefore(document, verb);
    // "which she called mad": she may be whoever speaks.
    const isOther = clause && document.tags[clause.speaker.from] !== 'PRP';
    return isOther && isOfNothingElse(document, verb)
      ? [{ ...clause, verb, quotation: quotationAfter(document, verb) }]
      : [];
  });
}

/** The comma and the subject of ", a claim that Jan Lind has denied", ", which Lind denied"; null for anything else. */
function clauseBefore(document: Document, verb: number): Pick<Judgement, 'from' | 'speaker'> | null {
  const { tokens, tags, quotationOf, sentences, sentenceOf } = document;
  const first = Math.max(sentences[sentenceOf[verb]!]!.from, verb - LONGEST);
  let to = verb;
  while (to > first && (tags[to - 1] === 'RB' || /^(?:has|have|had)$/.test(tokens[to - 1]!.lower))) to--;
  for (let i = to - 1; i > first; i--) {
    const { lower, text } = tokens[i]!;
    if (quotationOf[i] !== -1 || isFiniteVerb(document, i)) return null;
    if (/^(?:that|which)$/.test(lower)) {
      if (i + 1 >= to) return null;
      const from = lower === 'which' && tokens[i - 1]!.text === ',' ? i - 1 : commaBeforeNoun(document, i, first);
      return from === null ? null : { from, speaker: { from: i + 1, to } };
    }
    if (text !== ',' || i === to - 1) continue;
    // "a claim Jan Lind denied"
    let noun = i + 1;
    while (noun < to && /^(?:DT|JJ|NN)$/.test(tags[noun]!) && !(noun > i + 1 && tags[noun] === 'DT')) noun++;
    const opens = /^(?:an?|the)$/.test(tokens[i + 1]!.lower) && noun > i + 2 && tags[noun - 1] === 'NN';
    if (opens && noun < to && /^(?:NNP|DT|PRP\$)$/.test(tags[noun]!)) return { from: i, speaker: { from: noun, to } };
  }
  return null;
}

/** The comma of ", a bold claim" before a token, or null. */
function commaBeforeNoun({ tokens, tags }: Document, end: number, first: number): number | null {
  let from = end;
  if (tags[from - 1] !== 'NN') return null;
  while (from > first && /^(?:JJ|NN|DT)$/.test(tags[from - 1]!)) from--;
  return tokens[from - 1]?.text === ',' ? from - 1 : null;
}

/** Whether no object follows, since it stands before: 'dismissed as', 'described on Monday as', 'denied.' */
function isOfNothingElse({ tokens, tags, quotationOf }: Document, verb: number): boolean {
  const next = tokens[verb + 1];
  if (!next || quotationOf[verb + 1] !== -1 || next.kind === 'MARK') return true;
  return tokens[verb]!.lower === 'called' || /^(?:IN|RB)$/.test(tags[verb + 1]!);
}

/** “a tale” of "called “a tale”", "described on Monday as “a tale”"; or null. */
function quotationAfter(document: Document, verb: number): TokenRange | null {
  const { tokens, quotationOf } = document;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 2 + LONGEST_ADJUNCT); i++) {
    if (quotationOf[i] !== -1)
      return /^(?:as|called)$/.test(tokens[i - 1]!.lower) ? quotationBeginningAt(document, i) : null;
    if (tokens[i]!.kind === 'MARK' || isFiniteVerb(document, i)) return null;
  }
  return null;
}

/** "The plan, a bill that Lind called mad, would pass": whether the words judged go on behind it. */
function goesOn(document: Document, { verb }: Judgement, to: number): boolean {
  const { tokens, quotationOf } = document;
  for (let i = verb + 1; i < to - 1; i++) {
    const isEnd = tokens[i]!.text === ',' && (quotationOf[i] === -1 || quotationOf[i + 2] === -1);
    if (isEnd && [i + 1, i + 2].some((at) => at < to && isFiniteVerb(document, at))) return true;
  }
  return false;
}
