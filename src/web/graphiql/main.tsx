import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.ts';

const GREETING = `# Ask the news who said what.
#
# Run a query with Ctrl+Enter or the red button.
# More examples are in the other tabs, and the
# book explains every field.

`;

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

/** A link may carry a query: /graphql?query=...&variables=... opens it in a tab of its own. */
const link = new URLSearchParams(window.location.search);
const linked = { query: link.get('query'), variables: link.get('variables') ?? undefined };

const exampleTabs = examples.map(({ title, query, variables }, index) => ({
  query: `${index === 0 ? GREETING : ''}# ${title}\n${query}\n`,
  variables: variables ? JSON.stringify(variables, null, 2) : undefined,
}));

createRoot(document.getElementById('graphiql') as HTMLElement).render(
  <GraphiQL
    fetcher={fetcher}
    initialQuery={linked.query ?? undefined}
    initialVariables={linked.variables}
    defaultTabs={linked.query ? [linked, ...exampleTabs] : exampleTabs}
    defaultEditorToolsVisibility={false}
  >
    <GraphiQL.Logo>
      <a className="whosaid-logo" href="/">
        Whosaid
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
