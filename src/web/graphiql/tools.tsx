import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { columnsOf, toRows } from '../answer-table.ts';
import { makeLink } from '../query-link.ts';

/** How long a button says that it has done its work, in milliseconds. */
const DONE_MS = 2_000;

/** Puts a link that opens the query with its variables into the clipboard, and into the address bar. */
export function CopyLink() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const operations = useGraphiQL((state) => state.operations);
  const operationName = useGraphiQL((state) => state.operationName);
  const [isDone, setDone] = useState(false);
  const copy = async () => {
    const link = makeLink(window.location.href, {
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue(),
      operationName: (operations?.length ?? 0) > 1 ? operationName : undefined,
    });
    window.history.replaceState(null, '', link);
    // Browsers have no clipboard on a page that came over plain HTTP from elsewhere: the address bar has the link.
    await navigator.clipboard?.writeText(link);
    setDone(true);
    setTimeout(() => setDone(false), DONE_MS);
  };
  return (
    <ToolbarButton label={isDone ? 'Link copied' : 'Copy link to this query'} onClick={copy}>
      <svg className="graphiql-toolbar-icon whosaid-icon" viewBox="0 0 24 24" aria-hidden="true">
        {isDone ? (
          <path d="M5 13l5 5L19 7" />
        ) : (
          <path d="M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1.5-1.5" />
        )}
      </svg>
    </ToolbarButton>
  );
}

/** Saves the first list of the answer as a table. */
export function SaveAsCsv() {
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const [isEmpty, setEmpty] = useState(false);
  const save = async () => {
    const rows = rowsIn(responseEditor?.getValue() ?? '');
    setEmpty(rows.length === 0);
    if (rows.length > 0) download('answer.csv', await toCsv(rows));
  };
  return (
    <ToolbarButton
      label={isEmpty ? 'There is no answer yet: run the query first' : 'Save the answer as CSV'}
      onClick={save}
    >
      <svg className="graphiql-toolbar-icon whosaid-icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9" />
      </svg>
    </ToolbarButton>
  );
}

function rowsIn(answer: string): ReturnType<typeof toRows> {
  try {
    const { data } = JSON.parse(answer);
    return data ? toRows(data) : [];
  } catch {
    return [];
  }
}

/** With the mark that tells spreadsheets it is UTF-8, and no cell that they would take for a formula. */
async function toCsv(rows: ReturnType<typeof toRows>): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const columns = columnsOf(rows);
  return stringify([columns, ...rows.map((row) => columns.map((column) => row[column]))], {
    bom: true,
    cast: { boolean: String },
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The browser has to have begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
