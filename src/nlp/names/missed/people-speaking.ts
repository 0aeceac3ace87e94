import { isGivenName } from '../../../domain/names/given-names.ts';
import { HONORIFICS } from '../../../domain/names/honorifics.ts';
import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { floorLabel } from '../../layers/floor-labels.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { isTitleWord, TITLE_HEADS, TITLE_MODIFIERS } from '../../lexicon/titles.ts';

/** Fewer labels make no transcript. */
const FEWEST_LABELS = 3;

/**
 * The people whom labels of a transcript name, "Gennady Orlov:" or "MR. KEARNS:", which no sentence shows to be names:
 * two or three capitals that begin with a given name or come back, also by their last one, or a surname after an
 * honorific; also "Mr. KEARNS of Ohio.", as a record prints it. In text order.
 */
export function peopleSpeaking(document: Document): TokenRange[] {
  const { tokens, paragraphOf } = document;
  const labels: TokenRange[] = [];
  const onFloor: TokenRange[] = [];
  const titled: TokenRange[] = [];
  for (let start = 0; start < tokens.length; start++) {
    if (start > 0 && paragraphOf[start] === paragraphOf[start - 1]) continue;
    const i = behindTime(document, start);
    const record = floorLabel(document, i);
    if (record) {
      if (record.name) onFloor.push(record.name);
      continue;
    }
    let to = i;
    while (to < tokens.length && to - i < 5 && paragraphOf[to] === paragraphOf[i] && /^\p{Lu}/u.test(tokens[to]!.text))
      to++;
    const colon = behindBrackets(document, to);
    if (to > i && tokens[colon]?.text === ':' && paragraphOf[colon] === paragraphOf[i]) labels.push({ from: i, to });
    else if (to > i + 1 && isTitledBehind(document, i, to)) titled.push({ from: i, to });
  }
  // A lone name in capitals with a full stop may be a heading.
  const members = onFloor.length > 1 ? onFloor : [];
  return [...members, ...titled, ...labelled(document, labels)].sort((a, b) => a.from - b.from);
}

/** The first word of a paragraph that begins with a time: "[00:01:12] ANNA KOVAC:". */
function behindTime({ tokens }: Document, from: number): number {
  let at = from;
  while (at < from + LONGEST_TIME && /^[[\]()\d]/.test(tokens[at]?.text ?? '')) at++;
  return at > from && tokens[at]?.kind === 'WORD' ? at : from;
}

/** Most tokens of a time with its brackets. */
const LONGEST_TIME = 3;

/** Most tokens of a label with a title behind the name. */
const LONGEST_LABEL = 16;

/** "ANNA KOVAC, CHAIR, HARBOUR BOARD:": all in capitals, and what she is behind the first comma. */
function isTitledBehind({ tokens, paragraphOf }: Document, from: number, comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !TITLE_HEADS.has(tokens[comma + 1]?.lower ?? '')) return false;
  for (let at = from; at - from < LONGEST_LABEL && paragraphOf[at] === paragraphOf[from]; at++) {
    const { text, kind } = tokens[at]!;
    if (text === ':') return true;
    if (kind === 'WORD' && text !== text.toUpperCase()) return false;
  }
  return false;
}

/** "SEN. ANNA KOVAC (R-Ohio):", "Senator KOVAC (Tasmania) (15:32):": past what stands in brackets. */
function behindBrackets({ tokens, paragraphOf }: Document, from: number): number {
  let at = from;
  while (tokens[at]?.text === '(') {
    let close = at + 1;
    while (close - at < LONGEST_BRACKET && paragraphOf[close] === paragraphOf[from] && tokens[close]!.text !== ')')
      close++;
    if (tokens[close]?.text !== ')') return at;
    at = close + 1;
  }
  return at;
}

/** Most tokens in brackets. */
const LONGEST_BRACKET = 8;

function labelled({ tokens }: Document, labels: readonly TokenRange[]): TokenRange[] {
  if (labels.length < FEWEST_LABELS) return [];
  const printed = labels.map(({ from, to }) => lowerText(tokens, from, to));
  const times = new Map<string, number>();
  for (const text of printed) times.set(text, (times.get(text) ?? 0) + 1);
  const surnames = new Set(labels.flatMap(({ from, to }) => (to - from > 1 ? tokens[to - 1]!.lower : [])));
  const alone = new Set(labels.flatMap(({ from, to }) => (to - from === 1 ? tokens[from]!.lower : [])));
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
    // "Saga Lindqvist:" and later "Lindqvist:"
    const comesBack = times.get(printed[k]!)! > 1 || alone.has(tokens[to - 1]!.lower);
    const isName =
      words > 1 ? isGivenName(tokens[start]!.lower) || comesBack : start === from && surnames.has(tokens[from]!.lower);
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
