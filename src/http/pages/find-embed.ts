import type { GraphAnswer } from '../ask-graph.ts';
import { QUOTED_FIELDS, type Quoted, quotedTitle } from './quoted.ts';

/** What shows a page within a page of others. */
export interface Embed {
  /** Of the page in the frame, from the server's root on. */
  path: string;
  title: string;
  /** In pixels, where there is room. */
  width: number;
  height: number;
}

type Ask = <Data>(query: string, variables: Record<string, unknown>) => Promise<GraphAnswer<Data>>;

const STATEMENT = /* GraphQL */ `
  query EmbeddedStatement($id: ID!) {
    statement(id: $id) { id text negated firstReport { ...Quoted } }
  }
  ${QUOTED_FIELDS}
`;

const QUOTE = /* GraphQL */ `
  query EmbeddedQuote($id: ID!) {
    quote(id: $id) { statement { id } }
  }
`;

/** A dashboard, or a panel of one, whole in its address. */
const DASHBOARD = /^\/(?:embed\/|(?!panel))(dashboard|panel)(#.+)$/s;
const STATEMENT_PAGE = /^\/(?:embed\/)?statement\/([\w-]+)\/?$/;
const QUOTE_PAGE = /^\/article\/[\w-]+\/?\?(?:.*&)?quote=([\w-]+)(?:&.*)?$/;

/**
 * The embed of a page: of a statement, of an article at one of its quotes, or of a dashboard.
 * @param page path, query and fragment from the server's root on
 * @returns null for a page that has none, or is not there; `later` when nobody can say now
 */
export async function findEmbed(page: string, ask: Ask): Promise<Embed | null | 'later'> {
  const [, what, fragment] = DASHBOARD.exec(page) ?? [];
  if (what !== undefined) {
    const path = `/embed/${what}${fragment}`;
    return { path, title: 'A dashboard of Whosaid', width: 800, height: what === 'panel' ? 460 : 900 };
  }
  const [, statementId] = STATEMENT_PAGE.exec(page) ?? [];
  if (statementId !== undefined) return ofStatement(statementId, ask);
  const [, quoteId] = QUOTE_PAGE.exec(page) ?? [];
  if (quoteId === undefined) return null;
  const { data, codes } = await ask<{ quote: { statement: { id: string } } | null }>(QUOTE, { id: quoteId });
  return data?.quote ? ofStatement(data.quote.statement.id, ask) : missing(data, codes);
}

interface Statement extends Pick<Quoted, 'id' | 'text'> {
  negated: boolean;
  firstReport: Quoted;
}

async function ofStatement(id: string, ask: Ask): Promise<Embed | null | 'later'> {
  const { data, codes } = await ask<{ statement: Statement | null }>(STATEMENT, { id });
  const statement = data?.statement;
  if (!statement) return missing(data, codes);
  const { text, negated, firstReport } = statement;
  const title = quotedTitle({ ...firstReport, text, cue: { negated } });
  return { path: `/embed/statement/${statement.id}`, title, width: 600, height: 320 };
}

/** An id that is none is refused with an error. */
const missing = (data: object | null, codes: readonly unknown[]): null | 'later' =>
  data !== null && codes.every((code) => code === 'BAD_USER_INPUT') ? null : 'later';
