import { useEffect, useState } from 'react';
import { gql, useClient } from 'urql';

type Kind = 'entity' | 'outlet';

/** Slugs of people, organizations and places, and of outlets. */
export interface Slugs {
  entity: readonly string[];
  outlet: readonly string[];
}

/** An operation may have thirty aliases. */
const MOST_NAMES = 25;

const SLUG = /^[a-z0-9-]+$/;

/** What slugs are called; one that is not known yet, or not at all, is its own name. */
export function useNames(slugs: Slugs): (kind: Kind, slug: string) => string {
  const client = useClient();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = (['entity', 'outlet'] as const)
    .flatMap((kind) => [...new Set(slugs[kind])].filter((slug) => SLUG.test(slug)).map((slug) => `${kind} ${slug}`))
    .slice(0, MOST_NAMES)
    .join('|');
  useEffect(() => {
    if (wanted === '') return;
    let isOver = false;
    const list = wanted.split('|');
    const fields = list.map((one, index) => {
      const [kind, slug] = one.split(' ');
      return `n${index}: ${kind}(by: { slug: "${slug}" }) { name }`;
    });
    client
      .query<Record<string, { name: string } | null>>(gql(`query Names { ${fields.join(' ')} }`), {})
      .toPromise()
      .then(({ data }) => {
        if (isOver || !data) return;
        setNames(new Map(list.flatMap((one, index) => (data[`n${index}`] ? [[one, data[`n${index}`]!.name]] : []))));
      });
    return () => {
      isOver = true;
    };
  }, [client, wanted]);
  return (kind, slug) => names.get(`${kind} ${slug}`) ?? slug;
}
