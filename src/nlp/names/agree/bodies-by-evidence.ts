import { isGivenName } from '../../../domain/names/given-names.ts';
import type { Document } from '../../layers/document.ts';
import { isCommonWord } from '../../layers/parts-of-speech.ts';
import { wordsOf } from '../../layers/printed-text.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { wordFact } from '../../layers/words.ts';
import { isTrade } from '../../lexicon/company-endings.ts';
import { isTitleWord, OTHER_NAMES } from '../../lexicon/titles.ts';
import { countryOfAdjective, matchGazetteer } from '../gazetteer.ts';
import { LISTS, listsOf } from '../name-lists.ts';
import type { TaggedName } from '../tagger/tag-names.ts';
import { actsAsPerson } from './acts-as-person.ts';
import { isCalledKind, showsBody } from './shows-body.ts';

/** "GridCo", "NorthRail", "BioNova": capitals within a word. Not "McDonald" or "DeLuca". */
const hasInnerCapital = wordFact(
  ({ text }) =>
    /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]*$/u.test(text) &&
    !/^(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz|O|Al|El|Ben|Abu)\p{Lu}/u.test(text),
);
const isPlain = wordFact(({ text, kind }) => kind === 'WORD' && /^\p{Lu}\p{Ll}[\p{L}\d-]*$/u.test(text));
/** Longest name of a body that looks like a person's, in tokens. */
const LONGEST = 3;

/**
 * Bodies that nobody has heard of, by what the text says of them: "shares in Northgate", "Northgate's board", "GridCo
 * said it would", "Alder Finch, a maker of pumps". They are bodies in all places of the text. Takes and gives names
 * in text order, without overlap.
 */
export function bodiesByEvidence(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const { tokens, debris, casing, sentenceOf, tags } = document;
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const bodies = findBodies(document, names, taken);
  if (bodies.size === 0) return [...names];
  const renamed = names.map((name): TaggedName => {
    const isBody =
      name.type !== 'ORGANIZATION' && name.to - name.from <= LONGEST && bodies.has(wordsOf(document, name));
    return isBody ? { ...name, type: 'ORGANIZATION' } : name;
  });
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || debris[i] || !bodies.has(tokens[i]!.text) || casing[sentenceOf[i]!] !== PROSE) continue;
    if (tags[i] !== 'NNP' || isBesideCapital(document, i)) continue;
    renamed.push({ from: i, to: i + 1, type: 'ORGANIZATION' });
  }
  return renamed.sort((a, b) => a.from - b.from);
}

/** What the text shows to name a body, and nothing to name a person or place. */
function findBodies(document: Document, names: readonly TaggedName[], taken: Uint8Array): Set<string> {
  const { tokens } = document;
  const others = new Set<string>();
  const bodies = new Set<string>();
  const acting = new Set<string>();
  const byFirst = new Set<string>();
  const members = new Set(names.flatMap(({ from, to, type }) => (type === 'PERSON' && to - from > 1 ? [to] : [])));
  for (const name of names) {
    const { from, to, type } = name;
    if (type === 'PERSON' && isTitle(tokens[from - 1]?.lower)) others.add(wordsOf(document, name));
    else if (
      type === 'PERSON' &&
      to - from === 1 &&
      listsOf(tokens[from]!.lower) & LISTED &&
      actsAsPerson(document, name)
    )
      acting.add(tokens[from]!.text);
    else if (type === 'ORGANIZATION') {
      if (isCalledByFirst(document, name)) byFirst.add(tokens[from]!.text);
    } else if (to - from <= LONGEST && (isBody(document, name) || hasMember(document, name, members)))
      bodies.add(wordsOf(document, name));
  }
  for (let i = 0; i < tokens.length; i++) {
    const { text, word } = tokens[i]!;
    if (taken[i] || !isPlain(word) || bodies.has(text) || isTitle(tokens[i - 1]?.lower)) continue;
    if (isBesideCapital(document, i)) continue;
    if (isBody(document, { from: i, to: i + 1, type: 'ORGANIZATION' })) bodies.add(text);
  }
  for (const { from, to, type } of names)
    if (type !== 'ORGANIZATION' && to - from > 1 && !bodies.has(wordsOf(document, { from, to })))
      for (let i = from; i < to; i++) others.add(tokens[i]!.text);
  for (const text of byFirst) if (!acting.has(text)) bodies.add(text);
  for (const text of others) bodies.delete(text);
  return bodies;
}

function isBody(document: Document, { from, to, type }: TaggedName): boolean {
  const { tokens, tags, casing, sentenceOf } = document;
  if (casing[sentenceOf[from]!] !== PROSE || tags[from] !== 'NNP' || matchGazetteer(tokens, from, to)) return false;
  const { lower, word } = tokens[from]!;
  if (type === 'PLACE' && listsOf(lower) & (LISTS.TOWN | LISTS.LARGE_TOWN)) return false;
  if (to - from === 1) {
    if (isGivenName(lower)) return false;
    if (hasInnerCapital(word)) return true;
  }
  return showsBody(document, from, to) || (type === 'PERSON' && isCalledKind(document, to));
}

/** "Maria Lopez of Alder Tenants": nobody is of somebody. `members` are the tokens at which full names end. */
function hasMember({ tokens }: Document, { from, to, type }: TaggedName, members: ReadonlySet<number>): boolean {
  if (type !== 'PERSON' || to - from < 2 || tokens[from - 1]?.text !== 'of' || !members.has(from - 1)) return false;
  return !isGivenName(tokens[from]!.lower) && matchGazetteer(tokens, from, to) === null;
}

/** Lists of names that a word of people or places is in. */
const LISTED = LISTS.GIVEN | LISTS.SURNAME;
const NO_COMPANY = LISTS.FREQUENT_GIVEN | LISTS.TOWN | LISTS.LARGE_TOWN;

/**
 * "Valdant Motors", which the text may go on to call Valdant: a word that is none of places or the language, and no
 * given name.
 */
function isCalledByFirst({ tokens }: Document, { from, to }: TaggedName): boolean {
  const { lower, word } = tokens[from]!;
  if (to - from < 2 || !isPlain(word) || !isTrade(tokens[to - 1]!.lower)) return false;
  if (listsOf(lower) & NO_COMPANY || isGivenName(lower) || isCommonWord(lower) || OTHER_NAMES.has(lower)) return false;
  return !countryOfAdjective(lower) && !matchGazetteer(tokens, from, from + 1);
}

const isTitle = (lower: string | undefined): boolean => lower !== undefined && isTitleWord(lower);

/** Whether a word beside it, in the same sentence, may belong to the same name. */
const isBesideCapital = (document: Document, i: number): boolean =>
  (document.sentenceOf[i - 1] === document.sentenceOf[i] && isCapital(document, i - 1)) || isCapital(document, i + 1);

/** A word with a capital that may belong to the same name; no day or month, and not the first word of a sentence. */
const isCapital = ({ tokens, sentenceOf }: Document, i: number): boolean => {
  const token = tokens[i];
  if (!token || !/^\p{Lu}/u.test(token.text) || OTHER_NAMES.has(token.lower)) return false;
  return sentenceOf[i] === sentenceOf[i - 1] || token.text === token.text.toUpperCase();
};
