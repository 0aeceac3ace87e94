import type { Analysis } from '../../domain/analysis.ts';
import type { AnalysedArticle, ArticleDraft, SaveResult } from '../../domain/article.ts';
import type { ExtractedQuote } from '../../domain/quote.ts';
import { saveOutlets } from '../../storage/articles/outlets.ts';
import { articlesById } from '../../storage/articles/read.ts';
import type { ArticleRow } from '../../storage/articles/row.ts';
import { namedIn, removeUnnamed } from '../../storage/articles/unnamed.ts';
import {
  type ArticleRecord,
  findArticles,
  insertArticles,
  type KnownArticle,
  updateArticle,
} from '../../storage/articles/write.ts';
import { unlinkCopies } from '../../storage/copies/link-copies.ts';
import type { Database, Queryable } from '../../storage/database.ts';
import { UNDATED } from '../../storage/lists/keyset.ts';
import { addToEntities } from '../../storage/nodes/write.ts';
import { saveMentions } from '../../storage/nodes/write-mentions.ts';
import { formerQuotes, keepIds } from '../../storage/quotes/kept-ids.ts';
import { takeBack } from '../../storage/quotes/superseded.ts';
import type { NewQuote } from '../../storage/quotes/write.ts';
import { sideBySide } from '../../storage/side-by-side.ts';
import { saveQuotes } from '../../storage/statements/save-quotes.ts';
import { writeGraph } from '../../storage/transaction.ts';
import { mentionRecords, outletRecord, quoteRecord } from './article-records.ts';
import { linkArticles } from './link-articles.ts';
import { type ReadyArticle, readyArticle } from './ready-article.ts';
import { knownResult } from './stored-articles.ts';

/** Stores one analysed article whole, or not at all. */
export async function storeArticle(database: Database, draft: ArticleDraft, analysis: Analysis): Promise<SaveResult> {
  const [result] = await storeArticles(database, [{ draft, analysis }]);
  return result!;
}

/**
 * Stores analysed articles, all of them or none, in one transaction: texts, entities, quotes and mentions. The graph is
 * the one that storing them one after the other would make; together they need a tenth of the SQL statements.
 * @returns what became of each, in their order
 */
export function storeArticles(
  database: Database,
  articles: readonly (AnalysedArticle | ReadyArticle)[],
): Promise<SaveResult[]> {
  const wanted = articles.map((article) => (isReady(article) ? article : readyArticle(article)));
  return writeGraph(database, async (transaction) => {
    const results: SaveResult[] = [];
    while (results.length < wanted.length) {
      const group = withoutRepeats(wanted.slice(results.length));
      results.push(...(await storeNext(transaction, group)));
    }
    return results;
  });
}

const isReady = (article: AnalysedArticle | ReadyArticle): article is ReadyArticle => 'record' in article;

/** The first articles of a list, up to one that may be the same as one before it. */
function withoutRepeats(articles: readonly ReadyArticle[]): ReadyArticle[] {
  const seen = new Set<string>();
  const repeated = articles.findIndex(({ record: { contentKey, url } }) => {
    const keys = [contentKey, ...(url === null ? [] : [url])];
    const isRepeated = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isRepeated;
  });
  return articles.slice(0, repeated < 0 ? articles.length : repeated);
}

/** Stores the first of some articles without repeats: up to a changed one, which is stored alone. */
async function storeNext(transaction: Queryable, articles: readonly ReadyArticle[]): Promise<SaveResult[]> {
  const known = await findArticles(
    transaction,
    articles.map(({ record }) => record),
  );
  const isChanged = (article: KnownArticle) => knownResult(article) === null && article.atUrl !== null;
  const changed = known.findIndex(isChanged);
  const count = changed < 0 ? articles.length : Math.max(changed, 1);
  const fresh = articles.slice(0, count).filter((_, index) => knownResult(known[index]!) === null);
  const ids = await storeFindings(transaction, fresh, changed === 0 ? known[0]!.atUrl : null);
  return articles.slice(0, count).map((article, index): SaveResult => {
    const result = knownResult(known[index]!);
    if (result !== null) return result;
    const articleId = ids[fresh.indexOf(article)]!;
    return {
      status: known[index]!.atUrl === null ? 'CREATED' : 'UPDATED',
      articleId,
      quotes: countKinds(article.quotes),
    };
  });
}

