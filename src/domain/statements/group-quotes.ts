import { isRepeated, isTelling, type ReadWording, readWordingWords, reportTheSame } from './compare-wordings.ts';
import { hash, shingleKeys } from './keys.ts';
import { type QuotedText, readWording, type Wording } from './wording.ts';
import { readComparedWords } from './words.ts';

/** What is put into a statement. */
export interface QuoteOfSpeaker extends QuotedText {
  speakerId: number | null;
  /** Whether its cue says that it was not said: then it is the same only as what was not said either. */
  negated: boolean;
}

/** A quote ready to be joined with others. */
export interface QuoteToGroup {
  speakerId: number | null;
  negated: boolean;
  wording: ReadWording;
  /** The same for quotes of the same words with the same of them between quotation marks. */
  identity: number;
  /** What it is found again by; none when it says too little ("Yes") to be told from others. */
  keys: number[];
  /** In an article that has copies: what the same quote in the others has as well, however little it says. */
  amongCopies?: { key: number; articleId: number };
  /**
   * Its wording is the statement's when no other ranks higher: what is between quotation marks before paraphrase, then
   * the longest.
   */
  rank: number;
}

/** A stored statement that shares keys with a quote. */
export interface StatementCandidate {
  statementId: number;
  /** Its wording. */
  canonical: Wording;
  /** Text of the stored wording that has the identity of the quote, if there is one. */
  repeatedText: string | null;
}

/** A statement that quotes are put into. */
export interface QuoteGroup {
  /** A stored one, or null: a new one. */
  statementId: number | null;
  /** Stored statements that turn out to be the same one. */
  absorbed: number[];
}

const KIND_RANKS = { DIRECT: 2, MIXED: 1, INDIRECT: 0 };
const MOST_WORDS = 99_999;

/** How a quote is worded, with its words read: what takes longest of `prepareQuote`. */
export const readQuoteWording = (quote: QuotedText): ReadWording => readWordingWords(readWording(quote));

/** Reads what joining needs of a quote. */
export function prepareQuote(quote: QuoteOfSpeaker, wording = readQuoteWording(quote)): QuoteToGroup {
  const forms = (words: ReadWording['words']) => words.map((word) => word.form).join(' ');
  const identity = hash(`${quote.negated ? 'not ' : ''}${wording.kind}|${forms(wording.words)}|${forms(wording.said)}`);
  const telling = isTelling(wording, quote.speakerId !== null);
  return {
    speakerId: quote.speakerId,
    negated: quote.negated,
    wording,
    identity,
    keys: telling ? [identity, ...keysOf(wording.said, quote.negated)] : [],
    rank: rankOf(wording),
  };
}

/** What a quote shares with the same quote of the same speaker in copies of its article. */
export const keyAmongCopies = ({ identity }: QuoteToGroup, copyGroupId: number): number =>
  hash(`copy ${copyGroupId} ${identity}`);

/** What was not said shares no key with what was. */
function keysOf(said: ReadWording['said'], negated: boolean): number[] {
  const keys = shingleKeys(said);
  return negated ? keys.map((key) => hash(`not ${key}`)) : keys;
}

const rankOf = ({ kind, words }: ReadWording): number =>
  KIND_RANKS[kind] * (MOST_WORDS + 1) + Math.min(words.length, MOST_WORDS);

/** A statement while the quotes of an article are put into theirs. */
interface State {
  statementId: number | null;
  canonical: ReadWording;
  rank: number;
  identities: Set<number>;
  absorbed: number[];
  /** What it has become a part of. */
  into: State | null;
}

/**
 * Puts each quote of an article into a statement: a stored one, or a new one, alone or with others of the article. A
 * quote is compared with the wording of a statement only and not with all that was joined to it, so that a phrase that
 * several speeches share does not make one statement of them. One that becomes the wording of two statements, since
 * both are parts of it, makes them one.
 * @param candidates for each quote, the likest first
 */
