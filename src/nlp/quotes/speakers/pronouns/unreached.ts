import { oneOf } from '../../../../domain/word-lists.ts';
import type { OpenSpeaker, SpeakerContext } from '../context/speaker-context.ts';

/** What is told of somebody who did not answer. */
const SILENT = /^(?:unanswered|unreturned|unreachable|unavailable)$/;
const ANSWERS = /^(?:reached|return|returned|answer|answered|respond|responded|available)$/;
const NOT = /^(?:not|n['’]t|never)$|n['’]t$/;
/** What stays unanswered; "had not answered the question" is told of somebody who is there. */
const CALLS = oneOf`calls? messages? e-?mails? voicemails? requests? inquir(?:y|ies) texts? letters? comment reached
  unreachable unavailable available`;
/** Most tokens from the negation to the verb: "could not immediately be reached". */
const LONGEST = 4;

/**
 * "Cole said it was safe. Calls to Lind went unanswered. “I did my job,” he said.": whoever does not answer in the
 * sentence right before, while somebody else spoke, is not the one who is quoted for sure.
 */
export function isUnreached(
  { document, namings, linked }: SpeakerContext,
  { from, spoken, content }: OpenSpeaker,
  entity: number,
  pronoun: 'he' | 'she',
): boolean {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  // "Lind did not respond to requests. In a television interview he defended it."
  const [said] = content;
  if (!said || said.from > from || quotationOf[said.from] === -1) return false;
  const last = namings.get(entity)?.findLast((mention) => mention.from < from);
  if (!last || sentenceOf[said.from]! - last.sentence !== 1) return false;
  const isOther = spoken.slice(-2).some((turn) => {
    if (turn.entity === null || turn.entity === entity || linked.entities[turn.entity]!.type !== 'PERSON') return false;
    return (linked.pronounOf[turn.entity] ?? pronoun) === pronoun;
  });
  if (!isOther) return false;
  const { from: first, to } = sentences[last.sentence]!;
  if (!tokens.slice(first, to).some(({ lower }) => CALLS.test(lower))) return false;
  for (let i = first; i < to; i++) {
    const { lower } = tokens[i]!;
    if (SILENT.test(lower)) return true;
    if (!ANSWERS.test(lower)) continue;
    if (tokens.slice(Math.max(first, i - LONGEST), i).some((word) => NOT.test(word.lower))) return true;
  }
  return false;
}
