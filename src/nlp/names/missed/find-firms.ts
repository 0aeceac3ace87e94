import { isGivenName } from '../../../domain/names/given-names.ts';
import { oneOf, wordsIn } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { isCommonWord } from '../../layers/parts-of-speech.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { placesOf } from '../../layers/word-places.ts';
import { matchGazetteer } from '../gazetteer.ts';
import type { Name } from '../name.ts';

/** What stands behind "&" for those of a firm who have no name in it. */
const KIN = oneOf`sons? daughters? brothers bros co\.? company partners associates`;

/**
 * Firms that are called after two people, or one and his kin: "Lund & Brask said", "Rye and Sons". Names that the model
 * took for a body or a place already stay as they are. Gives names in text order.
 */
export function findFirms(document: Document, names: readonly Name[]): Name[] {
  const { tokens, sentenceOf, casing, debris } = document;
  const isCapital = (i: number) =>
    sentenceOf[i] === sentenceOf[i + 1] && /^\p{Lu}\p{Ll}+$/u.test(tokens[i]?.text ?? '');
  const firms = withForm(document, names);
  for (const at of placesOf(document.places, ['and', '&'])) {
    const isWord = tokens[at]!.text === 'and';
    if (!(isWord || tokens[at]!.text === '&') || debris[at] || casing[sentenceOf[at]!] !== PROSE) continue;
    const [from, to] = [at - 1, at + 2];
    if (!isCapital(from) || !isCapital(at + 1) || sentenceOf[from] !== sentenceOf[at + 1]) continue;
    if (isCapital(from - 1) || isCapital(to) || !isFirm(document, from, at + 1)) continue;
    const isKin = KIN.test(tokens[at + 1]!.lower);
    if (isWord && !isKin && !isCalledFirm(document, { from, to })) continue;
    const isNamed = [from, at + 1].some((i) => {
      const name = names.find((one) => one.from === i || one.to - 1 === i);
      return name && ((name.type === 'PLACE' && !isKin) || (name.from <= from && name.to >= to));
    });
    if (!isNamed) firms.push({ from, to, type: 'ORGANIZATION', entry: null, isSurname: false, tagged: null });
  }
  return firms.sort((a, b) => a.from - b.from);
}

/** What only a company has behind its name, in small letters too. */
const FORMS = wordsIn('plc llc gmbh bhd oyj plc. llc. gmbh. bhd. oyj.');

/** "Borealis plc", where no name was found before the legal form. */
function withForm(document: Document, names: readonly Name[]): Name[] {
  const { tokens, sentenceOf, debris } = document;
  return placesOf(document.places, FORMS).flatMap((at): Name[] => {
    if (debris[at] || names.some(({ from, to }) => from < at + 1 && to > at - 1)) return [];
    const isName = /^\p{Lu}[\p{L}\d&-]+$/u.test(tokens[at - 1]?.text ?? '') && sentenceOf[at - 1] === sentenceOf[at];
    const known = { type: 'ORGANIZATION', entry: null, isSurname: false, tagged: null } as const;
    return isName ? [{ from: at - 1, to: at + 1, ...known }] : [];
  });
}

/** What two people may be called together. */
const FIRM = oneOf`firms? company partnership practice consultancy publishers? brewers? brewery jewellers bakery`;
/** Most tokens of "a law firm in Hull". */
const LONGEST_DESCRIPTION = 6;

/** "Barker and Dunn, a law firm", "the publishers Barker and Dunn" */
function isCalledFirm({ tokens, sentenceOf }: Document, { from, to }: TokenRange): boolean {
  if (FIRM.test(tokens[from - 1]?.lower ?? '')) return true;
  if (tokens[to]?.text !== ',' || !/^(?:an?|the|his|her|their)$/.test(tokens[to + 1]?.lower ?? '')) return false;
  for (let i = to + 2; i < to + LONGEST_DESCRIPTION && sentenceOf[i] === sentenceOf[to]; i++) {
    if (FIRM.test(tokens[i]!.lower)) return true;
    if (tokens[i]!.kind === 'MARK' || /^(?:of|who|which|at|for)$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}

/** "Rye & Sons", "Lund & Hay"; not "Health & Safety", "Tom & Jane" or "Tyne & Wear". */
function isFirm({ tokens }: Document, first: number, second: number): boolean {
  const [one, two] = [tokens[first]!.lower, tokens[second]!.lower];
  const known = matchGazetteer(tokens, first, second + 1);
  // "Hanover and Sons" is not the town.
  if (KIN.test(two)) return known?.to !== second + 1;
  if (known) return false;
  return !(isCommonWord(one) && isCommonWord(two)) && !(isGivenName(one) && isGivenName(two));
}
