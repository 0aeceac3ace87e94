import { toId } from '../graphql/relay/ids.ts';
import type { NamedEntity } from '../storage/quotes/exported.ts';
import type { NameOf } from './identifiers.ts';
import type { ExportedQuote, Stretch } from './read-quotes.ts';
import { type NamedThing, SCHEMA_CONTEXT, toQuotation } from './schema-org.ts';

const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

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
    const nodes = batch.flatMap((quote) => [quotationOf(quote, nameOf), ...toAnnotation(quote, nameOf)]);
    yield `${before}${nodes.map((node) => JSON.stringify(node)).join(',\n')}`;
    before = ',\n';
  }
  yield `${before === opening ? opening : ''}\n]}\n`;
}

function quotationOf(quote: ExportedQuote, nameOf: NameOf) {
  const { globalId, outletSlug, outletName } = quote;
  return toQuotation(
    {
      ...quote,
      id: nameOf('quote', globalId),
      identifier: globalId,
      speakers: quote.speakers.map((speaker) => thingOf(speaker, nameOf)),
      about: quote.about.map((entity) => thingOf(entity, nameOf)),
    },
    {
      id: articleId(quote, nameOf),
      headline: quote.articleTitle,
      url: quote.articleUrl,
      publishedAt: quote.publishedAt,
      outlet:
        outletSlug === null ? null : { id: nameOf('outlet', outletSlug), slug: outletSlug, name: outletName ?? '' },
    },
  );
}

const thingOf = ([slug, name, type]: NamedEntity, nameOf: NameOf): NamedThing => ({
  type,
  id: nameOf('entity', slug),
  slug,
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
