import type { NamedThing } from '../../export/schema-org.ts';
import type { GraphAnswer } from '../ask-graph.ts';
import { GENERAL_HEAD, type PageHead, titled } from './page-head.ts';

/** A page that somebody asks for. */
export interface AskedPage {
  /** Of its route: `{ slug: 'ann-lee' }`. */
  parameters: Readonly<Record<string, string>>;
  /** Path and query, without the prefix of a proxy. */
  url: string;
  /** The address of the server as users see it, without a slash at its end. */
  base: string;
  ask<Data>(query: string, variables: Record<string, unknown>): Promise<GraphAnswer<Data>>;
}

/** How a page is answered: with its head, or with the address below the server's root where it is now. */
export type HeadAnswer = { status: 200 | 404 | 503; head: PageHead } | { status: 301; path: string };

export type FindHead = (page: AskedPage) => Promise<HeadAnswer>;

export const NO_PAGE: HeadAnswer = {
  status: 404,
  head: { ...GENERAL_HEAD, title: titled('No such page'), isHidden: true },
};

/**
 * The answer of a page about one thing, which is a root field of the question.
 * @param toAnswer makes it of the thing, with the other root fields
 */
export async function answerAbout<Name extends string, Data extends Record<Name, object | null>>(
  name: Name,
  { data, codes }: GraphAnswer<Data>,
  toAnswer: (thing: NonNullable<Data[Name]>, data: Data) => HeadAnswer,
): Promise<HeadAnswer> {
  const thing = data?.[name];
  if (thing) return toAnswer(thing, data);
  // Nobody can say what the page is about: it tells its reader itself, and search engines come again.
  if (codes.includes('UNAVAILABLE')) return { status: 503, head: GENERAL_HEAD };
  // An id that is none is refused with an error.
  const isKnown = data !== null && codes.every((code) => code === 'BAD_USER_INPUT');
  return isKnown ? NO_PAGE : { status: 200, head: GENERAL_HEAD };
}

/** A node as every question asks for it. */
export interface NamedNode {
  __typename: 'Person' | 'Organization' | 'Place';
  name: string;
  slug: string;
}

export const pathOf = ({ __typename, slug }: NamedNode): string =>
  `${__typename.toLowerCase()}/${encodeURIComponent(slug)}`;

/** What JSON-LD says of it; its page is its name. */
export const thingOf = (node: NamedNode, base: string): NamedThing => ({
  type: node.__typename.toUpperCase() as NamedThing['type'],
  id: `${base}/${pathOf(node)}`,
  slug: node.slug,
  name: node.name,
});
