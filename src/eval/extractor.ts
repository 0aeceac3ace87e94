import { type ExtractInput, type ExtractLine, extractArticle, extractArticleAccurately } from '../extract.ts';
import type { Extractor } from '../extractors.ts';

/** Extracts from one text of a corpus, by the corpus's conventions: statements that no word attributes are no quotes. */
export type Extract = (article: ExtractInput) => Promise<ExtractLine>;

export const extractBy = (extractor: Extractor): Extract =>
  extractor === 'accurate'
    ? (article) => extractArticleAccurately(article, { cueless: false })
    : async (article) => extractArticle(article, { cueless: false });
