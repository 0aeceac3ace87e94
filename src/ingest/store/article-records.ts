import slugify from '@sindresorhus/slugify';
import type { Analysis } from '../../domain/analysis.ts';
import type { ArticleDraft } from '../../domain/article.ts';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import type { ExtractedQuote } from '../../domain/quote.ts';
import { fromSpans, saidIn } from '../../domain/quote-text.ts';
import { coveringSpan, sliceSpan } from '../../domain/span.ts';
import type { OutletRecord } from '../../storage/articles/outlets.ts';
import type { ArticleRecord } from '../../storage/articles/write.ts';
import { UNDATED } from '../../storage/lists/keyset.ts';
import type { NewMention } from '../../storage/nodes/write-mentions.ts';
import type { NewQuote } from '../../storage/quotes/write.ts';
import { articleIdentity } from './stored-articles.ts';

// What an analysed article is as rows of the database. `nodes` are the nodes of its entities, null where it could be
// several.

export function outletRecord(name: string, url: string | null): OutletRecord {
  const domain = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  return { key: normalizeName(name) || name, name, slug: slugify(name) || 'outlet', domain };
}

export function articleRecord(draft: ArticleDraft, analysis: Analysis): Omit<ArticleRecord, 'outletId'> {
  return {
    ...articleIdentity(draft),
    title: draft.title,
    publishedAt: draft.publishedAt,
    sortAt: draft.publishedAt ?? UNDATED,
    language: draft.language ?? analysis.language,
    authors: draft.authors,
    section: draft.section,
    text: draft.text,
    sentences: fromSpans(analysis.sentences),
  };
}

export function quoteRecord(
  articleId: number,
  quote: ExtractedQuote,
  text: string,
  nodes: readonly (number | null)[],
): NewQuote {
  const span = coveringSpan(quote.content);
  const said = saidIn(text, quote.content);
  const stretch = sliceSpan(text, span);
  const [speakerId = null, ...jointSpeakerIds] = speakersOf(quote, nodes);
  return {
    articleId,
    speakerId,
    jointSpeakerIds,
    kind: quote.kind,
    text: said,
    spanStart: span.start,
    spanEnd: span.end,
    spanText: stretch === said ? null : stretch,
    pieces: fromSpans(quote.content),
    verbatim: fromSpans(quote.verbatim),
    cueText: quote.cue && sliceSpan(text, quote.cue.span),
    cueLemma: quote.cue?.lemma ?? null,
    stance: quote.cue?.stance ?? null,
    negated: quote.cue?.negated ?? false,
    speakerText: quote.speaker && sliceSpan(text, quote.speaker.span),
    roleText: quote.role && sliceSpan(text, quote.role),
    saidOn: quote.saidOn,
    speech: quote.speech,
    confidence: quote.confidence,
    ...quote.explanation,
    about: [...new Set(quote.about.map((index) => nodes[index]!))].filter((id) => id !== null),
    via: quote.via.map((via) => ({
      entityId: via.entity === null ? null : nodes[via.entity]!,
      text: sliceSpan(text, via.span),
    })),
  };
}

/** The nodes of those who say a quote, each once; one that could be several is left out. */
function speakersOf({ speakerEntity, jointSpeakers }: ExtractedQuote, nodes: readonly (number | null)[]): number[] {
  const entities = speakerEntity === null ? [] : [speakerEntity, ...jointSpeakers];
  return [...new Set(entities.map((entity) => nodes[entity]!))].filter((id) => id !== null);
}

export function mentionRecords(
  articleId: number,
  analysis: Analysis,
  text: string,
  nodes: readonly (number | null)[],
): NewMention[] {
  return analysis.mentions.flatMap((mention) => {
    const entityId = mention.entity === null ? null : nodes[mention.entity]!;
    if (entityId === null) return [];
    const { start, end, form } = mention;
    return [{ articleId, entityId, spanStart: start, spanEnd: end, text: text.slice(start, end), form }];
  });
}
