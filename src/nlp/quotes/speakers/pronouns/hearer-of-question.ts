import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { mentionBefore } from '../context/person-mentions.ts';
import type { OpenSpeaker, PersonMention, SpeakerContext } from '../context/speaker-context.ts';

/** Whoever is asked so answers; after "pressed Cole on the plan. He said" either may be meant. */
const ASKS = /^(?:asked|asks|questioned|questions|quizzed|quizzes)$/;
/** What a question is about; "asked Cole for help" is no question. */
const ABOUT = /^(?:about|whether|if|how|why|what|when|where|who)$/;

/**
 * Whoever is asked in the sentence right before "he", or in the clause before it, and answers: "When a guard asked Cole
 * about the mayor, Lind, he laughed. “I know him,” he said." Null where a person asks who may be meant as well, and
 * nothing is quoted.
 */
export function hearerOfQuestion(context: SpeakerContext, speaker: OpenSpeaker, pronoun: 'he' | 'she'): number | null {
  const { document, people, linked } = context;
  const { sentences, sentenceOf, paragraphOf, quotationOf } = document;
  const start = Math.min(speaker.from, speaker.content[0]?.from ?? speaker.from);
  const own = sentences[sentenceOf[start]!]!;
  const before = own.from < start ? { from: own.from, to: start } : sentences[sentenceOf[start]! - 1];
  if (!before || paragraphOf[before.from] !== paragraphOf[start] || quotationOf[before.from] !== -1) return null;
  const fits = ({ entity }: PersonMention) => (linked.pronounOf[entity] ?? pronoun) === pronoun;
  for (let k = mentionBefore(people, before.to); k >= 0 && people[k]!.from >= before.from; k--) {
    const asked = people[k]!;
    const verb = isAskedAbout(document, asked) ? verbBefore(document, before, asked) : -1;
    const put = verb < 0 ? putBefore(document, before, asked) : verb;
    if (put < 0 || !fits(asked)) continue;
    const asker = people[mentionBefore(people, put)];
    const mayAsk = asker !== undefined && asker.from >= before.from && asker.entity !== asked.entity && fits(asker);
    return mayAsk && quotationOf[start] === -1 ? null : asked.entity;
  }
  return null;
}

/** Whether what a question is about follows: "Cole why", and "the guard, Cole, why". */
function isAskedAbout({ tokens }: Document, { to }: PersonMention): boolean {
  return ABOUT.test((tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to])?.lower ?? '');
}

/** The "asked" whose object a name is, titles or a description between; -1 where it is none. */
function verbBefore({ tokens, tags }: Document, { from }: TokenRange, asked: PersonMention): number {
  let at = asked.from - 1;
  if (tokens[at]?.text === ',' && tokens[asked.to]?.text === ',') at--;
  while (at > from && /^(?:DT|NN|NNP|JJ|PRP\$)$/.test(tags[at]!) && asked.from - at < LONGEST_TITLE) at--;
  if (at <= from || !ASKS.test(tokens[at]!.lower)) return -1;
  // "Cole was angry when a boy asked Lind why she left. “It hurt,” she said.": told by the way.
  for (let i = from + 1; i < at; i++) if (BY_THE_WAY.test(tokens[i]!.lower)) return -1;
  return /^(?:was|were|is|are|been|being|when|if)$/.test(tokens[at - 1]!.lower) ? -1 : at;
}

/** The verb of "put the same question to Cole", whose hearer a name is; -1 where it is none. */
function putBefore({ tokens, tags }: Document, { from }: TokenRange, asked: PersonMention): number {
  let at = asked.from - 1;
  while (at > from && /^(?:DT|NN|NNP|JJ)$/.test(tags[at]!) && asked.from - at < LONGEST_TITLE) at--;
  if (tokens[at]?.lower !== 'to' || !/^questions?$/.test(tokens[at - 1]?.lower ?? '')) return -1;
  let verb = at - 2;
  while (verb > from && /^(?:DT|PRP\$|JJ|CD)$/.test(tags[verb]!)) verb--;
  return verb > from && PUTS.test(tokens[verb]!.lower) ? verb : -1;
}

const PUTS = /^(?:put|puts|posed|poses|addressed|directed|repeated|had)$/;
const BY_THE_WAY = /^(?:when|after|as|while|who|that|which|because|before|since|where|if)$/;

/** Most tokens of a title with its article. */
const LONGEST_TITLE = 7;
