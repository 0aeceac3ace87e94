import { LRUCache } from 'lru-cache';
import { InputError } from '../../errors.ts';
import { keepMarks, withoutZeroWidth, wordsOf } from './search-words.ts';
import { otherSpellings } from './spellings.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordForms } from './word-forms.ts';

/** One word looked for: any of its forms, folded; or every word that begins with the only one. */
export interface SearchWord {
  forms: string[];
  isPrefix: boolean;
}

/** Words that stand side by side. */
export type Sequence = SearchWord[];

/** What is looked for: at least one of several sequences; or what must not be there. */
export interface SearchTerm {
  sequences: Sequence[];
  isLeftOut: boolean;
}

/** A search: at least one of its alternatives, of which every term has to be met. */
export type ParsedSearch = readonly (readonly SearchTerm[])[];

export const MOST_CHARACTERS = 500;
/** Words of a search. */
export const MOST_WORDS = 64;

/** A word or a phrase, with the minus that leaves it out. */
const TERM = /(?<=^|[\s"])(-?)(?:"([^"]*)"?|([^\s"]+))|"([^"]*)"?|[^\s"]+/g;

interface Token {
  text: string;
  isPhrase: boolean;
  isLeftOut: boolean;
}

/** The searches that were read last: one request reads its text for the statement, and for each quote that it marks. */
const known = new LRUCache<string, ParsedSearch>({ max: 1_000 });

/**
 * Reads a search as people type it: words, "a phrase", -not, or, and beginnings of words (diplom*).
 * @throws InputError for what cannot be searched for: no words, too many, only what is left out, a misplaced "*"
 */
export function parseSearch(text: string): ParsedSearch {
  const search = known.get(text) ?? readSearch(text);
  known.set(text, search);
  return search;
}

function readSearch(text: string): ParsedSearch {
  if (text.length > MOST_CHARACTERS) {
    throw new InputError(`"text" wants at most ${MOST_CHARACTERS} characters, got ${text.length}: search for less`);
  }
  const tokens = tokensOf(text);
  const count = tokens.reduce((sum, token) => sum + wordsOf(token.text).length, 0);
  if (count > MOST_WORDS)
    throw new InputError(`"text" wants at most ${MOST_WORDS} words, got ${count}: search for less`);
  const alternatives = tokens.every(isCommon) ? [[commonPhrase(tokens)]] : alternativesOf(tokens);
  const search = alternatives.map(readAlternative).filter((terms) => terms.length > 0);
  if (search.length === 0) throw new InputError(`"text" wants words to search for, got "${shorten(text)}"`);
  if (search.some((terms) => terms.every(({ isLeftOut }) => isLeftOut))) {
    throw new InputError(
      `"text" wants words to search for, "${shorten(text)}" leaves out and looks for nothing: use "not: { text: ... }"`,
    );
  }
  return search;
}

/** Marks that stand around a phrase in some language, or on some keyboard. */
const QUOTATION_MARKS = /[“”„‟«»‹›「」『』〝〞〟＂❝❞]|''/g;
/** Hyphens and the minus sign. */
const HYPHENS = /[\u2010\u2011\u2212\uFE63\uFF0D]/g;

function tokensOf(text: string): Token[] {
  const plain = keepMarks(
    withoutZeroWidth(text).replace(QUOTATION_MARKS, '"').replace(HYPHENS, '-').replace(/[＊∗]/g, '*'),
  );
  return [...plain.matchAll(TERM)].map(([whole, minus, phrase, word, attached]) => ({
    text: phrase ?? word ?? attached ?? whole,
    isPhrase: (phrase ?? attached) !== undefined,
    isLeftOut: minus === '-',
  }));
}

const isOr = ({ text, isPhrase, isLeftOut }: Token): boolean => !isPhrase && !isLeftOut && /^or$/i.test(text);

/** Whether nothing but words that every text has is typed, and something besides "or": "To be, or not to be". */
const isCommon = (token: Token, _: number, tokens: Token[]): boolean =>
  !token.isPhrase &&
  !token.isLeftOut &&
  !token.text.includes('*') &&
  wordsOf(token.text).every(({ word }) => STOP_WORDS.has(word)) &&
  tokens.some((other) => !isOr(other) && wordsOf(other.text).length > 0);

const commonPhrase = (tokens: Token[]): Token => ({
  text: tokens.map(({ text }) => text).join(' '),
  isPhrase: true,
  isLeftOut: false,
});

/** The tokens between the "or"s that have words or a "*". */
function alternativesOf(tokens: Token[]): Token[][] {
  const alternatives: Token[][] = [[]];
  for (const token of tokens) {
    if (isOr(token)) alternatives.push([]);
    else if (/[\p{L}\p{N}*]/u.test(token.text)) alternatives.at(-1)!.push(token);
  }
  return alternatives;
}

function readAlternative(tokens: Token[]): SearchTerm[] {
  const terms = tokens.map((token) => readTerm(token));
  const isStop = tokens.map(
    ({ text, isPhrase, isLeftOut }) =>
      !isPhrase && !isLeftOut && STOP_WORDS.has(text.toLowerCase()) && !isAcronym(text),
  );
  // "covid 19" for "COVID19", "follow up" for "followup".
  for (let at = 1; at < terms.length; at++) {
    const [first, second] = [tokens[at - 1]!, tokens[at]!];
    if (!isPlain(first) || !isPlain(second) || !(/^\d+$/.test(second.text) || PARTICLES.has(second.text.toLowerCase())))
      continue;
    const joined = [wordOf(wordsOf(first.text + second.text)[0]!.word)];
    terms[at - 1]!.sequences.push(joined);
    terms[at]!.sequences.push(joined);
  }
  const telling = terms.filter((term, at) => !isStop[at] && term.sequences.length > 0);
  const isFound = telling.some(({ isLeftOut }) => !isLeftOut);
  return isFound ? telling : terms.filter(({ sequences }) => sequences.length > 0);
}

const isPlain = ({ text, isPhrase, isLeftOut }: Token): boolean =>
  !isPhrase && !isLeftOut && /^[\p{L}\p{N}]+$/u.test(text);

const isAcronym = (text: string): boolean => /^[A-Z]{2,4}$/.test(text);

/** What follows verbs and makes nouns of them. */
const PARTICLES = new Set(['up', 'down', 'out', 'off', 'over', 'back', 'away', 'in']);

const wordOf = (word: string): SearchWord => ({ forms: wordForms(word), isPrefix: false });
/** A word of a phrase: as it stands there, in either spelling. */
const exactly = (word: string): SearchWord => ({ forms: [word, ...otherSpellings(word)], isPrefix: false });
const prefix = (word: string): SearchWord => ({ forms: [word], isPrefix: true });

function readTerm({ text, isPhrase, isLeftOut }: Token): SearchTerm {
  const chunks = isPhrase ? text.split(/\s+/) : [text];
  for (const chunk of chunks) checkStar(chunk);
  if (isPhrase) {
    const words = chunks.flatMap((chunk) =>
      partsOf(chunk).map((word, at, all) => partOf(chunk, word, at, all, exactly)),
    );
    return { sequences: words.length > 0 ? [words] : [], isLeftOut };
  }
  return { sequences: sequencesOf(text), isLeftOut };
}

const partsOf = (chunk: string): string[] => wordsOf(chunk).map(({ word }) => word);

const partOf = (chunk: string, word: string, at: number, all: string[], read: (word: string) => SearchWord) =>
  at < all.length - 1 ? exactly(word) : chunk.includes('*') ? prefix(word) : read(word);

/** @throws InputError unless the "*" follows at least two letters, and nothing follows it but marks */
function checkStar(chunk: string): void {
  if (!chunk.includes('*') || /^[^*]*[\p{L}\p{N}]\p{M}*[\p{L}\p{N}]\p{M}*:?\*+[^\p{L}\p{N}*]*$/u.test(chunk)) return;
  throw new InputError(
    '"text" wants "*" at the end of a word of which at least two letters are given ("diplom*"), got ' +
      `"${shorten(chunk)}"`,
  );
}

/** What a word without blanks may stand for, the nearest first: "F-16" is "F 16" side by side, or "F16". */
function sequencesOf(text: string): Sequence[] {
  const typed = text
    .replace(/[^\p{L}\p{N}\p{M}*.]+$/u, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/['’ʼ]s$/i, '');
  const parts = partsOf(typed);
  const words = parts.map((word, at, all) => partOf(typed, word, at, all, wordOf));
  if (words.length === 0) return [];
  if (typed.includes('*')) return [words];
  const others = words.length === 1 ? takenApart(typed, parts[0]!) : putTogether(typed, parts);
  return [words, ...others.filter((sequence) => sequence.every(({ forms }) => forms.length > 0))];
}

/** One word that others write in parts: "COVID19", "UK", "followup", "antiwar", "ONeill", "10000". */
function takenApart(typed: string, word: string): Sequence[] {
  const [, letters, digits] = /^([a-z]+)(\d+)s?$/.exec(word) ?? [];
  if (letters && digits) return [[exactly(letters), wordOf(word.slice(letters.length))]];
  if (/^\d{4,12}$/.test(word))
    return [
      word
        .replace(/\B(?=(?:\d{3})+$)/g, ' ')
        .split(' ')
        .map(exactly),
    ];
  if (isAcronym(typed)) return [[...word].map(exactly)];
  if (STOP_WORDS.has(word)) return [];
  const [, verb, particle] = /^([a-z]{3,})(up|down|out|off|over|back|away)$/.exec(word) ?? [];
  if (verb && particle) return [[exactly(verb), exactly(particle)]];
  const [before, rest] =
    /^(?:(anti|counter|cyber|mid|multi|non|post|semi)([a-z]{3,})|(co|pre|re)([a-z]{5,})|([do])([a-z]{4,}))$/
      .exec(word)
      ?.slice(1)
      .filter(Boolean) ?? [];
  return before && rest ? [[exactly(before), wordOf(rest)]] : [];
}

/** Parts that others write as one word: "F-16", "O'Neill", "U.K.", "10,000"; not "9/11" and "AT&T". */
function putTogether(typed: string, parts: string[]): Sequence[] {
  const joined = parts.join('');
  const isCompound = parts.length <= 3 && /^[\p{L}\p{N}\p{M}]+(?:[-'’ʼ][\p{L}\p{N}\p{M}]+)+$/u.test(typed);
  const isNumber = /^\d{1,3}(?:,\d{3})+$/.test(typed);
  // "U.S." is no "us".
  const isInitials =
    /^(?:\p{L}\.){2,5}$|^\p{L}(?:\.\p{L})+$/u.test(typed) && !STOP_WORDS.has(joined) && joined !== 'us';
  return isCompound || isNumber || isInitials ? [[wordOf(joined)]] : [];
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
