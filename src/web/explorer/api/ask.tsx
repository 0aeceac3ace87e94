import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ReactNode, useState } from 'react';
import { type AnyVariables, useQuery } from 'urql';
import { Failure } from '../states/failure.tsx';
import { useTogether } from './together.tsx';

interface AskProperties<Data, Variables extends AnyVariables> {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  /** Shown until the first answer is there; as high as the answer will be, so that nothing jumps. */
  waiting: ReactNode;
  /** Puts what is said of a failure into its place; left out: it stands where the answer would. */
  failed?: (failure: ReactNode) => ReactNode;
  children: (data: Data) => ReactNode;
}

/**
 * Asks the API and shows the answer. While another answer is on its way, the last one stays, dimmed. What fails says
 * why, with a button to try again, and leaves the rest of the page alone.
 */
export function Ask<Data, Variables extends AnyVariables>({
  query,
  variables,
  waiting,
  failed = (failure) => failure,
  children,
}: AskProperties<Data, Variables>) {
  const [{ data, error, fetching, stale }, askAgain] = useQuery<Data, AnyVariables>({ query, variables });
  const [shown, setShown] = useState(data);
  if (data !== undefined && data !== shown) setShown(data);
  const isFailed = error !== undefined && !fetching;
  const mayShow = useTogether(isFailed || shown !== undefined);
  if (isFailed) {
    return failed(<Failure error={error} onRetry={() => askAgain({ requestPolicy: 'network-only' })} />);
  }
  if (shown === undefined || !mayShow) {
    return (
      <div key="waiting" aria-busy="true">
        {waiting}
      </div>
    );
  }
  const isOld = fetching || stale;
  return (
    <div key="answer" className="fades" aria-busy={isOld} style={{ opacity: isOld ? 0.55 : 1 }}>
      {children(data ?? shown)}
    </div>
  );
}
