import { textsByArticle } from '../storage/articles/read.ts';
import { textsOfVersions, versionKey } from '../storage/articles/versions.ts';
import type { Queryable } from '../storage/database.ts';
import type { ExportedQuoteRow } from '../storage/quotes/exported.ts';

type PlacedRow = Pick<ExportedQuoteRow, 'articleId' | 'supersededBy'>;

/** What the text of a quote is found by: quotes with the same stand in the same text. */
export const textKey = ({ articleId, supersededBy }: PlacedRow): string =>
  supersededBy === null ? String(articleId) : versionKey(articleId, supersededBy - 1);

/** The whole texts that quotes stand in: the newest of their articles, or the last that had what is superseded. */
export async function textsOf(
  reader: Queryable,
  quotes: readonly PlacedRow[],
): Promise<(quote: PlacedRow) => { text: string } | null> {
  const standing = quotes.filter(({ supersededBy }) => supersededBy === null).map(({ articleId }) => articleId);
  const superseded = quotes.filter(({ supersededBy }) => supersededBy !== null).map(textKey);
  const [ids, keys] = [[...new Set(standing)], [...new Set(superseded)]];
  const newest = ids.length === 0 ? [] : await textsByArticle(reader, ids);
  const older = keys.length === 0 ? [] : await textsOfVersions(reader, keys);
  const texts = new Map<string, { text: string } | null>([
    ...ids.map((id, index) => [String(id), newest[index]!] as const),
    ...keys.map((key, index) => [key, older[index]!] as const),
  ]);
  return (quote) => texts.get(textKey(quote)) ?? null;
}
