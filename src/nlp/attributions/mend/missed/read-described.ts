import { wordSet } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { isReaction } from '../../../lexicon/reactions.ts';
import { reportingVerb, reportingWord } from '../../../lexicon/reporting-words.ts';
import type { Name } from '../../../names/name.ts';
import type { Attribution } from '../../attribution.ts';
import { quotedStatement } from '../marks/quoted-statement.ts';
import { BE, describedPerson, whoTurnsOn } from '../speaker/who-turns-on.ts';
import { namedBeforeTopic } from './read-topic.ts';

/** How surely a quotation after a colon is said by whoever the words before it describe. */
const PROBABILITY = 0.6;
/** Most tokens before the colon. */
const LONGEST = 16;
/** What is done to somebody with words: “Cole was asked: “Why?”” is not Cole's. */
const ENDURED = wordSet(`told asked quoted called dubbed nicknamed known named`);

/**
 * Who speaks where the words before a colon only describe somebody or tell a reaction: "Jan Cole was blunt: “No.”",
 * "Ann Lind shook her head: “No.”", "Her rival, Ann Lind: “No.”", "Ann Lind on the draw: “No.”". Null where they name
 * no person, or do more.
 */
export function readDescribed(
  document: Document,
  sentence: TokenRange,
  quotation: TokenRange,
  names: readonly Name[],
): Attribution | null {
  const { tokens, quotationOf } = document;
  const { from, to: colon } = sentence;
  if (colon - from > LONGEST) return null;
  for (let i = from; i < colon; i++) if (quotationOf[i] !== -1) return null;
  let verb = colon - 1;
  while (verb > from && isQuality(document, verb) && !reportingVerb(tokens[verb]!.lower)) verb--;
  const people = names.filter((name) => name.type === 'PERSON' && name.from >= from && name.to <= colon);
  const isDescribed = verb < colon - 1 && BE.test(tokens[verb]!.lower) && !ENDURED.has(tokens[colon - 1]!.lower);
  const speaker = isDescribed
    ? describedPerson(document, from, verb, people)
    : (reacting(document, sentence, people) ??
      whoTurnsOn(document, sentence, people) ??
      labelled(document, sentence, people) ??
      namedBeforeTopic(document, sentence, people));
  if (!speaker) return null;
  return quotedStatement(quotation, { from: colon, to: colon + 1 }, reportingWord('said'), speaker, PROBABILITY);
}

/** "Brown's Jan Cole" of "Brown's Jan Cole disagreed", "She" of "She shrugged": nothing but a reaction. */
function reacting(document: Document, { from, to }: TokenRange, people: readonly Name[]): TokenRange | null {
  for (let verb = from + 1; verb < to; verb++) {
    if (!isReaction(document.tokens.slice(verb, to).map(({ lower }) => lower))) continue;
    return describedPerson(document, from, verb, people);
  }
  return null;
}

/** "Her rival, Ann Lind": the whole of the words, with one name at their end and an owner or an article before it. */
function labelled(
  { tokens, tags }: Document,
  { from, to }: TokenRange,
  [name, other]: readonly Name[],
): TokenRange | null {
  if (!name || other || name.to !== to || name.from - from < 3 || tokens[name.from - 1]!.text !== ',') return null;
  if (!/^(?:PRP\$|DT)$/.test(tags[from]!)) return null;
  for (let i = from; i < name.from - 1; i++) if (!/^(?:PRP\$|DT|JJ|NNS?|NNP|POS|IN)$/.test(tags[i]!)) return null;
  return { from, to };
}

/** "blunt", "more hopeful", and "happier", which the tagger may take for a noun. */
const isQuality = ({ tokens, tags }: Document, i: number): boolean =>
  /^(?:JJ|RB)[RS]?$/.test(tags[i]!) || /.ier$/.test(tokens[i]!.lower);
