import { isGivenName } from '../../../domain/names/given-names.ts';
import { HONORIFICS } from '../../../domain/names/honorifics.ts';
import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { isTitleWord, TITLE_HEADS, TITLE_MODIFIERS } from '../../lexicon/titles.ts';

/** Fewer labels make no transcript. */
const FEWEST_LABELS = 3;

/**
 * The people whom labels of a transcript name, "Gennady Orlov:" or "MR. KEARNS:", which no sentence shows to be names:
 * two or three capitals that begin with a given name or come back, or a surname after an honorific. In text order.
 */
export function peopleSpeaking({ tokens, paragraphOf }: Document): TokenRange[] {
  const labels: TokenRange[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && paragraphOf[i] === paragraphOf[i - 1]) continue;
    let to = i;
    while (to < tokens.length && to - i < 5 && paragraphOf[to] === paragraphOf[i] && /^\p{Lu}/u.test(tokens[to]!.text))
      to++;
    if (to > i && tokens[to]?.text === ':' && paragraphOf[to] === paragraphOf[i]) labels.push({ from: i, to });
  }
  if (labels.length < FEWEST_LABELS) return [];
  const printed = labels.map(({ from, to }) => lowerText(tokens, from, to));
  const times = new Map<string, number>();
  for (const text of printed) times.set(text, (times.get(text) ?? 0) + 1);
  return labels.flatMap(({ from, to }, k) => {
    let start = from;
    while (start < to && (isTitleWord(tokens[start]!.lower) || TITLE_MODIFIERS.has(tokens[start]!.lower))) start++;
    const words = to - start;
    if (words < 1 || words > 3 || tokens.slice(start, to).some(({ lower }) => NO_PERSON.has(lower))) return [];
    // "MR. KEARNS:", "CHAIRMAN VOSS:"
    const isSure = times.get(printed[k]!)! > 1 || tokens[to - 1]!.text === tokens[to - 1]!.text.toUpperCase();
    const before = start > from ? tokens[start - 1]!.lower : '';
    const isTitled =
      HONORIFICS.has(before) || (isSure && TITLE_HEADS.has(before) && !isTitleWord(tokens[to - 1]!.lower));
    const isName = words > 1 && (isGivenName(tokens[start]!.lower) || times.get(printed[k]!)! > 1);
    return isTitled || isName ? [{ from: start, to }] : [];
  });
}

/** "THE PRESIDENT:", "UNIDENTIFIED MALE:", and papers that ask: "Harbour Courier:". */
const NO_PERSON = wordSet(
  `the unidentified unknown male female speaker audience member crowd all courier times news post daily herald
  gazette tribune journal magazine radio tv television press review observer chronicle telegraph guardian mail mirror
  bbc cnn nbc abc cbs fox reuters correspondent`,
);

const lowerText = (tokens: Document['tokens'], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
