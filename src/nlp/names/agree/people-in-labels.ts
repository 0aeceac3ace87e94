import { normalizeName } from '../../../domain/names/normalize-name.ts';
import type { Document } from '../../layers/document.ts';
import { textOf } from '../../layers/printed-text.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { isTitleWord, TITLE_HEADS } from '../../lexicon/titles.ts';

/** Most tokens of a name or of what follows it in brackets: "MARIA DE LA CRUZ (R-OHIO)". */
const LONGEST_PART = 6;
/** A word in capitals, also "McCOY", "O’DAY" and "DE-LUCA". */
const CAPITALS = /^(?:Ma?c|[OD]['’])?\p{Lu}[\p{Lu}\p{M}'’.-]+$/u;

/**
 * The names in labels of transcripts, "KOVAC:", "ANNA KOVAC:" or "ANNA:" at the head of a paragraph, that are those of
 * `people`: a full name, its last words, or its first one. Takes full names and gives token ranges, both in text order.
 */
export function peopleInLabels(document: Document, people: readonly TokenRange[]): TokenRange[] {
  const forms = shortForms(document, people);
  const found: TokenRange[] = [];
  const { tokens, paragraphOf } = document;
  for (let i = 0; i < tokens.length && forms.size > 0; i++) {
    if (i > 0 && paragraphOf[i] === paragraphOf[i - 1]) continue;
    const label = nameInLabel(document, i);
    if (!label) continue;
    // "SEN. KOVAC:", and the title alone may be the surname: "KING:".
    let { from } = label;
    const { to } = label;
    while (from < to && !forms.has(normalize(document, { from, to })) && isTitle(tokens[from]!.lower)) from++;
    if (from < to && forms.has(normalize(document, { from, to }))) found.push({ from, to });
  }
  return found;
}

const isTitle = (lower: string): boolean => isTitleWord(lower) || TITLE_HEADS.has(`${lower}.`);

const normalize = (document: Document, range: TokenRange): string => normalizeName(textOf(document, range));

/** What a label may call the people of the article, as look-ups compare it. */
function shortForms(document: Document, people: readonly TokenRange[]): Set<string> {
  const forms = new Set<string>();
  for (const name of people) {
    const words = normalize(document, name).split(' ');
    if (words.length < 2 || words.length > LONGEST_PART) continue;
    for (let k = 0; k < words.length; k++) forms.add(words.slice(k).join(' '));
    forms.add(words[0]!);
  }
  return forms;
}

/**
 * The words in capitals that begin a paragraph, up to its colon or to what stands before the colon in brackets or
 * after a comma, or null.
 */
function nameInLabel({ tokens, paragraphOf }: Document, first: number): TokenRange | null {
  const isWithin = (i: number) => i < tokens.length && paragraphOf[i] === paragraphOf[first];
  // “KOVAC: We will stay.”
  const from = tokens[first]!.kind === 'MARK' ? first + 1 : first;
  let to = from;
  while (isWithin(to) && to - from < LONGEST_PART && CAPITALS.test(tokens[to]!.text)) to++;
  let colon = to;
  if (tokens[to]?.text === ',') {
    // "ANNA KOVAC, FOREIGN MINISTER:"
    do colon++;
    while (isWithin(colon) && colon - to <= LONGEST_PART && CAPITALS.test(tokens[colon]!.text));
  } else if (tokens[to]?.text === '(') {
    while (isWithin(colon) && colon - to < LONGEST_PART && tokens[colon]!.text !== ')') colon++;
    colon++;
  }
  return to > from && isWithin(colon) && tokens[colon]!.text === ':' ? { from, to } : null;
}
