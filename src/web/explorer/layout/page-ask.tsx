import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import type { AnyVariables } from 'urql';
import { Ask } from '../api/ask.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { Page } from './page.tsx';

interface PageAskProperties<Data, Variables extends AnyVariables> {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  /** The whole page. */
  children: (data: Data) => ReactNode;
}

/** Asks for what a page is about; until it is there, and when it fails, a page says so. */
export function PageAsk<Data, Variables extends AnyVariables>(properties: PageAskProperties<Data, Variables>) {
  const waiting = (
    <Page title="…" tab={null} isWaiting>
      <Skeleton lines={15} height={60} />
    </Page>
  );
  return (
    <Ask
      {...properties}
      waiting={waiting}
      failed={(failure) => <Page title="This page does not open">{failure}</Page>}
    />
  );
}
