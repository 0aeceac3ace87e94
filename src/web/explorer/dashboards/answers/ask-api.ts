import { type AnyVariables, type Client, stringifyDocument, type TypedDocumentNode } from 'urql';

/** Asks the API one thing. @throws CombinedError for whatever did not come back whole */
export type AskApi = <Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** @param isFresh asks the server even where the answer is known */
export function askApi(client: Client, isFresh: boolean): AskApi {
  return async (query, variables) => {
    const requestPolicy = isFresh ? 'network-only' : 'cache-first';
    const { data, error } = await client.query(query, variables, { requestPolicy }).toPromise();
    if (error || data === undefined) throw error;
    return data;
  };
}

/** A query as somebody would type it. */
export const textOf = (query: object): string => stringifyDocument(query as Parameters<typeof stringifyDocument>[0]);
