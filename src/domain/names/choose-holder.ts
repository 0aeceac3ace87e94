import type { EntityType } from '../entity.ts';
import { normalizeName } from './normalize-name.ts';
import { personName } from './person-name.ts';

/** Somebody or something that goes by a name, with what is known of it. */
export interface NameHolder {
  id: number;
  type: EntityType;
  name: string;
  /** Quotes that it said. */
  quoteCount: number;
  /** Quotes that name it. */
  aboutCount: number;
  /** Articles that name it, counted up to `MOST_ARTICLES`. */
  articleCount: number;
}

/** Articles are counted up to here: whoever so many name is not known from a single one. */
export const MOST_ARTICLES = 1_000;

/** Less than this tells too little to choose by. */
const LEAST_EVIDENCE = 10;

/** Why a name that several share is one of them: its full name, or nearly all that is known of them. */
export type MatchedBy = 'FULL_NAME' | 'NEARLY_ALL_QUOTES';

/** What is asked of the best known holder beyond the nine tenths. */
export interface Choosing {
  /** How many times as well known it has to be as anybody else of whom enough is known. */
  demand: number;
}

/**
 * The one of several holders whom a name means; null where it is a real tie.
 *  A person's full name is that person, and not another who is called so as well ("George H. W. Bush" is an alias of
 * his son somewhere). Apart from that the numbers decide, since what is exactly called "Trump" may be a misreading that
 * was quoted once: whoever has nine tenths of the quotes and articles of all of them, or of ten quotes and more, unless
 * most articles speak of others. A wrong pick is worse than a question back.
 * @param asked the name, normalized
 */
export function chooseHolder<Each extends NameHolder>(
  asked: string,
  holders: readonly Each[],
  { demand }: Choosing = { demand: 1 },
): { holder: Each; matchedBy: MatchedBy } | null {
  const rivals = withoutAliases(asked, holders);
  if (rivals.length === 1) return { holder: rivals[0]!, matchedBy: 'FULL_NAME' };
  const [first, second] = mostKnownFirst(rivals);
  if (!first || !second) return null;
  const isContested = knownOf(second) >= LEAST_EVIDENCE && knownOf(first) < demand * knownOf(second);
  if (isContested || !hasNearlyAll(first, rivals)) return null;
  return { holder: first, matchedBy: 'NEARLY_ALL_QUOTES' };
}

/**
 * Where a person's full name is asked for, people who have it as an alias only are left out; not so Debbie Wasserman
 * Schultz, whose name is a fuller form of the "Wasserman Schultz" that somebody is called as well.
 */
function withoutAliases<Each extends NameHolder>(asked: string, holders: readonly Each[]): readonly Each[] {
  if (personName(asked).given === null) return holders;
  const people = holders
    .filter(({ type }) => type === 'PERSON')
    .map((each) => ({ each, name: normalizeName(each.name) }));
  if (!people.some(({ name }) => name === asked)) return holders;
  const aliased = people.filter(({ name }) => name !== asked && !name.endsWith(` ${asked}`));
  return holders.filter((holder) => !aliased.some(({ each }) => each === holder));
}

function hasNearlyAll(holder: NameHolder, rivals: readonly NameHolder[]): boolean {
  if (isNearlyAll(knownOf(holder), sum(rivals, knownOf))) return true;
  const articles = Math.min(sum(rivals, ({ articleCount }) => articleCount) / 2, MOST_ARTICLES);
  return isNearlyAll(quotesOf(holder), sum(rivals, quotesOf)) && holder.articleCount >= articles;
}

const isNearlyAll = (part: number, whole: number): boolean => part >= LEAST_EVIDENCE && part * 10 >= whole * 9;

const quotesOf = ({ quoteCount, aboutCount }: NameHolder): number => quoteCount + aboutCount;
const knownOf = (holder: NameHolder): number => quotesOf(holder) + holder.articleCount;

const sum = (holders: readonly NameHolder[], count: (holder: NameHolder) => number): number =>
  holders.reduce((total, holder) => total + count(holder), 0);

const mostKnownFirst = <Each extends NameHolder>(holders: readonly Each[]): Each[] =>
  holders.toSorted((a, b) => knownOf(b) - knownOf(a) || a.id - b.id);

/** As an answer lists them: the most quoted first. */
export const mostQuotedFirst = <Each extends NameHolder>(holders: readonly Each[]): Each[] =>
  holders.toSorted((a, b) => b.quoteCount - a.quoteCount || knownOf(b) - knownOf(a) || a.id - b.id);
