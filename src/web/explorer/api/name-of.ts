import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from './graphql.ts';

export const NAME_OF = graphql(`
  query NameOf($slug: String!, $isOutlet: Boolean!) {
    outlet(by: { slug: $slug }) @include(if: $isOutlet) { name }
    entity(by: { slug: $slug }) @skip(if: $isOutlet) { name }
  }
`);

/** What an address calls by its slug. */
export interface Slugged {
  slug: string;
  isOutlet: boolean;
}

/** The names of what slugs mean, by slug; null until they are known. */
export function useNames(slugs: readonly Slugged[]): ReadonlyMap<string, string> | null {
  const client = useClient();
  const [names, setNames] = useState<ReadonlyMap<string, string> | null>(null);
  const key = JSON.stringify(slugs);
  useEffect(() => {
    let isWanted = true;
    const asked = (JSON.parse(key) as Slugged[]).map(async ({ slug, isOutlet }) => {
      const { data } = await client.query(NAME_OF, { slug, isOutlet });
      return [slug, (data?.entity ?? data?.outlet)?.name ?? slug] as const;
    });
    Promise.all(asked).then((found) => isWanted && setNames(new Map(found)));
    return () => {
      isWanted = false;
    };
  }, [client, key]);
  return names;
}
