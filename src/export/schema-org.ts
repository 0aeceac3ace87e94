import type { EntityType } from '../domain/entity.ts';
import type { QuoteKind } from '../domain/quote.ts';

export const SCHEMA_CONTEXT = 'https://schema.org';

/** What each type of node is called by schema.org. */
export const SCHEMA_TYPES = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
} as const satisfies Record<EntityType, string>;

/** A node as it stands in a description of something else. */
export interface NamedThing {
  type: EntityType;
  /** Its address, or another name that is one thing's alone. */
  id: string;
  slug: string;
  name: string;
}

/** What a Quotation says; what is not known is null, or an empty list. */
export interface QuotationFacts {
  id: string;
  /** As the API knows it. */
  identifier: string;
  text: string;
  language: string | null;
  kind: QuoteKind;
  negated: boolean;
  speakers: readonly NamedThing[];
  about: readonly NamedThing[];
  saidOn: string | null;
  url: string | null;
  /** Number of the version of its article that no longer has it. */
  supersededBy?: number | null;
}

export interface NewsArticleFacts {
  id: string;
  headline: string;
  url: string | null;
  publishedAt: Date | string | null;
  outlet: { id: string; slug: string; name: string } | null;
}

/** https://schema.org/Quotation */
export function toQuotation(quote: QuotationFacts, article: NewsArticleFacts) {
  const speakers = oneOrMore(quote.speakers.map(toSpeaker));
  const creators = oneOrMore(quote.speakers.map(({ id }) => ({ '@id': id })));
  return {
    '@type': 'Quotation',
    '@id': quote.id,
    identifier: quote.identifier,
    text: quote.text,
    inLanguage: quote.language ?? undefined,
    // To whom the article attributes it. The wording is the speaker's own only in a verbatim quote.
    spokenByCharacter: quote.negated ? undefined : speakers,
    // Who did not say it.
    mentions: quote.negated ? speakers : undefined,
    disambiguatingDescription: quote.negated ? 'Reported as not said' : undefined,
    creator: quote.kind === 'DIRECT' && !quote.negated ? creators : undefined,
    about: quote.about.length > 0 ? quote.about.map(toThing) : undefined,
    dateCreated: quote.saidOn ?? undefined,
    url: quote.url ?? undefined,
    creativeWorkStatus: quote.supersededBy == null ? undefined : 'Superseded',
    isPartOf: toNewsArticle(article),
  };
}

/** https://schema.org/NewsArticle */
export const toNewsArticle = ({ id, headline, url, publishedAt, outlet }: NewsArticleFacts) => ({
  '@type': 'NewsArticle',
  '@id': id,
  headline,
  url: url ?? undefined,
  datePublished: publishedAt ?? undefined,
  publisher:
    outlet === null
      ? undefined
      : { '@type': 'NewsMediaOrganization', '@id': outlet.id, identifier: outlet.slug, name: outlet.name },
});

/** A single value stands alone, and none is left out. */
const oneOrMore = <Value>(values: Value[]): Value | Value[] | undefined => (values.length > 1 ? values : values[0]);

/** Who speaks is a person or an organization there: a place that does ("Moscow said") is its government as well. */
const toSpeaker = (speaker: NamedThing) =>
  speaker.type === 'PLACE' ? { ...toThing(speaker), '@type': ['Place', 'Organization'] } : toThing(speaker);

export const toThing = ({ type, id, slug, name }: NamedThing) => ({
  '@type': SCHEMA_TYPES[type],
  '@id': id,
  identifier: slug,
  name,
});
