import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

const GREETING = `# Ask the news who said what.
#
# Run a query with Ctrl+Enter or the red button.
# More questions are in the other tabs, and the
# book explains every field.

`;

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

/** A link may carry a query: /graphql?query=...&variables=... opens it in a tab of its own. */
const link = new URLSearchParams(window.location.search);
const linked = { query: link.get('query'), variables: link.get('variables') ?? undefined };

/** The questions of docs/queries.md, one a tab, in the order of their names. */
const questions = import.meta.glob<string>('../../questions/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const questionTabs = Object.entries(questions)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([, query], index) => ({ query: index === 0 ? `${GREETING}${query}` : query }));

createRoot(document.getElementById('graphiql') as HTMLElement).render(
  <GraphiQL
    fetcher={fetcher}
    initialQuery={linked.query ?? undefined}
    initialVariables={linked.variables}
    defaultTabs={linked.query ? [linked, ...questionTabs] : questionTabs}
    defaultEditorToolsVisibility={false}
  >
    <GraphiQL.Logo>
      <a className="whosaid-logo" href="/">
        Whosaid
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
