import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Name } from '../../../names/name.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb } from '../../rules/noun-phrase.ts';

/** Fewest tokens before the colon: "Lind turned on Cole". */
const FEWEST = 4;
/** Verbs of what somebody is, or is like. */
export const BE = /^(?:is|was|were|are|seemed|sounded|remained)$/;
/** Behind these the other one speaks, or the words are another's: "listened to Cole:", "gave way to Cole:". */
const GIVES_WAY = oneOf`listen(?:s|ed)? heard? hears g(?:a|i)ves? hand(?:s|ed)? pass(?:es|ed)? yield(?:s|ed)? cuts?
  switch(?:es|ed)? quot(?:es|ed) cit(?:es|ed) attribut(?:es|ed) credit(?:s|ed)? ascrib(?:es|ed) reads?
  introduc(?:es|ed) defer(?:s|red)? los(?:t|es) f(?:e|a)lls? refer(?:s|red)? return(?:s|ed)? got gets?
  receiv(?:es|ed) went goes mov(?:es|ed) belong(?:s|ed)?`;

/** "Jan Cole" of "Jan Cole rounded on Lind", "turned to her", "snapped at the clerk": who turns to or on somebody. */
export function whoTurnsOn(document: Document, { from, to }: TokenRange, people: readonly Name[]): TokenRange | null {
  const { tokens, tags } = document;
  // A colon at the head of a text has nothing before it.
  if (to <= from) return null;
  const last = people.at(-1);
  const target = last?.to === to ? last.from : /^(?:him|her|them|me|us)$/.test(tokens[to - 1]!.lower) ? to - 1 : -1;
  if (target <= from) return null;
  let link = target - 1;
  while (link > from && /^(?:NNP|NN|JJ|DT|PRP\$)$/.test(tags[link]!)) link--;
  if (!/^(?:on|at|into|to|against|upon)$/.test(tokens[link]!.lower)) return null;
  let verb = from + 1;
  while (verb < link && !isFiniteVerb(document, verb)) verb++;
  if (verb === link || GIVES_WAY.test(tokens[verb]!.lower) || BE.test(tokens[verb]!.lower)) return null;
  for (let i = verb + 1; i < link; i++) if (isFiniteVerb(document, i) || tokens[i]!.kind === 'MARK') return null;
  return describedPerson(document, from, verb, people);
}

/** "Jan Cole" of "Jan Cole was" and "Jan Cole, 23, was", "She" of "She was"; null in "Critics of Jan Cole were". */
export function describedPerson(
  document: Document,
  from: number,
  verb: number,
  people: readonly Name[],
): TokenRange | null {
  const { tokens, tags } = document;
  if (/^(?:he|she)$/.test(tokens[verb - 1]!.lower)) return { from: verb - 1, to: verb };
  const isAged = tokens[verb - 1]!.text === ',' && tags[verb - 2] === 'CD' && tokens[verb - 3]?.text === ',';
  const name = people.find(({ to }) => to === (isAged ? verb - 3 : verb));
  if (!name) return null;
  let first = name.from;
  while (first > from && /^(?:NNP|NN|JJ|POS)$/.test(tags[first - 1]!)) first--;
  return first === from || tokens[first - 1]!.text === ',' ? { from: first, to: name.to } : null;
}

/**
 * Whoever somebody turns to or on before a colon does not speak: in "Ruth Lind tore into Governor Cole: “...”" Lind
 * speaks.
 */
export function speakTurningOn(document: Document, names: readonly Name[], attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  const { tokens, sentences, sentenceOf } = document;
  if (!cue || tokens[cue.from]!.text !== ':' || speaker?.to !== cue.from || content[0]!.from < cue.to)
    return attribution;
  const sentence = { from: sentences[sentenceOf[cue.from]!]!.from, to: cue.from };
  if (cue.from - sentence.from < FEWEST) return attribution;
  const people = names.filter(({ type, from, to }) => type === 'PERSON' && from >= sentence.from && to <= sentence.to);
  const turning = whoTurnsOn(document, sentence, people);
  return turning ? { ...attribution, speaker: turning } : attribution;
}
