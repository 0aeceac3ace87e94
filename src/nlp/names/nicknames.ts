import type { Document } from '../document.ts';
import type { TaggedName } from './tag-names.ts';

/**
 * Makes one name of a given name, a nickname in marks and a surname, William "Bill" Crandall, whatever was found of them.
 * Takes and gives names in text order.
 */
export function withNicknames({ tokens, tags }: Document, names: readonly TaggedName[]): TaggedName[] {
  const whole: TaggedName[] = [];
  for (let i = 1; i + 3 < tokens.length; i++) {
    if (!/^["“'‘]$/.test(tokens[i]!.text) || !isCapital(tokens[i - 1]!.text) || tags[i - 1] !== 'NNP') continue;
    const close = [i + 2, i + 3].find((at) => /^["”'’]$/.test(tokens[at]?.text ?? ''));
    if (!close || !tokens.slice(i + 1, close).every(({ text }) => isCapital(text))) continue;
    const surname = tokens[close + 1];
    if (!surname || !isCapital(surname.text) || tags[close + 1] !== 'NNP') continue;
    const before = names.find((name) => name.from < i && name.to >= i && name.type === 'PERSON');
    const after = names.find((name) => name.from <= close + 1 && name.to > close + 1);
    if (!before && after?.type !== 'PERSON') continue;
    whole.push({ from: before?.from ?? i - 1, to: Math.max(close + 2, after?.to ?? 0), type: 'PERSON' });
    i = close + 1;
  }
  if (whole.length === 0) return [...names];
  const isCovered = (name: TaggedName) => whole.some(({ from, to }) => name.from < to && from < name.to);
  return [...names.filter((name) => !isCovered(name)), ...whole].sort((a, b) => a.from - b.from);
}

const isCapital = (text: string): boolean => /^\p{Lu}[\p{L}.’'-]*$/u.test(text);
