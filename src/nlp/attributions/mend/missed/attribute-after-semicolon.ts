import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import { placesOf } from '../../../layers/word-places.ts';
import type { Attribution } from '../../attribution.ts';
import { statementBehind } from '../../rules/semicolon-clause.ts';

/** How surely such a reading is right. */
const PROBABILITY = 0.7;

/** "It holds, Cole said; Lind says it leaks.": what the second speaker of a sentence says, where the first is known. */
export function attributeAfterSemicolon(document: Document, taken: Uint8Array): Attribution[] {
  const { sentences, sentenceOf, quotationOf, debris } = document;
  return placesOf(document.places, [';']).flatMap((i) => {
    if (quotationOf[i] !== -1 || debris[i]) return [];
    const { from, to } = sentences[sentenceOf[i]!]!;
    if (!anyTaken(taken, { from, to: i }) || anyTaken(taken, { from: i, to })) return [];
    const found = statementBehind(document, i);
    return found ? [{ ...found, probability: PROBABILITY }] : [];
  });
}
