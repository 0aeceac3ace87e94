import { type AnyVariables, createRequest, type TypedDocumentNode } from 'urql';
import { type QuoteSearch, toArticleFilter, toQuoteFilter } from '../../address/quote-search.ts';
import type { Answered, ListAnswer } from './answer.ts';
import type { AskApi } from './ask-api.ts';
import { QUOTES_BY_ID } from './queries.ts';
import { shapeOf } from './shape-of.ts';

/** A query that somebody typed cannot be asked, for a reason that it is told. */
export class QueryMistake extends Error {}

/**
 * Asks what somebody typed. A query that has the variables `$filter` or `$articles` gets what is chosen above the
 * panels; `$person`, `$about`, `$outlet`, `$words`, `$from` and `$to` are the single choices.
 * @throws QueryMistake for what is no query
 */
export async function askQuery(ask: AskApi, query: string, search: QuoteSearch): Promise<Answered> {
  const document = readQuery(query);
  const choices: Record<string, unknown> = {
    filter: toQuoteFilter(search),
    articles: toArticleFilter(search),
    person: search.speaker?.[0],
    about: search.about?.[0],
    outlet: search.outlet?.[0],
    words: search.text,
    from: search.from,
    to: search.to,
  };
  const declared = document.definitions.flatMap((one) =>
    one.kind === 'OperationDefinition' ? (one.variableDefinitions ?? []) : [],
  );
  const variables = Object.fromEntries(declared.map(({ variable: { name } }) => [name.value, choices[name.value]]));
  const answer = shapeOf(await ask(document, variables));
  const asked = { query, variables };
  return { answer: answer.shape === 'list' ? await withQuotes(ask, answer) : answer, asked };
}

/** The API gives so many nodes at once. */
const MOST_NODES = 100;

/** Asks for the quotes that the rows of a list are, in their order, where it has their ids beside their texts. */
async function withQuotes(ask: AskApi, answer: ListAnswer): Promise<ListAnswer> {
  const { columns, rows } = answer;
  const column = ['id', 'node.id'].find((id) => columns.includes(id) && columns.includes(id.replace(/id$/, 'text')));
  if (!column || rows.length > MOST_NODES) return answer;
  const { nodes } = await ask(QUOTES_BY_ID, { ids: rows.map((row) => String(row[column])) });
  const quotes = nodes.flatMap((node) => (node?.__typename === 'Quote' ? [node] : []));
  return { ...answer, quotes };
}

/** One operation, which only reads: a dashboard of somebody else must not change anything. */
function readQuery(query: string): TypedDocumentNode<Record<string, unknown>, AnyVariables> {
  let document: ReturnType<typeof parsed>;
  try {
    document = parsed(query);
  } catch (error) {
    throw new QueryMistake(`The query is not whole: ${whereItEnds(query, error)}`);
  }
  const operations = document.definitions.filter((one) => one.kind === 'OperationDefinition');
  if (operations.length !== 1) throw new QueryMistake('There should be one query.');
  if (operations[0]?.operation !== 'query') throw new QueryMistake('A panel may read, and nothing else.');
  return document;
}

/** As many characters of a line as there is room for. */
const SHOWN_CHARACTERS = 60;

/** Where it makes no sense any more: "Syntax Error: Unexpected token at 22 in Name" counts its characters. */
function whereItEnds(query: string, error: unknown): string {
  const at = Number(/ at (\d+) in /.exec((error as Error).message)?.[1] ?? query.length);
  const isOpen = query.split('{').length > query.split('}').length;
  if (isOpen && query.slice(at).trim() === '') return 'something is missing at its end, such as a closing “}”.';
  // The place is behind the first character that does not fit.
  const before = query.slice(0, at).trimEnd().split('\n').length;
  const line = query.split('\n')[before - 1]!.trim();
  const shown = line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line;
  return `line ${before} makes no sense: “${shown}”.`;
}

const parsed = (query: string) => createRequest<Record<string, unknown>, AnyVariables>(query, {}).query;
