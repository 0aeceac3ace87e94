import { partOfSaid, toSpans, wholeStretch } from '../domain/quote-text.ts';
import { ENTITY_TYPE_NAMES, toId } from '../graphql/relay/ids.ts';
import type { NamedEntity } from '../storage/quotes/exported.ts';
import type { ExportedQuote } from './read-quotes.ts';

/** https://jsonlines.org: one quote a line, its fields called and nested as in the GraphQL API. */
export async function* writeJsonLines(batches: AsyncIterable<ExportedQuote[]>): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map((quote) => `${JSON.stringify(toLine(quote))}\n`).join('');
}

function toLine(quote: ExportedQuote) {
  const { cueText, cueLemma, stance, negated, speakerSlug, speakerName, speakerType, outletName, outletSlug } = quote;
  return {
    id: quote.globalId,
    text: quote.text,
    kind: quote.kind,
    span: { start: quote.spanStart, end: quote.spanEnd, text: wholeStretch(quote) },
    pieces: slices(quote, quote.pieces),
    verbatim: slices(quote, quote.verbatim),
    verified: quote.evidence !== null,
    cue: cueText === null ? null : { text: cueText, lemma: cueLemma, stance, negated },
    speaker: speakerSlug === null ? null : toEntity([speakerSlug, speakerName!, speakerType!]),
    speakers: quote.speakers.map(toEntity),
    speakerText: quote.speakerText,
    roleText: quote.roleText,
    about: quote.about.map(toEntity),
    via: quote.via.map(([text, slug]) => ({ text, slug })),
    saidOn: quote.saidOn,
    confidence: quote.confidence,
    url: quote.url,
    supersededBy: quote.supersededBy === null ? null : { number: quote.supersededBy },
    article: {
      id: toId('Article', quote.articleId),
      title: quote.articleTitle,
      url: quote.articleUrl,
      publishedAt: quote.publishedAt,
      language: quote.language,
      sha256: quote.sha256,
      outlet: outletSlug === null ? null : { name: outletName, slug: outletSlug },
    },
  };
}

const toEntity = ([slug, name, type]: NamedEntity) => ({ type: ENTITY_TYPE_NAMES[type], name, slug });

const slices = (quote: ExportedQuote, flat: readonly number[]) =>
  toSpans(flat).map((span) => ({ ...span, text: partOfSaid(quote, span) }));
