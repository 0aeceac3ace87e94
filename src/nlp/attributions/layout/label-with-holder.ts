import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import { afterMarkup, firstWord, type Turn } from './read-turn.ts';

/** Most tokens of an office, and of the bracket behind it. */
const LONGEST_OFFICE = 14;
const LONGEST_BRACKET = 8;

/** "The Rt Hon. Member for Leeds East (Mr Tom Ashby):", an office and in brackets who holds it, leads on to a turn. */
export function labelWithHolder(
  { tokens }: Document,
  paragraph: TokenRange,
  endOfName: ReadonlyMap<number, number>,
): (Turn & { speaker: TokenRange }) | null {
  const { to } = paragraph;
  const from = firstWord(tokens, paragraph);
  let open = from;
  let isOffice = false;
  while (
    open < to &&
    open - from < LONGEST_OFFICE &&
    /^(?:\p{Lu}|(?:of|the|for|to|and|in|at|,)$)/u.test(tokens[open]!.text)
  ) {
    if (TITLE_HEADS.has(tokens[open]!.lower) || /-secretary$|^member$/.test(tokens[open]!.lower)) isOffice = true;
    open++;
  }
  if (!isOffice || open - from < 2 || tokens[open]?.text !== '(') return null;
  let close = open + 1;
  while (close < to && close - open < LONGEST_BRACKET && tokens[close]!.text !== ')') close++;
  if (tokens[close]?.text !== ')' || tokens[close + 1]?.text !== ':' || close + 3 >= to) return null;
  for (let i = open + 1; i < close; i++)
    if (endOfName.get(i) === close)
      return {
        label: { from, to: close + 1 },
        from: afterMarkup(tokens, close + 2, to),
        speaker: { from: i, to: close },
      };
  return null;
}