/**
 * Stores articles that are new, or one that is the next version of another.
 * @returns their ids, in their order
 */
async function storeFindings(
  transaction: Queryable,
  articles: readonly ReadyArticle[],
  changedId: number | null,
): Promise<number[]> {
  if (articles.length === 0) return [];
  const former = changedId === null ? null : (await articlesById(transaction, [changedId]))[0]!;
  const named = changedId === null ? [] : await namedIn(transaction, changedId);
  const found = articles.map(({ record }) => (former === null ? record : withKnown(record, former)));
  const storeTexts = async () => {
    const outletIds = await saveOutlets(
      transaction,
      articles.map(({ draft: { outlet, url } }) => (outlet === null ? null : outletRecord(outlet, url))),
    );
    const records = found.map((record, index): ArticleRecord => {
      return { ...record, outletId: outletIds[index] ?? former?.outletId ?? null };
    });
    if (changedId === null) return { records, ids: await insertArticles(transaction, records) };
    await unlinkCopies(transaction, changedId);
    await updateArticle(transaction, changedId, records[0]!);
    return { records, ids: [changedId] };
  };
  const seen = articles.map(({ entities, names }, index) => {
    return { entities, names, seenAt: found[index]!.publishedAt, isUpdate: changedId !== null };
  });
  const [{ records, ids }, { nodes, additions }] = await sideBySide(storeTexts, () => linkArticles(transaction, seen));
  const keys = records.map(({ outletId, sortAt }, index) => ({ articleId: ids[index]!, outletId, sortAt }));
  const storeQuotes = async () => {
    const found = articles.flatMap(({ draft, quotes }, index) =>
      quotes.map((quote) => ({
        ...quoteRecord(ids[index]!, quote, draft.text, nodes[index]!),
        wording: quote.wording,
      })),
    );
    const quotes = changedId === null ? found : await recognized(transaction, changedId, found);
    const texts = articles.map(({ draft: { text }, signature }, index) => ({ id: ids[index]!, text, ...signature }));
    await saveQuotes(transaction, keys, texts, quotes);
  };
  const storeMentions = async () => {
    const mentions = articles.flatMap(({ draft, analysis }, index) =>
      mentionRecords(ids[index]!, analysis, draft.text, nodes[index]!),
    );
    await saveMentions(transaction, keys, mentions);
  };
  await sideBySide(() => addToEntities(transaction, additions), storeQuotes, storeMentions);
  if (named.length > 0) await removeUnnamed(transaction, named);
  return ids;
}

/** Another version of an article, with what the one before said of it and this one does not say. */
const withKnown = (record: ReadyArticle['record'], former: ArticleRow): ReadyArticle['record'] => ({
  ...record,
  ...(record.publishedAt === null && { publishedAt: former.publishedAt, sortAt: former.publishedAt ?? UNDATED }),
  authors: record.authors.length > 0 ? record.authors : former.authors,
  section: record.section ?? former.section,
});

/** Quotes of another version of an article, with the ids of those that it had before: these are superseded no more. */
async function recognized<Quote extends NewQuote>(
  transaction: Queryable,
  articleId: number,
  found: Quote[],
): Promise<Quote[]> {
  const quotes = keepIds(found, await formerQuotes(transaction, articleId));
  await takeBack(
    transaction,
    quotes.flatMap(({ keptId }) => keptId ?? []),
  );
  return quotes;
}

function countKinds(quotes: readonly ExtractedQuote[]): SaveResult['quotes'] {
  const counts = { DIRECT: 0, MIXED: 0, INDIRECT: 0, unattributed: 0 };
  for (const quote of quotes) {
    counts[quote.kind]++;
    if (quote.speakerEntity === null) counts.unattributed++;
  }
  return counts;
}
