import type { EntityType } from '../domain/entity.ts';
import { toId } from '../graphql/relay/ids.ts';
import type { NamedEntity } from '../storage/quotes/exported.ts';
import type { NameOf } from './identifiers.ts';
import type { ExportedQuote, Stretch } from './read-quotes.ts';

const SCHEMA_CONTEXT = 'https://schema.org';
const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const SCHEMA_TYPES = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
} as const satisfies Record<EntityType, string>;

/**
 * JSON-LD, one document written piece by piece: for each quote a schema.org Quotation, https://schema.org/Quotation,
 * and beside it the W3C Web Annotation, https://www.w3.org/TR/annotation-model/, that says where in the article it
 * stands: a target for each stretch of it, of which there are several when something interrupts it. The second has a
 * context of its own, since the two call different things by one name. A quote that its article does not hold has no
 * annotation.
 */
export async function* writeJsonLd(batches: AsyncIterable<ExportedQuote[]>, nameOf: NameOf): AsyncGenerator<string> {
  const opening = `{"@context":${JSON.stringify(SCHEMA_CONTEXT)},"@graph":[\n`;
  let before = opening;
  for await (const batch of batches) {
    const nodes = batch.flatMap((quote) => [toQuotation(quote, nameOf), ...toAnnotation(quote, nameOf)]);
    yield `${before}${nodes.map((node) => JSON.stringify(node)).join(',\n')}`;
    before = ',\n';
  }
  yield `${before === opening ? opening : ''}\n]}\n`;
}

function toQuotation(quote: ExportedQuote, nameOf: NameOf) {
  const { outletName, outletSlug } = quote;
  const speakers = oneOrMore(quote.speakers.map((speaker) => toEntity(speaker, nameOf)));
  const creators = oneOrMore(quote.speakers.map(([slug]) => ({ '@id': nameOf('entity', slug) })));
  return {
    '@type': 'Quotation',
    '@id': nameOf('quote', quote.globalId),
    // As the API knows it; of entities and outlets the slug.
    identifier: quote.globalId,
    text: quote.text,
    inLanguage: quote.language ?? undefined,
    // To whom the article attributes it. The wording is the speaker's own only in a verbatim quote.
    spokenByCharacter: quote.negated ? undefined : speakers,
    // Who did not say it.
    mentions: quote.negated ? speakers : undefined,
    disambiguatingDescription: quote.negated ? 'Reported as not said' : undefined,
    creator: quote.kind === 'DIRECT' && !quote.negated ? creators : undefined,
    about: quote.about.length > 0 ? quote.about.map((entity) => toEntity(entity, nameOf)) : undefined,
    dateCreated: quote.saidOn ?? undefined,
    url: quote.url ?? undefined,
    isPartOf: {
      '@type': 'NewsArticle',
      '@id': articleId(quote, nameOf),
      headline: quote.articleTitle,
      url: quote.articleUrl ?? undefined,
      datePublished: quote.publishedAt ?? undefined,
      publisher:
        outletSlug === null
          ? undefined
          : {
              '@type': 'NewsMediaOrganization',
              '@id': nameOf('outlet', outletSlug),
              identifier: outletSlug,
              name: outletName,
            },
    },
  };
}

/** A single value stands alone, and none is left out. */
const oneOrMore = <Value>(values: Value[]): Value | Value[] | undefined => (values.length > 1 ? values : values[0]);

const toEntity = ([slug, name, type]: NamedEntity, nameOf: NameOf) => ({
  '@type': SCHEMA_TYPES[type],
  '@id': nameOf('entity', slug),
  identifier: slug,
  name,
});

const articleId = (quote: ExportedQuote, nameOf: NameOf): string =>
  quote.articleUrl ?? nameOf('article', toId('Article', quote.articleId));

function toAnnotation({ evidence, ...quote }: ExportedQuote, nameOf: NameOf) {
  if (!evidence) return [];
  const source = articleId({ evidence, ...quote }, nameOf);
  const targets = evidence.map((stretch) => ({ source, selector: selectorsOf(stretch) }));
  return [
    {
      '@context': ANNOTATION_CONTEXT,
      type: 'Annotation',
      id: nameOf('place', quote.globalId),
      motivation: 'identifying',
      body: nameOf('quote', quote.globalId),
      target: targets.length === 1 ? targets[0] : targets,
    },
  ];
}

/**
 * Positions count Unicode characters, as the model asks:
 * https://www.w3.org/TR/annotation-model/#text-position-selector.
 */
const selectorsOf = ({ exact, around, start, end }: Stretch) => [
  { type: 'TextQuoteSelector', exact, prefix: around.before, suffix: around.after },
  { type: 'TextPositionSelector', start, end },
];