export function groupQuotes(
  quotes: readonly QuoteToGroup[],
  candidates: readonly (readonly StatementCandidate[])[],
): { groups: QuoteGroup[]; groupOf: number[] } {
  const stored = new Map<number, State>();
  const byKey = new Map<string, Set<State>>();
  const byCopies = new Map<string, { state: State; articleId: number }[]>();
  const states = quotes.map((quote, index) => {
    const { keys, amongCopies } = quote;
    const copies = amongCopies ? entryOf(byCopies, nameOfKey(quote, amongCopies.key), () => []) : [];
    const options = new Set([
      ...candidates[index]!.map((candidate) => current(storedState(stored, quote, candidate))),
      ...keys.flatMap((key) => [...(byKey.get(nameOfKey(quote, key)) ?? [])].map(current)),
      ...copies.filter(({ articleId }) => articleId !== amongCopies?.articleId).map(({ state }) => current(state)),
    ]);
    const state = join(quote, [...options]);
    for (const key of keys) entryOf(byKey, nameOfKey(quote, key), () => new Set()).add(state);
    if (amongCopies) copies.push({ state, articleId: amongCopies.articleId });
    return state;
  });
  const roots = [...new Set(states.map(current))];
  return {
    groups: roots.map(({ statementId, absorbed }) => ({ statementId, absorbed })),
    groupOf: states.map((state) => roots.indexOf(current(state))),
  };
}

function entryOf<V>(map: Map<string, V>, name: string, make: () => V): V {
  const known = map.get(name);
  if (known !== undefined) return known;
  const made = make();
  map.set(name, made);
  return made;
}

const nameOfKey = (quote: QuoteToGroup, key: number): string => `${quote.speakerId} ${key}`;

function current(state: State): State {
  let root = state;
  while (root.into) root = root.into;
  return root;
}

function storedState(stored: Map<number, State>, quote: QuoteToGroup, candidate: StatementCandidate): State {
  const { statementId, repeatedText } = candidate;
  let state = stored.get(statementId);
  if (!state) {
    const canonical = readWordingWords(candidate.canonical);
    const rank = rankOf(canonical);
    state = { statementId, canonical, rank, identities: new Set(), absorbed: [], into: null };
    stored.set(statementId, state);
  }
  const { kind } = quote.wording;
  if (repeatedText !== null && isRepeated(quote.wording, { kind, words: readComparedWords(repeatedText) })) {
    current(state).identities.add(quote.identity);
  }
  return state;
}

function join(quote: QuoteToGroup, options: readonly State[]): State {
  const { wording, identity, rank, speakerId } = quote;
  const repeated = options.find((state) => state.identities.has(identity));
  if (repeated) return repeated;
  const matches = options.filter((state) => reportTheSame(state.canonical, wording, speakerId !== null));
  const around = matches.find((state) => state.rank >= rank);
  if (around) {
    around.identities.add(identity);
    return around;
  }
  const fresh: State = {
    statementId: null,
    canonical: wording,
    rank,
    identities: new Set([identity]),
    absorbed: [],
    into: null,
  };
  return matches.length === 0 ? fresh : becomeOne(fresh, matches);
}

/** The oldest stored statement, or else the first of the article, takes in the others and gets the new wording. */
function becomeOne(fresh: State, parts: readonly State[]): State {
  const age = (state: State) => state.statementId ?? Number.POSITIVE_INFINITY;
  const oldest = parts.reduce((one, other) => (age(other) < age(one) ? other : one));
  for (const part of parts) {
    if (part === oldest) continue;
    part.into = oldest;
    oldest.absorbed.push(...part.absorbed, ...(part.statementId === null ? [] : [part.statementId]));
    for (const identity of part.identities) oldest.identities.add(identity);
  }
  oldest.canonical = fresh.canonical;
  oldest.rank = fresh.rank;
  for (const identity of fresh.identities) oldest.identities.add(identity);
  return oldest;
}
