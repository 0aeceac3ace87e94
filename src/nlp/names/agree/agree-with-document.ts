import { followsFamilyName } from '../../../domain/names/family-first.ts';
import { isGivenName } from '../../../domain/names/given-names.ts';
import { HONORIFICS } from '../../../domain/names/honorifics.ts';
import type { Document } from '../../layers/document.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { isReportingVerb } from '../../lexicon/reporting-words.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import { matchGazetteer } from '../gazetteer.ts';
import { LISTS, listsOf } from '../name-lists.ts';
import type { TaggedName } from '../tagger/tag-names.ts';
import { peopleInLabels } from './people-in-labels.ts';
import { isSurnameInPlace } from './word-surnames.ts';

/**
 * Lets the full names of people decide over a lone word: once an article names "Teodora Vance", "Vance" is she wherever
 * it stands alone, also where the model saw an organization or nothing, and so is "VANCE:" before what she says. Takes
 * and gives names in text order.
 */
export function agreeWithDocument(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const people = names.filter(({ type }) => type === 'PERSON').map((name) => withoutTitles(document, name));
  const surnames = surnamesOfPeople(document, people);
  const labels = peopleInLabels(document, people).filter(({ from, to }) => to - from > 1 || isFree(document, from));
  const inLabel = new Uint8Array(document.tokens.length);
  for (const { from, to } of labels) inLabel.fill(1, from, to);
  const others = names.filter(({ from, to }) => !inLabel.subarray(from, to).includes(1));
  const agreed = others.map((name): TaggedName => {
    if (name.type === 'PERSON') return withoutTitles(document, name);
    if (isOfFamily(document, name, surnames)) return { ...name, type: 'PERSON' };
    const isAlone = name.to === name.from + 1 && surnames.has(document.tokens[name.from]!.text);
    return isAlone && isFree(document, name.from) ? { ...name, type: 'PERSON' } : name;
  });
  for (const { from, to } of labels) agreed.push({ from, to, type: 'PERSON' });
  const taken = new Uint8Array(document.tokens.length);
  for (const { from, to } of agreed) taken.fill(1, from, to);
  document.tokens.forEach(({ text }, i) => {
    if (taken[i]) return;
    if (isActingPlace(document, i)) agreed.push({ from: i, to: i + 1, type: 'PLACE' });
    if ((document.tags[i] !== 'NNP' && !surnames.has(text)) || !isFree(document, i)) return;
    if (isBetweenQuotationAndVerb(document, i)) {
      agreed.push({ from: i, to: i + 1, type: 'PERSON' });
      return;
    }
    if (!surnames.has(text)) return;
    const beside = isNamePart(document, i - 1) || isNamePart(document, i + 1);
    if (beside && document.casing[document.sentenceOf[i]!] === PROSE) return;
    if (document.tags[i] === 'NNP' || isSurnameInPlace(document, i))
      agreed.push({ from: i, to: i + 1, type: 'PERSON' });
  });
  return agreed.sort((a, b) => a.from - b.from);
}

/** "Micah Feld" beside Aaron Feld, whatever the model took him for. */
function isOfFamily({ tokens }: Document, { from, to }: TaggedName, surnames: ReadonlySet<string>): boolean {
  if (to - from !== 2 || !surnames.has(tokens[to - 1]!.text)) return false;
  const { lower } = tokens[from]!;
  return isGivenName(lower) || (listsOf(lower) & (LISTS.GIVEN | LISTS.FREQUENT_GIVEN)) > 0;
}

/** "Mr. Vance" names Vance. */
function withoutTitles({ tokens }: Document, { from, to, type }: TaggedName): TaggedName {
  let start = from;
  while (start < to - 1 && (HONORIFICS.has(tokens[start]!.lower) || isShortTitle(tokens[start]!.lower))) start++;
  return { from: start, to, type };
}

/** "Sen.", "Gov". */
const isShortTitle = (lower: string): boolean =>
  TITLE_HEADS.has(lower) && (lower.endsWith('.') || TITLE_HEADS.has(`${lower}.`));

/** The last words of full names, and the first one before a given name with a small second part: "Ban Ki-moon". */
function surnamesOfPeople({ tokens }: Document, people: readonly TaggedName[]): Set<string> {
  const surnames = new Set<string>();
  for (const { from, to } of people) {
    if (to - from < 2) continue;
    const last = tokens[to - 1]!;
    if (/^\p{Lu}\p{L}+\p{Ll}/u.test(last.text) && !isGivenName(last.lower) && !/^(?:jr|sr)\.?$/.test(last.lower))
      surnames.add(last.text);
    if (to - from === 2 && followsFamilyName(last.text)) surnames.add(tokens[from]!.text);
  }
  return surnames;
}

/** Not the name of something else that everybody knows. */
function isFree({ tokens }: Document, i: number): boolean {
  const match = matchGazetteer(tokens, i, i + 1);
  return match === null || match.entry.type === 'PERSON';
}

/** "The West had ignored it", "the Gulf is". */
function isActingPlace({ tokens, tags }: Document, i: number): boolean {
  const follows = tokens[i + 1];
  if (tags[i] !== 'NNP' || tokens[i - 1]?.lower !== 'the' || !follows || !/^(?:VB[DZ]?|MD)$/.test(tags[i + 1]!))
    return false;
  return follows.text === follows.lower && matchGazetteer(tokens, i, i + 1)?.entry.type === 'PLACE';
}

/** “Did you stay?” Brask asked. A lone name there is somebody's. */
const isBetweenQuotationAndVerb = ({ tokens, tags, sentenceOf }: Document, i: number): boolean =>
  tags[i] === 'NNP' &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[i]!.text) &&
  /^["”]$/.test(tokens[i - 1]?.text ?? '') &&
  i + 1 < tokens.length &&
  sentenceOf[i + 1] === sentenceOf[i] &&
  tokens[i + 1]!.text === tokens[i + 1]!.lower &&
  isReportingVerb(tokens[i + 1]!.lower);

const isNamePart = ({ tokens, tags }: Document, i: number): boolean =>
  tags[i] === 'NNP' && /^\p{Lu}/u.test(tokens[i]?.text ?? '');
