import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { skipAdjuncts } from '../../rules/find-content.ts';
import { isTimeWord, nounPhraseBefore } from '../../rules/noun-phrase.ts';
import { looksLikeSentence } from '../../rules/read-before.ts';
import { trimContent } from '../../rules/trim-content.ts';

/** How surely such a reading is right where the learned stages passed over the verb. */
const PROBABILITY = 0.6;
/** "Still," and "On Monday," may stay out. */
const LONGEST_ADVERB = 3;
/** Most tokens of who says it. */
const LONGEST_SPEAKER = 20;
/** "When it rained, the mayor said": what comes before is no statement. */
const SUBORDINATE = oneOf`
  when while if as after before although though since because unless until once in on at during asked speaking
  despite with for to by from following according`;

/**
 * Gives a last clause that only says whose statement it is the whole of its sentence: in "Halden, which reported 40
 * cases in May, has agreed to close its port, the mayor said on Friday." the mayor says all of it, whatever verbs it
 * has.
 */
export function takeWholeSentences(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const finals = document.sentences.flatMap((sentence) => readLastClause(document, sentence) ?? []);
  if (finals.length === 0) return [...attributions];
  const taken = [...attributions];
  for (const final of finals) {
    const content = final.content[0]!;
    const own = taken.findIndex(({ cue }) => cue && cue.from <= final.cue!.from && final.cue!.from < cue.to);
    if (own >= 0) {
      const one = taken[own]!;
      const begins = one.content[0]!.from;
      const isPart = one.content.length === 1 && begins > content.from + LONGEST_ADVERB && begins < content.to;
      if ((isPart && !isOwnClause(document, begins)) || isTimeAfter(document, one, final.cue!.to))
        taken[own] = { ...one, content: [content] };
      continue;
    }
    // "has agreed to buy the chain, the companies said": what is done is said by whoever reports it.
    const isFree = taken.every(
      (one) =>
        one.speech < 0.5 ||
        one.verb?.lemma === 'agree' ||
        one.verb?.frames.has('q') === false ||
        one.content.every(({ from, to }) => to <= content.from || from >= content.to),
    );
    if (isFree) taken.push(final);
  }
  return taken.sort((a, b) => a.content[0]!.from - b.content[0]!.from);
}

/** "the force announced [last night]": when it was said was taken for what is said, or for a piece of it. */
function isTimeAfter({ tokens }: Document, { content }: Attribution, from: number): boolean {
  const { from: begins, to } = content.at(-1)!;
  return begins >= from && tokens.slice(begins, to).every(({ lower }) => isTimeWord(lower) || TIME.test(lower));
}

const TIME = oneOf`last this late early earlier overnight night week month year morning afternoon evening weekend on`;

/** Whether a clause may begin at a token: after a semicolon, a dash, "and" or "but". */
const isOwnClause = ({ tokens }: Document, at: number): boolean =>
  /^(?:[;:—–]|--|and|but|while|although)$/.test(tokens[at - 1]?.lower ?? '') ||
  /^(?:but|while)$/.test(tokens[at]!.lower);

/**
 * "[The port will close], the mayor of Halden said on Friday.": nothing is quoted, and the verb and its time end
 * the sentence.
 */
function readLastClause(document: Document, { from, to }: TokenRange): Attribution | null {
  const { tokens, tags, quotationOf, debris } = document;
  if (SUBORDINATE.test(tokens[from]!.lower)) return null;
  const start = from;
  for (let comma = to - 3; comma > from + 3 && to - comma < LONGEST_SPEAKER + 8; comma--) {
    if (quotationOf[comma] !== -1 || debris[comma]) return null;
    if (tokens[comma]!.text !== ',') continue;
    const verb = verbAfter(document, comma, to);
    if (verb === null) continue;
    for (let i = start; i < comma; i++) if (quotationOf[i] !== -1) return null;
    const content = trimContent(document, { from: start, to: comma });
    if (content.to <= content.from || !looksLikeSentence(document, content.from, content.to)) return null;
    const reporting = reportingVerb(tokens[verb]!.lower)!;
    let end = verb;
    while (end > comma + 2 && (tags[end - 1] === 'RB' || /^(?:has|have|had)$/.test(tokens[end - 1]!.lower))) end--;
    return {
      ...BY_RULE,
      content: [content],
      cue: { from: verb, to: verb + 1 },
      verb: reporting,
      speaker: { from: comma + 1, to: end },
      speech: reporting.speech,
      probability: PROBABILITY,
    };
  }
  return null;
}

/** The verb of ", the mayor said on Friday", whose subject begins right after the comma; null for any other clause. */
function verbAfter(document: Document, comma: number, to: number): number | null {
  const { tokens, tags } = document;
  if (!/^(?:DT|NNP|NNS?|PRP\$?|JJ|CD)$/.test(tags[comma + 1]!) || /^(?:which|who)$/.test(tokens[comma + 1]!.lower))
    return null;
  for (let i = comma + 2; i < Math.min(to, comma + LONGEST_SPEAKER); i++) {
    if (tokens[i]!.kind === 'MARK' && !/^[-/&]$/.test(tokens[i]!.text)) return null;
    if (!/^(?:VBD|VBZ|VBP|VB|MD|W)$/.test(tags[i]!)) continue;
    if (/^(?:has|have|had)$/.test(tokens[i]!.lower)) continue;
    const verb = reportingVerb(tokens[i]!.lower);
    if (!verb?.frames.has('q') || verb.speech < 0.9 || !/^VB[DZ]$/.test(tags[i]!)) return null;
    const rest = skipAdjuncts(document, i + 1, to);
    // "the companies said on Tuesday, ending a long courtship"
    const ends =
      rest >= to || /^[.!]+$/.test(tokens[rest]!.text) || (tokens[rest]!.text === ',' && tags[rest + 1] === 'VBG');
    const noun = nounPhraseBefore(document, comma + 1, i);
    return ends && noun?.from === comma + 1 ? i : null;
  }
  return null;
}
