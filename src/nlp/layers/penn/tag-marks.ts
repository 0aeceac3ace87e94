import type { Token } from '../tokens.ts';
import { pennIndex } from './penn-tags.ts';

const TAG_OF_MARK: Record<string, string> = {
  ...{
    ',': ',',
    '.': '.',
    '!': '.',
    '?': '.',
    ';': ':',
    ':': ':',
    '…': ':',
    '—': ':',
    '–': ':',
    '-': ':',
    '―': ':',
    '/': ':',
  },
  ...{ '“': '``', '‘': '``', '«': '``', '„': '``', '”': "''", '’': "''", '»': "''", '"': "''", "'": "''" },
  ...{ '(': '-LRB-', '[': '-LRB-', ')': '-RRB-', ']': '-RRB-', $: '$', '£': '$', '€': '$', '&': 'CC', '%': 'NN' },
};

const INDEX_OF_MARK = new Map(Object.entries(TAG_OF_MARK).map(([mark, tag]) => [mark, pennIndex(tag)]));
const SYM = pennIndex('SYM');
const DASH = pennIndex(':');
const POS = pennIndex('POS');
const PLURALS: ReadonlySet<number> = new Set(['NNS', 'NNPS', 'NNP'].map(pennIndex));

/**
 * The tag of a mark by its first character; an apostrophe right after a plural is its possessive: "the voters' choice".
 */
export function tagOfMark(tokens: readonly Token[], i: number, tags: Uint8Array): number {
  const { text, start } = tokens[i]!;
  const before = tokens[i - 1];
  if ((text === "'" || text === '’') && before?.end === start && /s$/i.test(before.text) && PLURALS.has(tags[i - 1]!))
    return POS;
  if (text.length > 1 && /^[.]/.test(text)) return DASH;
  return INDEX_OF_MARK.get(text[0]!) ?? SYM;
}
