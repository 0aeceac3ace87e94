import { isGivenName } from '../../../domain/names/given-names.ts';
import type { Document } from '../../layers/document.ts';
import { isCommonWord } from '../../layers/parts-of-speech.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { wordFact } from '../../layers/words.ts';
import { isCalledKind, showsBody } from '../agree/shows-body.ts';
import { bodyNameAt } from '../body-names.ts';
import { matchGazetteer } from '../gazetteer.ts';
import { LISTS, listsOf } from '../name-lists.ts';
import type { TaggedName } from '../tagger/tag-names.ts';
import { isInLongerName } from './longer-names.ts';

/** "NRL", "TikTok": no word of the language is printed so. */
const isUnlikeWords = wordFact(({ text }) => /^\p{Lu}{3,}$/u.test(text) || /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text));

const NAMES_OF_OTHERS =
  LISTS.GIVEN | LISTS.FREQUENT_GIVEN | LISTS.FREQUENT_SURNAME | LISTS.SURNAME | LISTS.TOWN | LISTS.LARGE_TOWN;

/**
 * Lets names that everybody knows to be bodies' be theirs: "Safaricom" that the model took for a person, "Vice News"
 * that it passed over. Takes and gives names in text order, without overlap.
 */
export function withKnownBodies(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const { tokens, casing, sentenceOf, sentences, debris } = document;
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const all = names.map((name): TaggedName => {
    const isBody = name.type !== 'ORGANIZATION' && bodyNameAt(tokens, name.from, name.to) === name.to;
    return isBody && isSure(document, name) ? { ...name, type: 'ORGANIZATION' } : name;
  });
  const speaking = bodiesSpeaking(document, names);
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || debris[i] || casing[sentenceOf[i]!] !== PROSE || tokens[i]!.text === tokens[i]!.lower) continue;
    const to = bodyNameAt(tokens, i, sentences[sentenceOf[i]!]!.to);
    if (to === 0 || taken.subarray(i, to).includes(1)) continue;
    if (isInLongerName(document, i, to)) continue;
    const isPlain = to - i === 1 && !isUnlikeWords(tokens[i]!.word) && !isBesideBody(document, i, all);
    if (isPlain && (!speaking.has(tokens[i]!.text) || isMedium(document, i))) continue;
    all.push({ from: i, to, type: 'ORGANIZATION' });
    i = to - 1;
  }
  return all
    .map((name): TaggedName => {
      const isKnown = name.to - name.from === 1 && bodyNameAt(tokens, name.from, name.to) === name.to;
      return isKnown && isBesideBody(document, name.from, all) ? { ...name, type: 'ORGANIZATION' } : name;
    })
    .sort((a, b) => a.from - b.from);
}

/**
 * The words of one-word names that say something themselves somewhere or are told to be a body, and are nobody's
 * surname: "Twitter said", "Unite, the union,".
 */
function bodiesSpeaking(document: Document, names: readonly TaggedName[]): ReadonlySet<string> {
  const { tokens, tags, debris } = document;
  const surnames = new Set(
    names.flatMap(({ from, to, type }) => (type === 'PERSON' && to - from > 1 ? [tokens[to - 1]!.text] : [])),
  );
  const found = new Set<string>();
  for (let i = 0; i + 1 < tokens.length; i++) {
    const { text, lower } = tokens[i]!;
    if (text === lower || bodyNameAt(tokens, i, i + 1) !== i + 1 || debris[i] || surnames.has(text)) continue;
    const speaks = /^VB[DZ]$/.test(tags[i + 1]!) && SAYS.test(tokens[i + 1]!.lower);
    if (speaks || isCalledKind(document, i + 1) || showsBody(document, i, i + 1)) found.add(text);
  }
  return found;
}

const SAYS = /^(?:said|says|announced|announces|declined|declines|confirmed|denied|denies|told|tells)$/;

/** "on Twitter", "a Twitter account": where something is said, and not who says it. */
const isMedium = ({ tokens, tags }: Document, i: number): boolean =>
  /^(?:on|via|through|over|using|to)$/.test(tokens[i - 1]?.lower ?? '') || /^NNS?$/.test(tags[i + 1] ?? '');

/** "Unite" in "Unite and GMB", "Unison" in "GMB and Unison". */
function isBesideBody({ tokens }: Document, i: number, names: readonly TaggedName[]): boolean {
  const isJoin = (k: number) => /^(?:and|or|,|&)$/.test(tokens[k]?.text ?? '');
  const isBody = (at: number) =>
    at < tokens.length &&
    bodyNameAt(tokens, at, tokens.length) > 0 &&
    (isUnlikeWords(tokens[at]!.word) || names.some(({ from, type }) => from === at && type === 'ORGANIZATION'));
  if (isJoin(i + 1) && isBody(tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2)) return true;
  const join = tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1;
  return isJoin(join) && names.some(({ to, type }) => to === join && type === 'ORGANIZATION');
}

/** Not "Paris Match" the town, nor "Jordan" somebody. */
function isSure({ tokens }: Document, { from, to }: TaggedName): boolean {
  if (matchGazetteer(tokens, from, to)?.to === to) return false;
  if (to - from > 1) return true;
  const { lower } = tokens[from]!;
  return (listsOf(lower) & NAMES_OF_OTHERS) === 0 && !isGivenName(lower) && !isCommonWord(lower);
}
