import { UNMISTAKABLE_MONTHS, WEEKDAYS } from '../../../domain/calendar.ts';
import { isGivenName } from '../../../domain/names/given-names.ts';
import { oneOf } from '../../../domain/word-lists.ts';
import type { Token } from '../tokens.ts';
import { dictionaryWord } from './tag-dictionary.ts';

/** Verbs that leave a "do" behind their subject: "What did Maria do Friday?", "would Ana do". */
const LEAVES_VERB = oneOf`
  (?:did|does|do|would|will|could|can|should|must|may|might|shall)(?:n['’]t)? lets? makes? made helps? helped
  saw watch`;
/** How far back such a verb may stand. In tokens. */
const REACH = 8;

/** Whether a token is the "do" of "Maria do Carmo" and "Ana do Vale", which is a part of a Portuguese name. */
export function isNameParticle(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'do') return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !after) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(before.text) || !/^\p{Lu}\p{Ll}/u.test(after.text)) return false;
  // "João" is in no list, and "Yankees" are several.
  const isGiven = isGivenName(before.lower) || (!before.lower.endsWith('s') && !dictionaryWord(before.lower));
  if (!isGiven || WEEKDAYS.includes(after.lower) || UNMISTAKABLE_MONTHS.includes(after.lower)) return false;
  for (let i = at - 2; i >= Math.max(0, at - REACH) && tokens[i]!.kind !== 'MARK'; i--)
    if (LEAVES_VERB.test(tokens[i]!.lower)) return false;
  return true;
}

/** "dela Pena", "delos Reyes": small words that are a part of a Filipino name and nothing else. */
export const opensSurname = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.text === 'dela' || tokens[at]!.text === 'delos') && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '');
