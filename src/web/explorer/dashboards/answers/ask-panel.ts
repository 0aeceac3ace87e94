import { type QuoteSearch, toArticleFilter, toQuoteFilter } from '../../address/quote-search.ts';
import { atLeast, number } from '../../words/numbers.ts';
import type { Question } from '../model/schema.ts';
import type { Answered } from './answer.ts';
import { type AskApi, textOf } from './ask-api.ts';
import { askCounts } from './ask-counts.ts';
import { askQuery } from './ask-query.ts';
import {
  COUNTS,
  LATEST_QUOTES,
  PAIRS,
  STATEMENTS,
  TOTAL_ARTICLES,
  TOTAL_GROUPS,
  TOTAL_QUOTES,
  TOTAL_STATEMENTS,
} from './queries.ts';

/** How many entries a list has where its question does not say. */
const MOST = { pairs: 30, quotes: 6 };

/** Asks the question of a panel about the quotes of a search. */
export async function askPanel(ask: AskApi, question: Question, search: QuoteSearch): Promise<Answered> {
  const filter = toQuoteFilter(search);
  switch (question.ask) {
    case 'text':
      return { answer: { shape: 'text' }, asked: null };
    case 'query':
      return askQuery(ask, question.query, search);
    case 'total':
      return askTotal(ask, question.of, search);
    case 'counts': {
      const { answer, variables } = await askCounts(ask, question, filter);
      return { answer, asked: { query: textOf(COUNTS), variables } };
    }
    case 'pairs': {
      const variables = { filter, first: question.most ?? MOST.pairs };
      const { mentionGraph } = await ask(PAIRS, variables);
      const { edges, edgeCount } = mentionGraph!;
      return {
        answer: { shape: 'pairs', pairs: edges, pairCount: edgeCount },
        asked: { query: textOf(PAIRS), variables },
      };
    }
    case 'quotes': {
      const orderBy = question.order === 'oldest' ? ('OLDEST' as const) : ('NEWEST' as const);
      const variables = { filter, orderBy, first: question.most ?? MOST.quotes };
      const { nodes, totalCount, atLeast: least } = (await ask(LATEST_QUOTES, variables)).quotes!;
      return {
        answer: { shape: 'quotes', quotes: nodes, total: atLeast(totalCount, least), unit: 'quote' },
        asked: { query: textOf(LATEST_QUOTES), variables },
      };
    }
    case 'statements': {
      const orderBy = STATEMENT_ORDERS[question.order ?? 'newest'];
      const variables = { filter, orderBy, first: question.most ?? MOST.quotes };
      const { nodes, totalCount, atLeast: least } = (await ask(STATEMENTS, variables)).statements!;
      // What one article alone has is not "reported most", whatever else there is.
      const told = question.order === 'reported' ? nodes.filter(({ quoteCount }) => quoteCount > 1) : nodes;
      const quotes = told.map(({ firstReport }) => firstReport);
      return {
        answer: { shape: 'quotes', quotes, total: atLeast(totalCount, least), unit: 'statement' },
        asked: { query: textOf(STATEMENTS), variables },
      };
    }
  }
}

const STATEMENT_ORDERS = { newest: 'NEWEST', oldest: 'OLDEST', reported: 'MOST_REPORTED' } as const;

type Total = Extract<Question, { ask: 'total' }>['of'];

const TOTALS = {
  quotes: { query: TOTAL_QUOTES, filterOf: toQuoteFilter },
  statements: { query: TOTAL_STATEMENTS, filterOf: toQuoteFilter },
} as const;

async function askTotal(ask: AskApi, of: Total, search: QuoteSearch): Promise<Answered> {
  if (of === 'speakers' || of === 'outlets') return askGroups(ask, of, search);
  if (of === 'articles') {
    const variables = { filter: toArticleFilter(search) };
    const { total } = await ask(TOTAL_ARTICLES, variables);
    const value = atLeast(total!.totalCount, total!.atLeast);
    return { answer: { shape: 'number', value, unit: of }, asked: { query: textOf(TOTAL_ARTICLES), variables } };
  }
  const { query, filterOf } = TOTALS[of];
  const variables = { filter: filterOf(search) };
  const { total } = await ask(query, variables);
  const value = atLeast(total!.totalCount, total!.atLeast);
  return { answer: { shape: 'number', value, unit: of }, asked: { query: textOf(query), variables } };
}

/** Those without a name are one group, which comes first. */
async function askGroups(ask: AskApi, of: 'speakers' | 'outlets', search: QuoteSearch): Promise<Answered> {
  const by = [of === 'speakers' ? ('SPEAKER' as const) : ('OUTLET' as const)];
  const variables = { filter: toQuoteFilter(search), by };
  const { rowCount, rows } = (await ask(TOTAL_GROUPS, variables)).quoteStats!;
  const nameless = rows.some(({ keys: [key] }) => key?.value === null) ? 1 : 0;
  const value = number(rowCount - nameless);
  return { answer: { shape: 'number', value, unit: of }, asked: { query: textOf(TOTAL_GROUPS), variables } };
}
