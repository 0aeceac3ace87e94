import { oneOf } from '../../../domain/word-lists.ts';
import type { Attribution } from '../../attributions/attribution.ts';
import { holdsEnd, isTitle } from '../../attributions/mend/content/is-statement.ts';
import type { Document } from '../../layers/document.ts';
import { countWords, quotationAround } from '../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../layers/sentences.ts';

const MAKES = /^(?:write|author|pen|compose|publish|release|issue|read)$/;
/** What somebody makes that has a title. */
export const WORK = oneOf`
  plays? novels? books? poems? songs? essays? films? musicals? operas? albums? memoirs? stud(?:y|ies) ballads?
  hymns? papers? columns? articles? biograph(?:y|ies) stor(?:y|ies) chapters? scripts? screenplays?
  forewords? prefaces? introductions? afterwords? lyrics`;
/** What leads from the works to their titles. */
const LEADS = /^(?:,|to|called|titled|entitled|among|including|them|these|such|as|like)$/;
/** Most words of a title that has no capitals to tell it by. */
const SHORT = 2;
/** Most tokens from the verb to the first title. */
const FAR = 9;

/** Verbs of which a title in marks is the object: 'who penned “Say It Plain” in May'. */
const MAKES_ALONE = /^(?:write|author|pen|compose)$/;

/**
 * Whether words in marks are titles of what somebody made: “Salt” in "wrote several plays, among them “Salt”", “Say It
 * Plain” in "wrote “Say It Plain” in May".
 */
export function isWork(document: Document, { cue, verb, content }: Attribution): boolean {
  if (!cue || !verb || !MAKES.test(verb.lemma) || content[0]!.from < cue.to) return false;
  const { tokens, tags, quotationOf } = document;
  const quotation = quotationOf[cue.to] === -1 ? null : quotationAround(document, cue.to);
  if (quotation && MAKES_ALONE.test(verb.lemma)) return isTitle(document, quotation) && !holdsEnd(document, quotation);
  let work = -1;
  for (let i = cue.from; i < Math.min(tokens.length, cue.to + FAR); i++) {
    if (quotationOf[i] !== -1) return work >= 0 && isTitleLike(document, quotationAround(document, i)!);
    const { lower } = tokens[i]!;
    if (WORK.test(lower)) work = i;
    else if (work >= 0 ? !LEADS.test(lower) : !/^(?:VB[A-Z]?|RB|DT|JJ|CD|NN|NNP|PRP\$|POS)$/.test(tags[i]!))
      return false;
  }
  return false;
}

const isTitleLike = (document: Document, quotation: TokenRange): boolean =>
  isTitle(document, quotation) || countWords(document, quotation) <= SHORT;
