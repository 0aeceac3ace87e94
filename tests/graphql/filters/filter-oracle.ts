import fc from 'fast-check';
import type { QuoteKind, Stance } from '../../../src/domain/quote.ts';
import type { Database } from '../../../src/storage/database.ts';
import { store } from '../../support/news.ts';

export const PEOPLE = ['Ann Alder', 'Bo Birch', 'Cy Cedar', 'Di Dogwood'];
export const BODIES = ['Board', 'Council', 'Ministry'];
export const PLACES = ['Arland', 'Borland'];
export const EVERYONE = [...PEOPLE, ...BODIES, ...PLACES];
export const OUTLETS = ['Courier', 'Ledger', 'Wire'];
export const KINDS: QuoteKind[] = ['DIRECT', 'MIXED', 'INDIRECT'];
export const STANCES: Stance[] = ['SAY', 'SAY', 'CLAIM', 'DENY', 'DECLINE'];
export const DAYS = ['2021-12-31', '2022-01-01', '2022-01-02', '2022-01-03'];
export const SECTIONS = ['World', 'Sport'];
const TIMES = ['00:00:00.000', '12:34:56.789', '23:59:59.999'];
export const CONFIDENCES = [0.1, 0.5, 0.745, 0.75, 0.9, 1];

/** What each word of a quote is to a search; null for one that no search finds. */
const STEMS: Record<string, string | null> = {
  warned: 'warn',
  Warning: 'warn',
  cafés: 'cafe',
  Cafe: 'cafe',
  bridges: 'bridge',
  bridge: 'bridge',
  peace: 'peace',
  Müller: 'muller',
  of: null,
  the: null,
};

export interface Quote {
  number: number;
  article: Article;
  words: string[];
  speaker: string | null;
  joint: string[];
  about: string[];
  via: boolean;
  kind: QuoteKind;
  stance: Stance | null;
  saidOn: string | null;
  confidence: number;
  negated: boolean;
}

export interface Article {
  number: number;
  outlet: string | null;
  section: string | null;
  language: string;
  publishedAt: string | null;
  names: string[];
  quotes: Quote[];
}

const quoteArbitrary = fc.record({
  words: fc.array(fc.constantFrom(...Object.keys(STEMS)), { minLength: 1, maxLength: 6 }),
  speaker: fc.nat(4),
  joint: fc.oneof(
    { weight: 3, arbitrary: fc.constant<number[]>([]) },
    { weight: 1, arbitrary: fc.array(fc.nat(4), { maxLength: 3 }) },
  ),
  about: fc.array(fc.nat(4), { maxLength: 2 }),
  via: fc.boolean(),
  kind: fc.constantFrom(...KINDS),
  stance: fc.option(fc.constantFrom(...STANCES)),
  saidOn: fc.option(fc.constantFrom(...DAYS)),
  confidence: fc.constantFrom(...CONFIDENCES),
  negated: fc.integer({ min: 0, max: 5 }).map((drawn) => drawn === 0),
});

const articleArbitrary = fc.record({
  outlet: fc.option(fc.constantFrom(...OUTLETS)),
  section: fc.option(fc.constantFrom(...SECTIONS)),
  language: fc.constantFrom('en', 'en', 'fr'),
  publishedAt: fc.option(
    fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...TIMES)).map(([day, time]) => `${day}T${time}Z`),
  ),
  names: fc.uniqueArray(fc.constantFrom(...EVERYONE), { minLength: 1, maxLength: 5 }),
  quotes: fc.array(quoteArbitrary, { maxLength: 4 }),
});

/**
 * Articles in the order of their ids, drawn by a seed; the first names and publishes all there is, so that all exist.
 */
export function drawArticles(seed: number, count: number): Article[] {
  let quotes = 0;
  return fc.sample(articleArbitrary, { seed, numRuns: count }).map((drawn, index): Article => {
    const article: Article = { ...drawn, number: index + 1, quotes: [] };
    if (index === 0) article.names = EVERYONE;
    if (index < OUTLETS.length) article.outlet = OUTLETS[index]!;
    article.quotes = drawn.quotes.map(({ speaker, joint, about, via, ...rest }) => ({
      ...rest,
      number: ++quotes,
      article,
      speaker: article.names[speaker] ?? null,
      joint: article.names[speaker]
        ? [...new Set(joint.flatMap((at) => (at === speaker ? [] : (article.names[at] ?? []))))]
        : [],
      about: [...new Set(about.flatMap((at) => article.names[at] ?? []))],
      negated: rest.stance !== null && rest.negated,
      via,
    }));
    return article;
  });
}

