import type { WordingData } from './statement-query.ts';

export type Part = WordingData['difference'][number];
export type Change = 'same' | 'trimmed' | 'added' | 'altered';

export const CHANGES: Record<Change, string> = {
  same: 'The same words',
  trimmed: 'Trimmed',
  added: 'Words added',
  altered: 'Altered',
};

/**
 * A difference without that of the printer: other quotation marks, dashes, spaces and capitals are the same words, and
 * are shown as the wording has them.
 */
export function inWords(difference: readonly Part[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < difference.length; at += 1) {
    const [part, next] = [difference[at]!, difference[at + 1]];
    const isSwap = part.op !== 'SAME' && next && next.op !== 'SAME' && next.op !== part.op;
    if (isSwap && words(part.text) === words(next.text)) {
      parts.push({ op: 'SAME', text: part.op === 'INSERTED' ? part.text : next.text });
      at += 1;
    } else if (part.op === 'INSERTED' && words(part.text) === '') parts.push({ op: 'SAME', text: part.text });
    else parts.push(part);
  }
  return parts;
}

/** What a wording does to the fullest one: leaves words out, has more, or has others. */
export function changeOf(parts: readonly Part[]): Change {
  const has = (op: Part['op']) => parts.some((part) => part.op === op && words(part.text) !== '');
  if (has('INSERTED')) return has('DELETED') ? 'altered' : 'added';
  return has('DELETED') ? 'trimmed' : 'same';
}

const words = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
