import { isGivenName } from '../../../domain/names/given-names.ts';
import { oneOf } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { isCommonWord } from '../../layers/parts-of-speech.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { matchGazetteer } from '../gazetteer.ts';
import type { Name } from '../name.ts';

/** What stands behind "&" for those of a firm who have no name in it. */
const KIN = oneOf`sons? daughters? brothers bros co\.? company partners associates`;

/**
 * Firms that are called after two people, or one and his kin: "Lund & Brask said", "Rye & Sons". Names that the model
 * took for a body or a place already stay as they are. Gives names in text order.
 */
export function findFirms(document: Document, names: readonly Name[]): Name[] {
  const { tokens, sentenceOf, casing, debris } = document;
  if (!tokens.some(({ text }) => text === '&')) return [];
  const nameAt = new Map(names.flatMap((name) => [[name.from, name] as const, [name.to - 1, name] as const]));
  const isCapital = (i: number) =>
    sentenceOf[i] === sentenceOf[i + 1] && /^\p{Lu}\p{Ll}+$/u.test(tokens[i]?.text ?? '');
  const firms: Name[] = [];
  for (let at = 1; at + 1 < tokens.length; at++) {
    if (tokens[at]!.text !== '&' || debris[at] || casing[sentenceOf[at]!] !== PROSE) continue;
    const [from, to] = [at - 1, at + 2];
    if (!isCapital(from) || !isCapital(at + 1) || sentenceOf[from] !== sentenceOf[at + 1]) continue;
    if (isCapital(from - 1) || isCapital(to) || !isFirm(document, from, at + 1)) continue;
    const isNamed = [from, at + 1].some((i) => {
      const name = nameAt.get(i);
      return name && (name.type === 'PLACE' || (name.from <= from && name.to >= to));
    });
    if (!isNamed) firms.push({ from, to, type: 'ORGANIZATION', entry: null, isSurname: false, tagged: null });
  }
  return firms;
}

/** "Rye & Sons", "Lund & Hay"; not "Health & Safety", "Tom & Jane" or "Tyne & Wear". */
function isFirm({ tokens }: Document, first: number, second: number): boolean {
  const [one, two] = [tokens[first]!.lower, tokens[second]!.lower];
  if (matchGazetteer(tokens, first, second + 1)) return false;
  if (KIN.test(two)) return true;
  return !(isCommonWord(one) && isCommonWord(two)) && !(isGivenName(one) && isGivenName(two));
}
