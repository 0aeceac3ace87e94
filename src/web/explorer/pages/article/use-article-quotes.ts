import { useCallback, useEffect, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { ARTICLE_QUOTES, type ArticleData, type ArticleQuoteData } from './article-query.ts';

interface Quotes {
  quotes: readonly ArticleQuoteData[];
  /** Whether there are no more. */
  areAllHere: boolean;
  error?: CombinedError;
}

/** All quotes of an article: those that came with it, and the rest a hundred at a time, as they come. */
export function useArticleQuotes({ id, quotes: first }: ArticleData): Quotes & { retry: () => void } {
  const client = useClient();
  const [read, setRead] = useState<Quotes>({ quotes: first.nodes, areAllHere: !first.pageInfo.hasNextPage });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = false;
    const readPage = async (quotes: readonly ArticleQuoteData[], after: string | null): Promise<void> => {
      const { data, error } = await client.query(ARTICLE_QUOTES, { id, after });
      if (isGone) return;
      if (!data?.article) return setRead({ quotes, areAllHere: false, error });
      const { nodes, pageInfo } = data.article.quotes;
      const all = [...quotes, ...nodes];
      setRead({ quotes: all, areAllHere: !pageInfo.hasNextPage });
      if (pageInfo.hasNextPage) await readPage(all, pageInfo.endCursor);
    };
    setRead({ quotes: first.nodes, areAllHere: !first.pageInfo.hasNextPage });
    if (first.pageInfo.hasNextPage) readPage(first.nodes, first.pageInfo.endCursor);
    return () => {
      isGone = true;
    };
  }, [client, id, first, attempt]);
  return { ...read, retry: useCallback(() => setAttempt((before) => before + 1), []) };
}
