import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ReactNode, useState } from 'react';
import type { AnyVariables } from 'urql';
import { Ask } from './ask.tsx';

/** A page of a list of the API. */
interface Connection<Edge> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: readonly Edge[];
}

interface PagedAskProperties<Data, Variables extends AnyVariables, Edge> {
  query: TypedDocumentNode<Data, Variables>;
  /** Those of the first page. */
  variables: Variables;
  connectionOf: (data: Data) => Connection<Edge> | null;
  waiting: ReactNode;
  /** Shown where the list has nothing. */
  empty: ReactNode;
  children: (edge: Edge) => ReactNode;
}

/** A list of the API, page by page: a button asks for the next one and says nothing when there is none. */
export function PagedAsk<Data, Variables extends AnyVariables, Edge>(
  properties: PagedAskProperties<Data, Variables, Edge>,
) {
  // Another list begins at its first page again.
  return <NextPage key={JSON.stringify(properties.variables)} {...properties} />;
}

function NextPage<Data, Variables extends AnyVariables, Edge>(properties: PagedAskProperties<Data, Variables, Edge>) {
  const { query, variables, connectionOf, waiting, empty, children } = properties;
  const [isMoreAsked, setMoreAsked] = useState(false);
  return (
    <Ask query={query} variables={variables} waiting={waiting}>
      {(data) => {
        const connection = connectionOf(data);
        if (!connection || connection.edges.length === 0) return empty;
        const { hasNextPage, endCursor } = connection.pageInfo;
        return (
          <div className="list">
            {connection.edges.map(children)}
            {hasNextPage && !isMoreAsked && (
              <button type="button" className="button more no-print" onClick={() => setMoreAsked(true)}>
                Show more
              </button>
            )}
            {hasNextPage && isMoreAsked && <NextPage {...properties} variables={{ ...variables, after: endCursor }} />}
          </div>
        );
      }}
    </Ask>
  );
}
