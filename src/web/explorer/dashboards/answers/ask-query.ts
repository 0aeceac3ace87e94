import { type AnyVariables, createRequest, type TypedDocumentNode } from 'urql';
import { type QuoteSearch, toArticleFilter, toQuoteFilter } from '../../address/quote-search.ts';
import type { Answered, ListAnswer } from './answer.ts';
import type { AskApi } from './ask-api.ts';
import { QUOTES_BY_ID } from './queries.ts';
import { shapeOf } from './shape-of.ts';

type TypedQuery = TypedDocumentNode<Record<string, unknown>, AnyVariables>;

/** A query that somebody typed cannot be asked, for a reason that it is told. */
export class QueryMistake extends Error {}

/**
 * Asks what somebody typed. A query that has the variables `$filter` or `$articles` gets what is chosen above the
 * panels; `$person`, `$about`, `$outlet`, `$words`, `$from` and `$to` are the single choices.
 * @throws QueryMistake for what is no query
 */
export async function askQuery(ask: AskApi, query: string, search: QuoteSearch): Promise<Answered> {
  const document = withSizes(readQuery(query));
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

/** What tells how much of what is counted is in an answer. */
const SIZES = ['rowCount', 'total'];

/** Asks besides how many groups of quotes there are, where somebody asks for groups: a cut-off list is no whole. */
function withSizes(document: TypedQuery): TypedQuery {
  const definitions = document.definitions.map((one) => {
    if (one.kind !== 'OperationDefinition') return one;
    const selections = one.selectionSet.selections.map((field) => {
      if (field.kind !== 'Field' || field.name.value !== 'quoteStats' || !field.selectionSet) return field;
      const asked = field.selectionSet.selections;
      const names = asked.flatMap((one) => (one.kind === 'Field' ? [(one.alias ?? one.name).value] : []));
      const added = SIZES.filter((name) => !names.includes(name)).map((value) => ({
        kind: 'Field' as const,
        name: { kind: 'Name' as const, value },
      }));
      return { ...field, selectionSet: { ...field.selectionSet, selections: [...asked, ...added] } };
    });
    return { ...one, selectionSet: { ...one.selectionSet, selections } };
  });
  return createRequest<Record<string, unknown>, AnyVariables>({ kind: 'Document', definitions } as TypedQuery, {})
    .query;
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
function readQuery(query: string): TypedQuery {
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
