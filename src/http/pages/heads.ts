import { findArticleHead } from './article-head.ts';
import type { FindHead } from './find-head.ts';
import { findNamedHead } from './named-head.ts';
import { GENERAL_HEAD, type PageHead, shortened, titled } from './page-head.ts';
import { findStatementHead } from './statement-head.ts';

const always =
  (head: PageHead): FindHead =>
  async () => ({ status: 200, head });

/** What stands in pages of others has a page of its own elsewhere. */
const HIDDEN: PageHead = { ...GENERAL_HEAD, isHidden: true };

/** What a search finds changes, and there is no end to what may be searched for. */
const findSearchHead: FindHead = async ({ url }) => {
  const words = new URL(url, 'http://localhost').searchParams.get('text') ?? '';
  const title = words.trim() === '' ? 'Quotes' : `“${shortened(words.replace(/^"|"$/g, ''), 80)}”`;
  return { status: 200, head: { ...GENERAL_HEAD, title: titled(title), isHidden: true } };
};

/** How the head of a page is found, for those that have one of their own. */
const HEADS: Readonly<Record<string, FindHead>> = {
  '/': always({ ...GENERAL_HEAD, path: '' }),
  '/search': findSearchHead,
  '/person/:slug': findNamedHead,
  '/organization/:slug': findNamedHead,
  '/place/:slug': findNamedHead,
  '/article/:id': findArticleHead,
  '/statement/:id': findStatementHead,
  '/graph': always({ ...GENERAL_HEAD, title: titled('Who talks about whom'), path: 'graph' }),
  '/dashboards': always({ ...GENERAL_HEAD, title: titled('Dashboards'), path: 'dashboards' }),
  '/embed/dashboard': always(HIDDEN),
  '/embed/panel': always(HIDDEN),
  '/embed/statement/:id': always(HIDDEN),
};

/** @param route as the explorer's list of pages has it */
export const headFinder = (route: string): FindHead => HEADS[route] ?? always(GENERAL_HEAD);
