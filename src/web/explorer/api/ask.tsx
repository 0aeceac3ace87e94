import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ReactNode, useState } from 'react';
import { type AnyVariables, useQuery } from 'urql';
import { explainFailure } from '../states/explain-failure.ts';
import { Failure } from '../states/failure.tsx';
import { InPlaceOfWaiting } from '../states/skeleton.tsx';
import { useTogether } from './together.tsx';

interface AskProperties<Data, Variables extends AnyVariables> {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  /** Shown until the first answer is there; as high as the answer will be, so that nothing jumps. */
  waiting: ReactNode;
  /** Puts what is said of a failure into its place; left out: it takes the place of what was waited for. */
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
  failed,
  children,
}: AskProperties<Data, Variables>) {
  const [{ data, error, fetching, stale }, askAgain] = useQuery<Data, AnyVariables>({ query, variables });
  const [shown, setShown] = useState<Data | undefined>(undefined);
  // Where something failed, what came beside it is no answer.
  const answer = error === undefined && data !== null ? data : undefined;
  if (answer !== undefined && answer !== shown) setShown(answer);
  const isFailed = error !== undefined && !fetching;
  const mayShow = useTogether(isFailed || shown !== undefined);
  if (isFailed) {
    const failure = <Failure error={error} onRetry={() => askAgain({ requestPolicy: 'network-only' })} />;
    if (failed) return failed(failure);
    // What is wrong in the question itself is said by the page.
    if (waiting === null || !explainFailure(error).canRetry) return failure;
    return <InPlaceOfWaiting value={failure}>{waiting}</InPlaceOfWaiting>;
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
      {children(answer ?? shown)}
    </div>
  );
}
