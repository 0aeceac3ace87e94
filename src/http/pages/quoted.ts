import { type NewsArticleFacts, type QuotationFacts, toQuotation } from '../../export/schema-org.ts';
import { shortened } from '../../export/shortened.ts';
import { type NamedNode, thingOf } from './find-head.ts';

/** What heads ask of a quote, and of its article. */
export const QUOTED_FIELDS = /* GraphQL */ `
  fragment Named on Entity { __typename name slug }
  fragment Quoted on Quote {
    id text kind url saidOn speakerText
    cue { negated }
    speakers { ...Named }
    about { ...Named }
  }
`;

export const SOURCE_FIELDS = /* GraphQL */ `
  fragment Source on Article {
    id title url publishedAt language
    outlet { name slug }
  }
`;

export interface Quoted {
  id: string;
  text: string;
  kind: QuotationFacts['kind'];
  url: string | null;
  saidOn: string | null;
  speakerText: string | null;
  cue: { negated: boolean } | null;
  speakers: NamedNode[];
  about: NamedNode[];
}

export interface Source {
  id: string;
  title: string;
  url: string | null;
  publishedAt: string | null;
  language: string | null;
  outlet: { name: string; slug: string } | null;
}

/** As much of a quote as a title shows. */
const MOST_CHARACTERS = 110;

/** `Ann Lee: “The door stays open.”`; a paraphrase stands without quotation marks. */
export function quotedTitle({ text, kind, speakers, speakerText, cue }: Omit<Quoted, 'id' | 'about'>): string {
  const who = speakers.map(({ name }) => name).join(' and ') || speakerText || 'A speaker who is not named';
  const said = shortened(text, MOST_CHARACTERS);
  // As a rule the marks are part of the text.
  const words = kind !== 'DIRECT' || /^["'“‘„«]/.test(said) ? said : `“${said}”`;
  return `${who}${cue?.negated ? ' (reported as not said)' : ''}: ${words}`;
}

/** `“Talks stall”, Harbour Courier, 27 January 2022` */
export const sourceLine = ({ title, outlet, publishedAt }: Source): string =>
  [`“${title}”`, outlet?.name, publishedAt && DAY.format(new Date(publishedAt))].filter(Boolean).join(', ');

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export const articlePath = ({ id }: Pick<Source, 'id'>): string => `article/${id}`;

/** @param id the address of the page that shows the quote best */
export const quotationOf = (quote: Quoted, source: Source, id: string, base: string) =>
  toQuotation(toFacts(quote, source, id, base), articleFacts(source, base));

const toFacts = (quote: Quoted, { language }: Source, id: string, base: string): QuotationFacts => ({
  ...quote,
  id,
  identifier: quote.id,
  language,
  negated: quote.cue?.negated ?? false,
  speakers: quote.speakers.map((speaker) => thingOf(speaker, base)),
  about: quote.about.map((named) => thingOf(named, base)),
});

export const articleFacts = (source: Source, base: string): NewsArticleFacts => ({
  id: source.url ?? `${base}/${articlePath(source)}`,
  headline: source.title,
  url: source.url,
  publishedAt: source.publishedAt,
  outlet: source.outlet && { id: `${base}/search?outlet=${encodeURIComponent(source.outlet.slug)}`, ...source.outlet },
});
