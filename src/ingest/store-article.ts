import slugify from '@sindresorhus/slugify';
import type { Analysis } from '../domain/analysis.ts';
import type { ArticleDraft, SaveResult } from '../domain/article.ts';
import type { ExtractedEntity } from '../domain/entity.ts';
import type { EntityLink } from '../domain/linking.ts';
import { normalizeName } from '../domain/names.ts';
import { type ExtractedQuote, isSpeech } from '../domain/quote.ts';
import { coveringSpan, type Span, sliceSpan } from '../domain/span.ts';
import type { Database, Queryable } from '../storage/database.ts';
import { UNDATED } from '../storage/keyset.ts';
import { writeGraph } from '../storage/transaction.ts';
import { type ArticleRecord, sameArticle, saveArticle, saveOutlet } from '../storage/write/articles.ts';
import { knownEntities, saveEntities, takenSlugs } from '../storage/write/entities.ts';
import { type NewMention, type NewQuote, saveMentions, saveQuotes } from '../storage/write/findings.ts';
import { linkEntities, lookupNames, settleEntities } from './link-entities.ts';
import { articleIdentity } from './stored-articles.ts';

/** Stores one analysed article whole, or not at all: text, entities, quotes and mentions in one transaction. */
export function storeArticle(database: Database, draft: ArticleDraft, analysis: Analysis): Promise<SaveResult> {
  const quotes = analysis.quotes.filter(isSpeech);
  return writeGraph(database, async (transaction) => {
    const content = articleContent(draft, analysis);
    const same = await sameArticle(transaction, content);
    if (same !== null) return { status: 'DUPLICATE', articleId: same, quotes: countKinds([]) };
    const outletId =
      draft.outlet === null ? null : await saveOutlet(transaction, outletRecord(draft.outlet, draft.url));
    const record = { ...content, outletId };
    const { id: articleId, status } = await saveArticle(transaction, record);
    const nodes = await storeEntities(transaction, analysis.entities, draft.publishedAt);
    const keys = { articleId, outletId, sortAt: record.sortAt };
    await saveQuotes(
      transaction,
      keys,
      quotes.map((quote) => quoteRecord(quote, draft.text, nodes)),
    );
    await saveMentions(transaction, keys, mentionRecords(analysis, draft.text, nodes));
    return { status, articleId, quotes: countKinds(quotes) };
  });
}

function outletRecord(name: string, url: string | null) {
  const domain = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  return { key: normalizeName(name) || name, name, slug: slugify(name) || 'outlet', domain };
}

function articleContent(draft: ArticleDraft, analysis: Analysis): Omit<ArticleRecord, 'outletId'> {
  return {
    ...articleIdentity(draft),
    title: draft.title,
    publishedAt: draft.publishedAt,
    sortAt: draft.publishedAt ?? UNDATED,
    language: draft.language ?? analysis.language,
    authors: draft.authors,
    section: draft.section,
    text: draft.text,
    sentences: flatten(analysis.sentences),
  };
}

/** The node of the graph for each entity of the article; null where it could be several. */
async function storeEntities(
  transaction: Queryable,
  extracted: readonly ExtractedEntity[],
  seenAt: Date | null,
): Promise<(number | null)[]> {
  const entities = settleEntities(extracted);
  const externalIds = entities.flatMap((entity) => entity.externalIds.map((id) => `${id.scheme}:${id.value}`));
  const known = await knownEntities(transaction, lookupNames(entities), externalIds);
  const links = linkEntities(entities, known);
  const slugs = await freeSlugs(transaction, entities, links);
  return saveEntities(transaction, entities, links, slugs, seenAt);
}

/** A slug for each entity that needs one: "jake-sullivan", or "jake-sullivan-2" when that is taken. */
async function freeSlugs(
  transaction: Queryable,
  entities: readonly ExtractedEntity[],
  links: readonly EntityLink[],
): Promise<string[]> {
  const wanted = entities.map((entity) => slugify(slugName(entity)) || 'entity');
  const needy = links.map((link) => link.type === 'NEW' || (link.type === 'KNOWN' && link.rename !== null));
  const taken = await takenSlugs(
    transaction,
    wanted.filter((_, index) => needy[index]),
  );
  return wanted.map((slug, index) => {
    if (!needy[index]) return slug;
    let free = slug;
    for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`;
    taken.add(free);
    return free;
  });
}

/** Organizations are looked for by their acronym: "nato", not "north-atlantic-treaty-organization". */
const slugName = (entity: ExtractedEntity): string => (entity.type === 'ORGANIZATION' && entity.acronym) || entity.name;

function quoteRecord(quote: ExtractedQuote, text: string, nodes: readonly (number | null)[]): NewQuote {
  const span = coveringSpan(quote.content);
  return {
    speakerId: quote.speakerEntity === null ? null : nodes[quote.speakerEntity]!,
    kind: quote.kind,
    text: sliceSpan(text, span),
    spanStart: span.start,
    spanEnd: span.end,
    pieces: flatten(quote.content),
    verbatim: flatten(quote.verbatim),
    cueText: quote.cue && sliceSpan(text, quote.cue.span),
    cueLemma: quote.cue?.lemma ?? null,
    stance: quote.cue?.stance ?? null,
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

function mentionRecords(analysis: Analysis, text: string, nodes: readonly (number | null)[]): NewMention[] {
  return analysis.mentions.flatMap((mention) => {
    const entityId = mention.entity === null ? null : nodes[mention.entity]!;
    if (entityId === null) return [];
    const { start, end, type, form } = mention;
    return [{ entityId, type, spanStart: start, spanEnd: end, text: text.slice(start, end), form }];
  });
}

const flatten = (spans: readonly Span[]): number[] => spans.flatMap((span) => [span.start, span.end]);

function countKinds(quotes: readonly ExtractedQuote[]): SaveResult['quotes'] {
  const counts = { DIRECT: 0, MIXED: 0, INDIRECT: 0, unattributed: 0 };
  for (const quote of quotes) {
    counts[quote.kind]++;
    if (quote.speakerEntity === null) counts.unattributed++;
  }
  return counts;
}