const contentOf = (quote: Quote): string => `n${quote.number}z ${quote.words.join(' ')}.`;

/** Stores articles in their order. */
export async function storeArticles(database: Database, articles: readonly Article[]): Promise<void> {
  for (const { number, outlet, section, language, publishedAt, names, quotes } of articles) {
    const named = (known: string[]) => names.filter((name) => known.includes(name));
    await store(
      database,
      {
        title: `Report ${number}`,
        text: `${number}: ${names.join(', ')}. ${quotes.map(contentOf).join(' ')}`,
        outlet,
        section,
        language,
        publishedAt,
      },
      {
        people: named(PEOPLE),
        organizations: named(BODIES),
        places: named(PLACES),
        quotes: quotes.map((quote) => ({
          content: contentOf(quote),
          speaker: quote.speaker ?? undefined,
          joint: quote.joint,
          about: quote.about,
          via: quote.via ? [names[0]!] : [],
          kind: quote.kind,
          cue: quote.stance === null ? undefined : names[0],
          saidOn: quote.saidOn,
          confidence: quote.confidence,
        })),
      },
      (analysis) => {
        for (const [index, { stance, negated }] of quotes.entries()) {
          if (stance !== null) Object.assign(analysis.quotes[index]!.cue!, { stance, negated });
        }
      },
    );
  }
}

/** Searches and what each finds. */
const has = (stem: string) => (words: string[]) => words.some((word) => STEMS[word] === stem);
/** A phrase finds its words as they stand there. */
const hasPhrase =
  (...phrase: string[]) =>
  (words: string[]) =>
    words.some((_, at) => phrase.every((word, offset) => words[at + offset] === word));
const SEARCHES: Record<string, (words: string[]) => boolean> = {
  warnings: has('warn'),
  'WARNED peace': (words) => has('warn')(words) && has('peace')(words),
  'cafe or bridging': (words) => has('cafe')(words) || has('bridge')(words),
  'Café OR peace': (words) => has('cafe')(words) || has('peace')(words),
  'bridge -peace': (words) => has('bridge')(words) && !has('peace')(words),
  '"the bridges"': hasPhrase('the', 'bridges'),
  '"bridge peace"': hasPhrase('bridge', 'peace'),
  '"warned of peace" or muller': (words) => has('muller')(words) || hasPhrase('warned', 'of', 'peace')(words),
  // Words that every text has are a phrase where there are no others.
  'the of': hasPhrase('the', 'of'),
  'peace <> & !': has('peace'),
};
export const TEXTS = Object.keys(SEARCHES);

export interface Range {
  from?: string | null;
  to?: string | null;
}

interface Named {
  name?: string[];
  type?: string[];
}

/** Filters as they are sent; of the names those that need no id. */
export interface Filter {
  speaker?: Named;
  about?: Named;
  mentions?: Named;
  outlet?: { name: string[] };
  section?: string[];
  language?: string[];
  kind?: string[];
  stance?: string[];
  polarity?: string[];
  via?: boolean;
  verbatim?: boolean;
  attributed?: boolean;
  text?: string;
  minConfidence?: number;
  publishedAt?: Range;
  saidOn?: Range;
  and?: Filter[];
  or?: Filter[];
  not?: Filter;
}

const typeOf = (name: string): string =>
  PEOPLE.includes(name) ? 'PERSON' : BODIES.includes(name) ? 'ORGANIZATION' : 'PLACE';

const isAmong = ({ name, type }: Named, someone: string | null): boolean =>
  someone !== null && (!name || name.includes(someone)) && (!type || type.includes(typeOf(someone)));

const within = ({ from, to }: Range, day: string | null | undefined): boolean =>
  day != null && (from == null || day >= from) && (to == null || day <= to);

