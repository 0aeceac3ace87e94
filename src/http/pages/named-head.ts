import { SCHEMA_CONTEXT, toThing } from '../../export/schema-org.ts';
import { answerAbout, type FindHead, type NamedNode, pathOf, thingOf } from './find-head.ts';
import { counted, titled } from './page-head.ts';

const QUERY = /* GraphQL */ `
  query NamedHead($slug: String!) {
    entity(by: { slug: $slug }) {
      __typename name slug aliases
      externalIds { url }
      ... on Person { roles { title organization } }
      quotes(first: 1) { totalCount }
    }
  }
`;

interface Named extends NamedNode {
  aliases: string[];
  externalIds: { url: string | null }[];
  /** The one seen last comes first. */
  roles?: { title: string; organization: string | null }[];
  quotes: { totalCount: number };
}

/** A person, an organization or a place. One whose type or slug has changed is at another address now. */
export const findNamedHead: FindHead = async ({ parameters: { slug }, url, base, ask }) =>
  answerAbout('entity', await ask<{ entity: Named | null }>(QUERY, { slug }), (entity) => {
    const path = pathOf(entity);
    const [asked = '', search] = url.split(/(?=\?)/s);
    if (asked.replace(/\/$/, '') !== `/${path}`) return { status: 301, path: path + (search ?? '') };
    return {
      status: 200,
      head: {
        title: titled(entity.name),
        description: describe(entity),
        type: entity.__typename === 'Person' ? 'profile' : 'website',
        path,
        embedded: entity.__typename === 'Person' ? path : undefined,
        data: dataOf(entity, base),
      },
    };
  });

/** Without a count of what is said about it, which takes most of a second where a million quotes are stored. */
function describe({ name, roles = [], quotes: { totalCount } }: Named): string {
  const role = roles[0] ? `, ${roles[0].title}` : '';
  const quotes = totalCount > 0 ? `${counted(totalCount, 'quote')} of ${name}, and what` : 'What';
  return `${name}${role}. ${quotes} others said about ${name}, each with its article.`;
}

/** https://schema.org/ProfilePage is of whoever may speak for themselves. */
function dataOf(entity: Named, base: string): object {
  const { __typename, aliases, externalIds, roles = [] } = entity;
  const thing = thingOf(entity, base);
  return {
    '@context': SCHEMA_CONTEXT,
    '@type': __typename === 'Place' ? 'WebPage' : 'ProfilePage',
    url: thing.id,
    mainEntity: {
      ...toThing(thing),
      alternateName: filled(aliases),
      jobTitle: roles[0]?.title,
      sameAs: filled(externalIds.flatMap((external) => external.url ?? [])),
      url: thing.id,
    },
  };
}

const filled = <Value>(list: Value[]): Value[] | undefined => (list.length > 0 ? list : undefined);
