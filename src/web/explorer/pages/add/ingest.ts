import type { Client, CombinedError } from 'urql';
import { graphql, type ResultOf } from '../../api/graphql.ts';

const INGEST = graphql(`
  mutation AddArticle($articles: [ArticleInput!]!) {
    ingestArticles(articles: $articles) { status reason quoteCount article { id title } }
  }
`);

export type Added = ResultOf<typeof INGEST>['ingestArticles'][number];

/** What is typed of an article; blank: not known. */
export interface TypedArticle {
  text: string;
  title: string;
  outlet: string;
  publishedAt: string;
  url: string;
}

/** The first article after a while waits for the models; the server itself gives up after a minute. */
const LONGEST_MS = 65_000;

/** Sends one article in. */
export async function addArticle(
  client: Client,
  article: TypedArticle,
): Promise<{ added: Added } | { error: CombinedError }> {
  const known = Object.fromEntries(Object.entries(article).filter(([, value]) => value.trim() !== ''));
  const articles = [{ ...known, text: article.text }];
  const patient = (input: RequestInfo | URL, init?: RequestInit) =>
    fetch(input, { ...init, signal: AbortSignal.timeout(LONGEST_MS) });
  const { data, error } = await client.mutation(INGEST, { articles }, { fetch: patient });
  return data ? { added: data.ingestArticles[0]! } : { error: error! };
}
