import { useCallback, useEffect, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { ARTICLE_QUOTES, type ArticleQuoteData } from './article-query.ts';

interface Quotes {
  quotes: ArticleQuoteData[];
  isComplete: boolean;
  error?: CombinedError;
}

const NONE: Quotes = { quotes: [], isComplete: false };

/** All quotes of an article, a hundred at a time until there are no more; the text is marked as they come. */
export function useArticleQuotes(id: string): Quotes & { retry: () => void } {
  const client = useClient();
  const [read, setRead] = useState<Quotes>(NONE);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = false;
    const readPage = async (quotes: ArticleQuoteData[], after: string | null): Promise<void> => {
      const { data, error } = await client.query(ARTICLE_QUOTES, { id, after });
      if (isGone) return;
      if (!data?.article) return setRead({ quotes, isComplete: false, error });
      const { nodes, pageInfo } = data.article.quotes;
      const all = [...quotes, ...nodes];
      setRead({ quotes: all, isComplete: !pageInfo.hasNextPage });
      if (pageInfo.hasNextPage) await readPage(all, pageInfo.endCursor);
    };
    setRead(NONE);
    readPage([], null);
    return () => {
      isGone = true;
    };
  }, [client, id, attempt]);
  return { ...read, retry: useCallback(() => setAttempt((before) => before + 1), []) };
}
