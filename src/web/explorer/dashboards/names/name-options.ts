import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';

/** How long the fingers have to rest before the server is asked, in milliseconds. */
const REST_MS = 150;

const FIND_NAMES = graphql(`
  query FindNames($typed: String) {
    entities(search: $typed, first: 12) { nodes { __typename id name slug } }
  }
`);

const FIND_OUTLETS = graphql(`
  query FindOutlets {
    quoteStats(groupBy: [OUTLET], first: 100) { rows { keys { value label } } }
  }
`);

/** Somebody, or an outlet, that can be chosen. */
export interface NameOption {
  /** The slug. */
  id: string;
  name: string;
  note?: string;
}

export type NameKind = 'entity' | 'outlet';

/** Whom a typed name may mean; the most quoted ones while nothing is typed. */
export function useNameOptions(kind: NameKind, typed: string): NameOption[] {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const search = rested.trim().slice(0, 100);
  const [names] = useQuery({ query: FIND_NAMES, variables: { typed: search || null }, pause: kind !== 'entity' });
  const [outlets] = useQuery({ query: FIND_OUTLETS, variables: {}, pause: kind !== 'outlet' });
  if (kind === 'entity') {
    return (names.data?.entities?.nodes ?? []).map(({ slug, name, __typename }) => ({
      id: slug,
      name,
      note: __typename.toLowerCase(),
    }));
  }
  const rows = outlets.data?.quoteStats?.rows ?? [];
  return rows
    .flatMap(({ keys: [key] }) => (key?.value ? [{ id: key.value, name: key.label ?? key.value }] : []))
    .filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()))
    .slice(0, 12);
}
