import { followsFamilyName } from '../../../domain/names/family-first.ts';
import { isGivenName } from '../../../domain/names/given-names.ts';
import { oneOf } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { isCommonWord } from '../../layers/parts-of-speech.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { ALL_ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import { isReportingVerb } from '../../lexicon/reporting-words.ts';
import { isTitleWord, OTHER_NAMES, TITLE_HEADS } from '../../lexicon/titles.ts';
import { matchGazetteer } from '../gazetteer.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/** Most tokens of an apposition that tells who somebody is: "the billionaire owner". */
const FAR = 5;

/**
 * With the people whose names are words of the language, where the model saw nothing: "Mark Cuban, the owner, says",
 * "Minister Will Long". Two capitals, of which the first is a given name, that speak, have a title before them or are
 * told to be somebody; and everybody knows "Ban Ki-moon". Once that is seen, the same words are the person all over the
 * text. Takes and gives names in text order, without overlap.
 */
export function withPeopleActing(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const { tokens } = document;
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const free = pairsOf(document, taken);
  const printed = ({ from, to }: TaggedName) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  const people = new Set(free.filter((pair) => acts(document, pair)).map(printed));
  const missed = free.filter((pair) => people.has(printed(pair)));
  return missed.length === 0 ? [...names] : [...names, ...missed].sort((a, b) => a.from - b.from);
}

/** Two words with a capital and none around them, in prose, that may be a person's name; or a known person. */
function pairsOf(document: Document, taken: Uint8Array): TaggedName[] {
  const { tokens, casing, sentenceOf, sentences, debris } = document;
  const pairs: TaggedName[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const to = i + 2;
    if (debris[i] || taken[i] || taken[i + 1] || taken[i - 1] || taken[to]) continue;
    if (casing[sentenceOf[i]!] !== PROSE || sentenceOf[i] !== sentenceOf[i + 1]) continue;
    if (!isName(tokens[i]!.text) || !isName(tokens[i + 1]!.text) || isName(tokens[to]?.text ?? '')) continue;
    const known = matchGazetteer(tokens, i, sentences[sentenceOf[i]!]!.to);
    if (
      known ? known.entry.type !== 'PERSON' || known.to !== to : !mayBePerson(document, i) && !isDescribed(document, to)
    )
      continue;
    const before = tokens[i - 1];
    const opens = i === 0 || sentenceOf[i - 1] !== sentenceOf[i];
    const isTrade = !opens && opensWithTrade(document, i - 1);
    if (!opens && isName(before!.text) && !isTitle(before!.lower) && !isTrade) continue;
    pairs.push({ from: i, to, type: 'PERSON' });
  }
  return pairs;
}

/** "Hope Rising, a priest,": a person, whatever the two words mean. */
function isDescribed({ tokens, tags }: Document, to: number): boolean {
  if (tokens[to]?.text !== ',' || !/^an?$/.test(tokens[to + 1]?.lower ?? '')) return false;
  let head = to + 2;
  while (head - to < FAR && /^(?:NN|JJ)$/.test(tags[head + 1] ?? '')) head++;
  return PERSON.test(tokens[head]?.lower ?? '') && tokens[head + 1]?.text === ',';
}

/** What a person alone is. */
const PERSON = oneOf`priest doctor nurse teacher lawyer farmer student professor pastor bishop imam nun monk widow
  widower mother father journalist reporter engineer architect historian economist novelist poet pensioner electrician
  plumber carpenter shopkeeper fisherman baker butcher accountant barrister solicitor surgeon pharmacist dentist`;

/** "Broker Tom Ask": a sentence begins with what somebody does for a living. */
const opensWithTrade = ({ tokens, sentences, sentenceOf }: Document, i: number): boolean =>
  sentences[sentenceOf[i]!]!.from === i &&
  isCommonWord(tokens[i]!.lower) &&
  !isGivenName(tokens[i]!.lower) &&
  /[a-z]{2}(?:er|or|ist|man)$/.test(tokens[i]!.lower);

/** A given name and a surname, or a family name and what follows one. */
function mayBePerson({ tokens }: Document, at: number): boolean {
  if (followsFamilyName(tokens[at + 1]!.text)) return !isTitle(tokens[at]!.lower);
  if (!isGivenName(tokens[at]!.lower)) return false;
  const { lower } = tokens[at + 1]!;
  const isOther = OTHER_NAMES.has(lower) || ALL_ORGANIZATION_HEADS.has(lower) || isTitle(lower);
  return !isOther && !matchGazetteer(tokens, at + 1, at + 2);
}

/** Whether the words around a pair show that it is somebody. */
function acts(document: Document, { from, to }: TaggedName): boolean {
  const { tokens, tags, sentenceOf } = document;
  if (matchGazetteer(tokens, from, to)?.to === to) return true;
  const before = tokens[from - 1];
  const next = tokens[to];
  if (!next || sentenceOf[to] !== sentenceOf[from]) return false;
  if (before && sentenceOf[from - 1] === sentenceOf[from]) {
    if (TITLE_HEADS.has(before.lower)) return true;
    if (before.text === before.lower && isReportingVerb(before.lower) && /^["”]$/.test(tokens[from - 2]?.text ?? ''))
      return true;
  }
  if (/^VB[DZ]$/.test(tags[to]!) && isReportingVerb(next.lower)) return true;
  return next.text === ',' && isApposition(document, to + 1);
}

/** ", the billionaire owner", ", who", ", 47," */
function isApposition({ tokens, tags }: Document, at: number): boolean {
  const first = tokens[at];
  if (!first) return false;
  if (first.lower === 'who' || (first.kind === 'NUMBER' && /^\d\d$/.test(first.text) && tokens[at + 1]?.text === ','))
    return true;
  if (!/^(?:a|an|the|his|her)$/.test(first.lower)) return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 1 + FAR); i++) {
    if (TITLE_HEADS.has(tokens[i]!.lower)) return true;
    if (!/^(?:NN|JJ|NNP|VBG|VBN|POS)$/.test(tags[i]!)) return false;
  }
  return false;
}

const isTitle = (lower: string): boolean => TITLE_HEADS.has(lower) || isTitleWord(lower);
const isName = (text: string): boolean => /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u.test(text);
