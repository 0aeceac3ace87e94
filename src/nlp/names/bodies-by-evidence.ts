import type { Document } from '../document.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { HONORIFICS, OTHER_NAMES, TITLE_HEADS } from '../lexicon/titles.ts';
import { PROSE } from '../sentence-casing.ts';
import { wordFact } from '../words.ts';
import { matchGazetteer } from './gazetteer.ts';
import type { TaggedName } from './tag-names.ts';

/** What only a body has: "Northgate's board", "the Northgate share price". */
const OWNED = new Set(
  `board shares shareholders shareholder investors stock stockholders headquarters customers employees workforce revenue revenues profits profit earnings
  turnover subsidiary subsidiaries ceo chairman chairwoman chairperson spokesman spokeswoman spokesperson executives executive directors factory
  factories plants plant products platform website app brands stores factories branches bondholders creditors parent`.split(
    /\s+/,
  ),
);
/** What is of or in a body: "shares in Northgate", "chief executive of Northgate", "a spokesman for Northgate". */
const OF =
  /^(?:shares|stake|stakes|shareholders?|investors|executive|ceo|chairman|chairwoman|spokesman|spokeswoman|spokesperson|subsidiary|customers|employees)$/;
const JOINS = /^(?:in|of|for|at)$/;

/** "GridCo", "NorthRail", "BioNova": capitals within a word. Not "McDonald" or "DeLuca". */
const hasInnerCapital = wordFact(
  ({ text }) =>
    /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]*$/u.test(text) &&
    !/^(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz|O|Al|El|Ben|Abu)\p{Lu}/u.test(text),
);
const isPlain = wordFact(({ text, kind }) => kind === 'WORD' && /^\p{Lu}\p{Ll}[\p{L}\d-]*$/u.test(text));

/**
 * Bodies of one word that nobody has heard of, by what the text says of them: "shares in Northgate", "Northgate's board",
 * "GridCo said it would". They are bodies in all places of the text. Takes and gives names in text order, without overlap.
 */
export function bodiesByEvidence(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const { tokens, debris, casing, sentenceOf, tags } = document;
  const bodies = wordsOfBodies(document, names);
  if (bodies.size === 0) return [...names];
  const taken = new Uint8Array(tokens.length);
  const renamed = names.map((name): TaggedName => {
    taken.fill(1, name.from, name.to);
    const isBody = name.to - name.from === 1 && bodies.has(tokens[name.from]!.text);
    return isBody && name.type !== 'ORGANIZATION' ? { ...name, type: 'ORGANIZATION' } : name;
  });
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || debris[i] || !bodies.has(tokens[i]!.text) || casing[sentenceOf[i]!] !== PROSE) continue;
    if (tags[i] !== 'NNP' || isCapital(document, i - 1) || isCapital(document, i + 1)) continue;
    renamed.push({ from: i, to: i + 1, type: 'ORGANIZATION' });
  }
  return renamed.sort((a, b) => a.from - b.from);
}

/** The words that the text shows to name a body, and nothing to name a person or place. */
function wordsOfBodies(document: Document, names: readonly TaggedName[]): Set<string> {
  const { tokens, sentenceOf, casing } = document;
  const others = new Set<string>();
  for (const { from, to, type } of names) {
    if (to - from > 1) for (let i = from; i < to; i++) others.add(tokens[i]!.text);
    if (type === 'PERSON' && isTitle(tokens[from - 1]?.lower)) others.add(tokens[from]!.text);
  }
  const bodies = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const { text, word } = tokens[i]!;
    if (!isPlain(word) || bodies.has(text) || others.has(text) || casing[sentenceOf[i]!] !== PROSE) continue;
    if (isCapital(document, i - 1) || isCapital(document, i + 1) || !showsBody(document, i)) continue;
    if (isTitle(tokens[i - 1]?.lower)) others.add(text);
    else bodies.add(text);
  }
  for (const text of others) bodies.delete(text);
  return bodies;
}

function showsBody(document: Document, i: number): boolean {
  const { tokens, tags } = document;
  if (tags[i] !== 'NNP' || isGivenName(tokens[i]!.lower)) return false;
  const match = matchGazetteer(tokens, i, i + 1);
  if (match) return false;
  if (hasInnerCapital(tokens[i]!.word)) return true;
  const isOwner = /^['’]s?$/.test(tokens[i + 1]?.text ?? '');
  if (isOwner && (OWNED.has(tokens[i + 2]?.text ?? '') || isChief(document, i + 2))) return true;
  if (JOINS.test(tokens[i - 1]?.text ?? '') && OF.test(tokens[i - 2]?.lower ?? '')) return true;
  return saysIt(document, i);
}

/** "chief executive" */
const isChief = ({ tokens }: Document, i: number): boolean =>
  tokens[i]?.text === 'chief' && /^(?:executive|financial|operating)$/.test(tokens[i + 1]?.text ?? '');

/** "GridCo said it would": who speaks of itself so is no person. Not "said it was a shame". */
const saysIt = ({ tokens, tags }: Document, i: number): boolean => {
  if (!/^VB[DZ]$/.test(tags[i + 1] ?? '') || !/^(?:said|says|announced|confirmed)$/.test(tokens[i + 1]!.text))
    return false;
  const at = tokens[i + 2]?.text === 'that' ? i + 3 : i + 2;
  return (
    tokens[at]?.text === 'it' &&
    /^(?:would|will|had|has|plans|planned|expects|expected|aims)$/.test(tokens[at + 1]?.text ?? '')
  );
};

const isTitle = (lower: string | undefined): boolean =>
  lower !== undefined && (HONORIFICS.has(lower) || TITLE_HEADS.has(lower));

/** A word with a capital that may belong to the same name; no day or month, and not the first word of a sentence. */
const isCapital = ({ tokens, sentenceOf }: Document, i: number): boolean => {
  const token = tokens[i];
  if (!token || !/^\p{Lu}/u.test(token.text) || OTHER_NAMES.has(token.lower)) return false;
  return sentenceOf[i] === sentenceOf[i - 1] || token.text === token.text.toUpperCase();
};
