import { shortened } from '../../export/shortened.ts';
import { findArticleHead } from './article-head.ts';
import { answerAbout, type FindHead, NO_PAGE } from './find-head.ts';
import { findGraphHead } from './graph-head.ts';
import { findNamedHead } from './named-head.ts';
import { GENERAL_HEAD, type PageHead, titled } from './page-head.ts';
import { findReady } from './ready-dashboards.ts';
import { findStatementHead } from './statement-head.ts';

const always =
  (head: PageHead): FindHead =>
  async () => ({ status: 200, head });

/** What stands in pages of others has a page of its own elsewhere. */
const HIDDEN: PageHead = { ...GENERAL_HEAD, isHidden: true };

/** A frame around nothing says so by its status too. */
const findEmbeddedStatementHead: FindHead = async ({ parameters: { id }, ask }) => {
  const query = 'query EmbeddedStatementHead($id: ID!) { statement(id: $id) { id } }';
  const found = await ask<{ statement: { id: string } | null }>(query, { id });
  return answerAbout('statement', found, () => ({ status: 200, head: HIDDEN }));
};

const findReadyHead: FindHead = async ({ parameters: { name = '' }, url, ask }) => {
  const ready = await findReady(name, new URL(url, 'http://localhost').search, ask);
  if (!ready) return NO_PAGE;
  const { title, description, path, canonicalPath } = ready;
  const head = { ...GENERAL_HEAD, title: titled(title), description };
  return { status: 200, head: { ...head, path: `dashboards/${canonicalPath}`, embedded: `dashboards/${path}` } };
};

const findEmbeddedReadyHead: FindHead = async (page) => {
  const answer = await findReadyHead(page);
  return answer.status === 200 ? { status: 200, head: HIDDEN } : answer;
};

/** What a search finds changes, and there is no end to what may be searched for. */
const findSearchHead: FindHead = async ({ url }) => {
  const words = new URL(url, 'http://localhost').searchParams.get('text') ?? '';
  const title = words.trim() === '' ? 'Quotes' : `“${shortened(words.replace(/^"|"$/g, ''), 80)}”`;
  return { status: 200, head: { ...GENERAL_HEAD, title: titled(title), isHidden: true } };
};

const ADD_HEAD: PageHead = { ...GENERAL_HEAD, title: titled('Add an article') };
const SOURCES_HEAD: PageHead = { ...GENERAL_HEAD, title: titled('Sources'), path: 'sources' };
const DASHBOARDS_HEAD: PageHead = { ...GENERAL_HEAD, title: titled('Dashboards'), path: 'dashboards' };

/** The pages of the explorer, each with how its head is found. One bundle draws them all: the address says which. */
export const EXPLORER_PAGES = {
  '/': always({ ...GENERAL_HEAD, path: '' }),
  '/search': findSearchHead,
  '/graph': findGraphHead,
  '/person/:slug': findNamedHead,
  '/organization/:slug': findNamedHead,
  '/place/:slug': findNamedHead,
  '/article/:id': findArticleHead,
  '/statement/:id': findStatementHead,
  '/add': always(ADD_HEAD),
  '/sources': always(SOURCES_HEAD),
  '/dashboards': always(DASHBOARDS_HEAD),
  '/dashboards/:name': findReadyHead,
  // What stands behind the # is not sent to a server.
  '/dashboard': always(GENERAL_HEAD),
  '/embed/dashboard': always(HIDDEN),
  '/embed/dashboards/:name': findEmbeddedReadyHead,
  '/embed/panel': always(HIDDEN),
  '/embed/statement/:id': findEmbeddedStatementHead,
} satisfies Record<string, FindHead>;

/** The address of a page, as routes are written: `/person/:slug`. */
export type ExplorerPage = keyof typeof EXPLORER_PAGES;