const listed = (values: string[] | undefined, value: string | null) => !values || values.includes(value!);

/** What an article and its quotes have in common. */
const isOf = (article: Article, filter: Filter): boolean =>
  (!filter.outlet || filter.outlet.name.includes(article.outlet!)) &&
  (!filter.publishedAt || within(filter.publishedAt, article.publishedAt?.slice(0, 10)));

const combine = <Row>(row: Row, filter: Filter, meets: (row: Row, filter: Filter) => boolean): boolean =>
  (filter.and ?? []).every((inner) => meets(row, inner)) &&
  (!filter.or || filter.or.some((inner) => meets(row, inner))) &&
  (!filter.not || !meets(row, filter.not));

const speakersOf = ({ speaker, joint }: Quote): (string | null)[] => [speaker, ...joint];

const tellsPolarity = ({ polarity, and = [], or = [], not }: Filter): boolean =>
  polarity !== undefined || [...and, ...or, ...(not ? [not] : [])].some(tellsPolarity);

/** A filter as the API reads it: only what was said, unless any part of it tells. */
const withPolarity = (filter: Filter): Filter => (tellsPolarity(filter) ? filter : { ...filter, polarity: ['SAID'] });

/** Looks at one quote the slow way. */
export const quoteMeets = (quote: Quote, filter: Filter): boolean =>
  isOf(quote.article, filter) &&
  (!filter.speaker || speakersOf(quote).some((name) => isAmong(filter.speaker!, name))) &&
  (!filter.about || quote.about.some((name) => isAmong(filter.about!, name))) &&
  listed(filter.kind, quote.kind) &&
  listed(filter.stance, quote.stance) &&
  listed(filter.polarity, quote.negated ? 'NEGATED' : 'SAID') &&
  (filter.via === undefined || filter.via === quote.via) &&
  (filter.verbatim === undefined || filter.verbatim === (quote.kind !== 'INDIRECT')) &&
  (filter.attributed === undefined || filter.attributed === (quote.speaker !== null)) &&
  (filter.text === undefined || SEARCHES[filter.text]!(quote.words)) &&
  (filter.minConfidence === undefined || shown(quote.confidence) >= filter.minConfidence) &&
  (!filter.saidOn || within(filter.saidOn, quote.saidOn)) &&
  combine(quote, filter, quoteMeets);

/** As the API shows it: 0.745 is 0.75. */
const shown = (confidence: number): number => Math.round(confidence * 100 + 1e-9) / 100;

/**
 * Looks at one article the slow way. A phrase may end in one quote and begin in the next, so that words alone are
 * sought.
 */
export const articleMeets = (article: Article, filter: Filter): boolean =>
  isOf(article, filter) &&
  (!filter.mentions || article.names.some((name) => isAmong(filter.mentions!, name))) &&
  (!filter.speaker ||
    article.quotes.some(
      (quote) => !quote.negated && speakersOf(quote).some((name) => isAmong(filter.speaker!, name)),
    )) &&
  listed(filter.section, article.section) &&
  listed(filter.language, article.language) &&
  (filter.text === undefined || SEARCHES[filter.text]!(article.quotes.flatMap(({ words }) => words))) &&
  combine(article, filter, articleMeets);

/** Oldest first: by instant, what is undated before all, then by id. */
export const byTime = (a: [string | null, number], b: [string | null, number]): number =>
  (a[0] ?? '').localeCompare(b[0] ?? '') || a[1] - b[1];

/** Numbers of quotes that meet a filter, oldest first. */
export const oldestQuotes = (articles: readonly Article[], filter: Filter): number[] =>
  articles
    .flatMap(({ quotes }) => quotes)
    .filter((quote) => quoteMeets(quote, withPolarity(filter)))
    .sort((a, b) => byTime([a.article.publishedAt, a.number], [b.article.publishedAt, b.number]))
    .map(({ number }) => number);

/** Numbers of articles that meet a filter, oldest first. */
export const oldestArticles = (articles: readonly Article[], filter: Filter): number[] =>
  articles
    .filter((article) => articleMeets(article, filter))
    .sort((a, b) => byTime([a.publishedAt, a.number], [b.publishedAt, b.number]))
    .map(({ number }) => number);
