import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';

/** "except", "other than", "with the exception of": what is left out of a denial. */
const EXCEPTION = new RegExp(
  '(?:^| )(?:except(?: for)?|save(?: for)?|besides|bar|barring|excepting|(?:apart|aside) from|other than|' +
    'with the exception of)$',
);
/** The same only behind "nobody" and "nothing": "none but Cole", "little more than that", "nothing beyond". */
const NEXT_TO_NONE = new RegExp(
  '(?:^| )(?:no one|nobody|none|nothing|anything|little|much|no more|not more) ' +
    '(?:but|beyond|(?:more|further|else) than|(?:more|else) (?:but|beyond))$',
);
/** "said no more than", "would not say more than" */
const MORE_THAN = /(?:^| )(?:no|not say|much|little|anything|nothing) (?:more|further) than$/;
const LONGEST_EXCEPTION = 5;
/** What all of these end with. */
const LAST = wordSet('except for save besides bar barring excepting from than of but beyond');

/** Whether the words right before a token except it from what nobody did, or what was not done. */
export function isExceptedAt({ tokens, quotationOf }: Document, first: number, at: number): boolean {
  if (!LAST.has(tokens[at - 1]?.lower ?? '')) return false;
  let from = at;
  while (from > Math.max(first, at - LONGEST_EXCEPTION) && quotationOf[from - 1] === -1) from--;
  const words = tokens.slice(from, at).map(({ lower }) => lower);
  const before = words.join(' ');
  return EXCEPTION.test(before) || NEXT_TO_NONE.test(before) || MORE_THAN.test(before);
}

/** The same of a clause, "to say" or "saying" between: "no comment except to say that", "beyond saying that". */
export function isExceptedClause(document: Document, first: number, from: number): boolean {
  const at = beforeSaying(document, from);
  return isExceptedAt(document, first, at) || (at < from && document.tokens[at - 1]?.lower === 'beyond');
}

/** Where "to say" or "saying" begins before a token, or the token. */
function beforeSaying({ tokens }: Document, at: number): number {
  if (/^(?:saying|adding|insisting|stating|repeating)$/.test(tokens[at - 1]?.lower ?? '')) return at - 1;
  const isToSay = /^(?:say|add|insist|state|repeat|note)$/.test(tokens[at - 1]?.lower ?? '');
  return isToSay && tokens[at - 2]?.lower === 'to' ? at - 2 : at;
}
