import type { FindHead, NamedNode } from './find-head.ts';
import { GENERAL_HEAD, type PageHead, titled } from './page-head.ts';

const QUERY = /* GraphQL */ `
  query GraphHead($slug: String!) {
    entity(by: { slug: $slug }) { __typename name slug }
  }
`;

const WHOLE: PageHead = {
  ...GENERAL_HEAD,
  title: titled('Who talks about whom'),
  description: 'Who talks about whom in the news, and how often: each line leads to the very quotes.',
  path: 'graph',
};

/**
 * The head of the whole graph, or of the graph around one name. A graph that is narrowed in another way is a part of
 * one of these two, and gets its head.
 */
export const findGraphHead: FindHead = async ({ url, ask }) => {
  const [slug, ...others] = new URL(url, 'http://localhost').searchParams.getAll('around');
  if (!slug || others.length > 0 || slug.includes(',')) return { status: 200, head: WHOLE };
  const { data } = await ask<{ entity: NamedNode | null }>(QUERY, { slug });
  if (!data?.entity) return { status: 200, head: WHOLE };
  const { name, slug: current } = data.entity;
  return {
    status: 200,
    head: {
      ...WHOLE,
      title: titled(`Who talks about ${name}, and whom ${name} talks about`),
      description: `Whom ${name} names in the news, and who names ${name}: each line leads to the very quotes.`,
      path: `graph?${new URLSearchParams({ around: current })}`,
    },
  };
};
