import type { GraphAnswer } from '../ask-graph.ts';
import type { NamedNode } from './find-head.ts';
import { QUOTED_FIELDS, type Quoted, quotedTitle } from './quoted.ts';
import { findReady } from './ready-dashboards.ts';

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

const PERSON = /* GraphQL */ `
  query EmbeddedPerson($slug: String!) {
    person(by: { slug: $slug }) { __typename name slug }
  }
`;

/** A dashboard, or a panel of one, whole in its address. */
const DASHBOARD = /^\/(?:embed\/|(?!panel))(dashboard|panel)(#.+)$/s;
const STATEMENT_PAGE = /^\/(?:embed\/)?statement\/([\w-]+)\/?$/;
const QUOTE_PAGE = /^\/article\/[\w-]+\/?\?(?:.*&)?quote=([\w-]+)(?:&.*)?$/;
const READY_PAGE = /^\/(?:embed\/)?dashboards\/([\w-]+)\/?(\?[^#]*)?(?:#.*)?$/s;
const PERSON_PAGE = /^\/person\/([^/?#]+)\/?(?:[?#].*)?$/s;

/** What can be embedded, for whoever asked for something else. */
export const EMBEDDABLE =
  'There is nothing to embed at this address. What can be embedded: a statement (/statement/…), a quote in its ' +
  'article (/article/…?quote=…), a person (/person/…), a dashboard (/dashboards/… or /dashboard#…) and a panel ' +
  '(/embed/panel#…)';

/**
 * The embed of a page: of a statement, of an article at one of its quotes, of a person, or of a dashboard.
 * @param page path, query and fragment from the server's root on
 * @returns null for a page that has none, or is not there; `later` when nobody can say now
 */
export async function findEmbed(page: string, ask: Ask): Promise<Embed | null | 'later'> {
  const [, what, fragment] = DASHBOARD.exec(page) ?? [];
  if (what !== undefined) {
    const path = `/embed/${what}${fragment}`;
    return { path, title: 'A dashboard of Whosaid', width: 800, height: what === 'panel' ? 460 : 900 };
  }
  const [, readyName, search] = READY_PAGE.exec(page) ?? [];
  if (readyName !== undefined) return ofReady(readyName, search ?? '', ask);
  const [, slug] = PERSON_PAGE.exec(page) ?? [];
  if (slug !== undefined) return ofPerson(slug, ask);
  const [, statementId] = STATEMENT_PAGE.exec(page) ?? [];
  if (statementId !== undefined) return ofStatement(statementId, ask);
  const [, quoteId] = QUOTE_PAGE.exec(page) ?? [];
  if (quoteId === undefined) return null;
  const { data, codes } = await ask<{ quote: { statement: { id: string } } | null }>(QUOTE, { id: quoteId });
  return data?.quote ? ofStatement(data.quote.statement.id, ask) : missing(data, codes);
}

async function ofReady(name: string, search: string, ask: Ask): Promise<Embed | null> {
  const ready = await findReady(name, search, ask);
  return ready && { path: `/embed/dashboards/${ready.path}`, title: ready.title, width: 800, height: 900 };
}

/** A person is shown by the dashboard that is about one. */
async function ofPerson(slug: string, ask: Ask): Promise<Embed | null | 'later'> {
  const asked = decodedOf(slug);
  if (asked === null) return null;
  const { data, codes } = await ask<{ person: NamedNode | null }>(PERSON, { slug: asked });
  if (!data?.person) return missing(data, codes);
  const { name, slug: current } = data.person;
  const search = new URLSearchParams({ person: current });
  return { path: `/embed/dashboards/person?${search}`, title: name, width: 800, height: 900 };
}

function decodedOf(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
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
