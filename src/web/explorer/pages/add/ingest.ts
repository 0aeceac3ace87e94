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

const INGEST_FILE = graphql(`
  mutation AddFile($name: String!, $content: String!) {
    ingestFile(name: $name, content: $content) { status reason quoteCount article { id title } }
  }
`);

/** The first article after a while waits for the models; the server itself gives up after a minute. */
const LONGEST_MS = 65_000;

/** Sends one article in. */
export async function addArticle(
  client: Client,
  article: TypedArticle,
): Promise<{ added: Added } | { error: CombinedError }> {
  const known = Object.fromEntries(Object.entries(article).filter(([, value]) => value.trim() !== ''));
  const articles = [{ ...known, text: article.text }];
  const { data, error } = await client.mutation(INGEST, { articles }, { fetch: patient });
  return data ? { added: data.ingestArticles[0]! } : { error: error! };
}

/** What a request may carry, less the name and what stands around it; base64 makes four bytes of three. */
const MOST_BYTES = 1_500_000;

/** Sends a file in. @returns what became of each article in it */
export async function addFile(client: Client, file: File): Promise<{ added: Added[] } | { error: CombinedError }> {
  const refused = (reason: string) => ({
    added: [{ status: 'REJECTED' as const, reason: `${file.name}: ${reason}`, quoteCount: null, article: null }],
  });
  if (file.size > MOST_BYTES) return refused('is over 1.5 MB, more than a page sends: `npx whosaid ingest` takes it');
  const content = await toBase64(file).catch(() => null);
  if (content === null) return refused('cannot be read');
  const variables = { name: file.name.slice(-200), content };
  const { data, error } = await client.mutation(INGEST_FILE, variables, { fetch: patient });
  if (!data) return { error: error! };
  if (data.ingestFile.length === 0) return refused('has no article in it');
  const named = (reason: string | null) => reason && `${file.name}: ${reason}`;
  return { added: data.ingestFile.map((one) => ({ ...one, reason: named(one.reason) })) };
}

const patient = (input: RequestInfo | URL, init?: RequestInit) =>
  fetch(input, { ...init, signal: AbortSignal.timeout(LONGEST_MS) });

/** What follows the comma of a data address is base64. */
const toBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
