import { isGivenName } from '../../../domain/names/given-names.ts';
import type { Document } from '../../layers/document.ts';
import { wordFact } from '../../layers/words.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/**
 * Makes one name of a given name, a nickname in marks or brackets and a surname, William "Bill" Crandall or Anna (Nan)
 * Crandall, whatever was found of them. Takes and gives names in text order.
 */
export function withNicknames({ tokens, tags }: Document, names: readonly TaggedName[]): TaggedName[] {
  const whole: TaggedName[] = [];
  const nameAt = (i: number) => names.find(({ from, to }) => from <= i && i < to);
  for (let i = 1; i + 3 < tokens.length; i++) {
    if (!isOpeningMark(tokens[i]!.word) || !isCapital(tokens[i - 1]!.text) || tags[i - 1] !== 'NNP') continue;
    const isBracket = tokens[i]!.text === '(';
    const closes = isBracket ? /^\)$/ : /^["”'’]$/;
    const close = [i + 2, i + 3].find((at) => closes.test(tokens[at]?.text ?? ''));
    if (!close || !tokens.slice(i + 1, close).every(({ text }) => isCapital(text))) continue;
    if (isBracket && !(isGivenName(tokens[i - 1]!.lower) && isShortName(tokens[i + 1]!.text, close - i))) continue;
    const surname = tokens[close + 1];
    if (!surname || !isCapital(surname.text) || tags[close + 1] !== 'NNP') continue;
    const found = nameAt(i - 1);
    const before = found?.type === 'PERSON' ? found : undefined;
    const after = nameAt(close + 1);
    if (!before && after?.type !== 'PERSON') continue;
    whole.push({ from: before?.from ?? i - 1, to: Math.max(close + 2, after?.to ?? 0), type: 'PERSON' });
    i = close + 1;
  }
  if (whole.length === 0) return [...names];
  const covered = new Uint8Array(tokens.length);
  for (const { from, to } of whole) covered.fill(1, from, to);
  const isCovered = ({ from, to }: TaggedName) => covered.subarray(from, to).includes(1);
  return [...names.filter((name) => !isCovered(name)), ...whole].sort((a, b) => a.from - b.from);
}

const isOpeningMark = wordFact(({ text }) => /^["“'‘(]$/.test(text));

/** "Nan" of "Anna (Nan) Crandall": one word, and no party or agency as in "Anna (NDP) Crandall". */
const isShortName = (text: string, length: number): boolean => length === 2 && /^\p{Lu}\p{Ll}+$/u.test(text);

const isCapital = (text: string): boolean => /^\p{Lu}[\p{L}.’'-]*$/u.test(text);
