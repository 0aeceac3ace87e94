import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import type { Attribution } from '../../attribution.ts';
import { quotingAt } from '../missed/read-quoted-as-saying.ts';

/**
 * What a medium reports ends before whom it quotes: in "The strike is off, the Post reported, quoting Anna Lind as
 * saying that the offer was fair" the offer is Lind's.
 */
export function leaveQuotingOut(document: Document, attribution: Attribution): Attribution {
  const content = attribution.content.flatMap((piece) => beforeQuoting(document, piece));
  const isWhole =
    content.length === attribution.content.length && content.every((one, i) => one === attribution.content[i]);
  return isWhole || content.length === 0 ? attribution : { ...attribution, content };
}

function beforeQuoting(document: Document, piece: TokenRange): TokenRange[] {
  const { tokens, quotationOf } = document;
  for (const i of placesOf(document.places, ['quoting', 'citing'])) {
    if (i < piece.from || i >= piece.to || quotationOf[i] !== -1 || !quotingAt(document, i)) continue;
    const to = tokens[i - 1]!.text === ',' ? i - 1 : i;
    return to > piece.from ? [{ from: piece.from, to }] : [];
  }
  return [piece];
}
