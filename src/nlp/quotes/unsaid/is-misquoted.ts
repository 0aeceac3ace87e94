import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

const WRONGLY = /^(?:wrongly|falsely|mistakenly|incorrectly|erroneously|inaccurately)$/;
const QUOTES = /^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|reported|said|alleged|credited)$/;
/** Most tokens from "misquoted" to the verb: "was misquoted on Friday as saying", "misquoted Ada Lind as saying". */
const LONGEST = 8;

/**
 * "is wrongly quoted as saying", "was misquoted as saying", "wrongly quoted Lind as saying", "was falsely reported to
 * have said": whether the words are told as not those of whoever is said to have said them.
 */
export function isMisquoted({ tokens, sentences, sentenceOf }: Document, cue: TokenRange): boolean {
  const start = Math.max(cue.from - LONGEST, sentences[sentenceOf[cue.from]!]!.from);
  for (let i = cue.to - 1; i >= start && tokens[i]!.kind !== 'MARK'; i--) {
    const isWrong =
      /^misquot(?:ed|ing|es?)$/.test(tokens[i]!.lower) ||
      (WRONGLY.test(tokens[i]!.lower) && QUOTES.test(tokens[i + 1]?.lower ?? ''));
    // "who was misquoted said": another clause.
    const leads = i >= cue.from || tokens.slice(i, cue.from).some(({ lower }) => lower === 'as');
    if (isWrong && leads) return true;
  }
  return false;
}
