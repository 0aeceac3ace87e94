import type { ArticleFilter, EntityTypeName, Polarity, QuoteFilter, QuoteKind, Stance } from '../api/graphql.ts';
import { KINDS, POLARITIES, STANCES, TYPE_NAMES } from '../words/names.ts';
import type { Parameters } from './search-text.ts';

/** Which quotes a page is about. The names are those of the parameters of exports and feeds. */
export interface QuoteSearch {
  text?: string;
  /** Slugs, or names as somebody typed them; so are the next two. */
  speaker?: string[];
  about?: string[];
  outlet?: string[];
  /** Slugs, or names: said by or about one of them. */
  around?: string[];
  /** What speaks, and what is spoken about: a person, an organization, a place. */
  speakerType?: string[];
  aboutType?: string[];
  kind?: string[];
  stance?: string[];
  /** Each `said` or `negated`, or both with a comma between. Left out: what was said. */
  polarity?: string[];
  /** The first and the last day, `2022-01-28`. */
  from?: string;
  to?: string;
}

/** The parameters that may have several values. */
export type Facet = 'speaker' | 'about' | 'outlet' | 'kind' | 'stance';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SLUG = /^[a-z0-9-]+$/;

/** What an address says about quotes; what makes no sense in it is left out. */
export function readQuoteSearch(parameters: Parameters): QuoteSearch {
  return {
    text: firstOf(parameters['text'])?.slice(0, 500),
    speaker: listOf(parameters['speaker']),
    about: listOf(parameters['about']),
    outlet: listOf(parameters['outlet']),
    around: listOf(parameters['around']),
    speakerType: typesIn(parameters['speakerType']),
    aboutType: typesIn(parameters['aboutType']),
    kind: listOf(parameters['kind'])?.filter((kind) => kind.toUpperCase() in KINDS),
    stance: listOf(parameters['stance'])?.filter((stance) => stance.toUpperCase() in STANCES),
    polarity: listOf(parameters['polarity'])?.filter((value) => polaritiesIn(value).every((one) => one in POLARITIES)),
    ...readPeriod(parameters),
  };
}

/** The days from which and to which an address asks. */
export function readPeriod(parameters: Parameters): { from?: string; to?: string } {
  const day = (name: string) => [firstOf(parameters[name])].find((value) => value !== undefined && isDay(value));
  return { from: day('from'), to: day('to') };
}

/** Whether it is a day of the calendar: `2022-02-30` is none. */
function isDay(value: string): boolean {
  const time = DAY.test(value) ? Date.parse(`${value}T00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Whether it asks for anything besides words. */
export const isNarrowed = ({ text: _, ...search }: QuoteSearch): boolean =>
  Object.values(search).some((value) => value !== undefined && value.length > 0);

/** The same as the API takes it. */
export function toQuoteFilter(search: QuoteSearch): QuoteFilter {
  const around = namesOrSlugs(search.around);
  return {
    text: search.text?.trim() || undefined,
    speaker: withTypes(namesOrSlugs(search.speaker), search.speakerType),
    about: withTypes(namesOrSlugs(search.about), search.aboutType),
    or: around && [{ speaker: around }, { about: around }],
    outlet: namesOrSlugs(search.outlet),
    kind: enumValues<QuoteKind>(search.kind),
    stance: enumValues<Stance>(search.stance),
    polarity: enumValues<Polarity>(search.polarity?.flatMap(polaritiesIn)),
    publishedAt: periodOf(search),
  };
}

/**
 * What a search asks of quotes that cannot be asked of articles, in the reader's words. Who is quoted in an article and
 * who is named in it need not be in one quote.
 */
export function notOfArticles(search: QuoteSearch): string[] {
  const { speaker, about, around, speakerType, aboutType, kind, stance, polarity } = search;
  return [
    ...(around?.length ? ['who says it or is spoken about'] : []),
    ...(speakerType?.length || aboutType?.length ? ['what speaks, or is spoken about'] : []),
    ...(stance?.length ? ['how it is reported'] : []),
    ...(polarity?.length ? ['said or not said'] : []),
    ...(kind?.length ? ['word for word or not'] : []),
    ...(speaker?.length && about?.length ? ['about whom the speaker speaks'] : []),
  ];
}

/** The articles that are about the same, but for `notOfArticles`. */
export function toArticleFilter(search: QuoteSearch): ArticleFilter {
  return {
    text: search.text?.trim() || undefined,
    speaker: namesOrSlugs(search.speaker),
    mentions: namesOrSlugs(search.about),
    outlet: namesOrSlugs(search.outlet),
    publishedAt: periodOf(search),
  };
}

/** The polarities in a value, as the API calls them: `said,negated` are two. */
export const polaritiesIn = (value: string): string[] => value.toUpperCase().split(',');

export function firstOf(value: string | string[] | undefined): string | undefined {
  return [value].flat()[0] || undefined;
}

export function listOf(value: string | string[] | undefined): string[] | undefined {
  const list = [value].flat().filter((item): item is string => Boolean(item));
  return list.length > 0 ? [...new Set(list)] : undefined;
}

const typesIn = (values: string | string[] | undefined): string[] | undefined =>
  listOf(values)?.filter((type) => type.toUpperCase() in TYPE_NAMES);

function periodOf({ from, to }: QuoteSearch): { from?: string; to?: string } | undefined {
  return from || to ? { from, to } : undefined;
}

function namesOrSlugs(values: string[] | undefined): { slug: string[] } | { name: string[] } | undefined {
  if (!values?.length) return undefined;
  return values.every((value) => SLUG.test(value)) ? { slug: values } : { name: values };
}

const enumValues = <T extends string>(values: string[] | undefined): T[] | undefined =>
  values?.length ? values.map((value) => value.toUpperCase() as T) : undefined;

/** A type alone means all entities of it. */
function withTypes(filter: ReturnType<typeof namesOrSlugs>, types: string[] | undefined) {
  return types?.length ? { ...filter, type: enumValues<EntityTypeName>(types) } : filter;
}
