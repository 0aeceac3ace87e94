import type { Document } from '../../layers/document.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import type { Name } from '../name.ts';

/** Words between those that an acronym takes a letter of. */
const SMALL = /^(?:of|for|and|the|to|in)$/;

/**
 * Without the acronyms of offices: "the CJI" behind "Chief Justice of India Ada Lind" is somebody, and no body. Gives
 * names in text order.
 */
export function withoutOfficeAcronyms(document: Document, names: readonly Name[]): Name[] {
  const offices = new Map<string, boolean>();
  return names.filter(({ from, to, type, entry }) => {
    const { text } = document.tokens[from]!;
    if (type === 'PLACE' || entry || to - from > 1 || !/^\p{Lu}{3,6}$/u.test(text)) return true;
    if (!offices.has(text)) offices.set(text, isOffice(document, text));
    return !offices.get(text);
  });
}

/** Whether the text prints words with these initials whose head is a title: no "Transport General Authority". */
function isOffice({ tokens }: Document, acronym: string): boolean {
  return tokens.some(({ text }, from) => {
    if (text[0] !== acronym[0] || !/^\p{Lu}\p{Ll}/u.test(text)) return false;
    let at = from;
    let head: string | null = null;
    for (let letter = 0; letter < acronym.length; letter++, at++) {
      if (letter > 0 && SMALL.test(tokens[at]?.text ?? '')) head ??= tokens[at - 1]!.lower;
      while (letter > 0 && SMALL.test(tokens[at]?.text ?? '')) at++;
      const word = tokens[at];
      if (!word || word.text[0] !== acronym[letter] || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
    }
    return TITLE_HEADS.has(head ?? tokens[at - 1]!.lower);
  });
}
