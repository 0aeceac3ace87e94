import { oneOf } from '../../../domain/word-lists.ts';

/** What one goes into by words; a house is entered. */
const MATTERS = oneOf`details? specifics particulars terms reasons? matters? substance contents? numbers figures
  circumstances causes? motives? what why how whether who which it that this`;
/** Most words from "into" to what is gone into: "the full detail". */
const LONGEST = 4;

/** Whether the words after "refused to" mean saying more: "go into the details", "weigh in", "let on". Lower case. */
export function isToSayMore(words: readonly string[]): boolean {
  const [verb, particle] = words;
  if (particle === 'into' && verb === 'delve') return true;
  if (particle === 'into' && (verb === 'go' || verb === 'get'))
    return words.slice(2, 2 + LONGEST).some((word) => MATTERS.test(word));
  return /^(?:weigh in|open up|let on)$/.test(`${verb} ${particle}`);
}
