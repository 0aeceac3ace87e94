import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { keyHeaders } from '../explorer/key/key.ts';
import { readLink } from '../query-link.ts';
import { Behaviour, nameTabs } from './behaviour.tsx';
import { findNames, withNames } from './examples.ts';
import { askForKey, KeyBox } from './key-box.tsx';
import { QUESTIONS, toTabs } from './questions.ts';
import { CopyLink, SaveAsCsv } from './tools.tsx';

/** The page and the API have one address, under whatever prefix a proxy gives it. */
const ENDPOINT = window.location.pathname;

/**
 * How long the page waits for names of this graph, all in all, in milliseconds; the examples are of the samples then.
 */
const NAMES_MS = 2_000;

/** Where GraphiQL keeps the tabs of an earlier visit, and whether the variables were folded away. */
const STORED_TABS = 'graphiql:tabState';
const STORED_FOLD = 'graphiql:secondaryEditorFlex';

/** What a browser without storage, or one that forbids it, gives instead. */
function storage(): Pick<Storage, 'getItem' | 'removeItem'> {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, removeItem: () => undefined };
  }
}

const tooLate = AbortSignal.timeout(NAMES_MS);

async function ask(query: string, variables?: Record<string, unknown>): Promise<unknown> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...keyHeaders() },
    body: JSON.stringify({ query, variables }),
    signal: tooLate,
  });
  return ((await response.json()) as { data: unknown }).data;
}

/** Sends the key of this tab, unless the reader has written another into the headers. */
const fetchWithKey: typeof fetch = async (input, init) => {
  const headers = new Headers(keyHeaders());
  for (const [name, value] of new Headers(init?.headers)) headers.set(name, value);
  const answer = await fetch(input, { ...init, headers });
  if (answer.status === 401) askForKey();
  return answer;
};

const linked = readLink(window.location);
// A reader's own tabs stay as they are.
const names = storage().getItem(STORED_TABS) === null ? await findNames(ask) : null;
const questionTabs = toTabs(names ? withNames(QUESTIONS, names) : QUESTIONS, new URL('.', window.location.href).href);
if (linked?.variables) storage().removeItem(STORED_FOLD);

createRoot(document.getElementById('graphiql') as HTMLElement).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: ENDPOINT, fetch: fetchWithKey })}
    initialQuery={linked?.query}
    initialVariables={linked?.variables}
    defaultTabs={linked ? [linked, ...questionTabs] : questionTabs}
    defaultEditorToolsVisibility={linked?.variables ? 'variables' : false}
    onTabChange={nameTabs}
  >
    <GraphiQL.Logo>
      <a className="whosaid-logo" href="./">
        Whosaid
      </a>
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, merge, copy }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <CopyLink />
          <SaveAsCsv />
          <KeyBox />
        </>
      )}
    </GraphiQL.Toolbar>
    <Behaviour operationName={linked?.operationName} isRun={linked?.isRun === true} />
  </GraphiQL>,
);
