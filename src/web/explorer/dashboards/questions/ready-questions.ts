import type { Chart, PanelFilter, Question } from '../model/schema.ts';

/** A question in words, and how it is asked. */
export interface ReadyQuestion {
  words: string;
  question: Question;
  chart?: Chart;
  /** Whose quotes it is about, where it says so. */
  filter?: PanelFilter;
}

/** To be written over. */
const QUERY = `query ($filter: QuoteFilter) {
  quotes(filter: $filter, first: 10) {
    nodes {
      id
      text
      speaker { name }
      article { title }
    }
  }
}
`;

/** What is asked by a query of the API. */
export function queryQuestion(query: string): ReadyQuestion {
  return { words: 'A GraphQL query', question: { ask: 'query', query } };
}

export const EXAMPLE_QUERY = queryQuestion(QUERY);

/** What can be asked without knowing anything of the API; the most usual first. */
export const READY_QUESTIONS: readonly ReadyQuestion[] = [
  { words: 'Quotes over time', question: { ask: 'counts', by: ['time'] }, chart: 'bar' },
  { words: 'Quotes per month', question: { ask: 'counts', by: ['month'] }, chart: 'bar' },
  { words: 'Share of voice: who is quoted most', question: { ask: 'counts', by: ['speaker'] }, chart: 'bar' },
  { words: 'Share of voice over time', question: { ask: 'counts', by: ['time', 'speaker'] }, chart: 'shares' },
  { words: 'Who talks about whom', question: { ask: 'pairs' }, chart: 'graph' },
  { words: 'Who and what is talked about', question: { ask: 'counts', by: ['about'] }, chart: 'bar' },
  { words: 'How outlets frame what is said', question: { ask: 'counts', by: ['outlet', 'stance'] }, chart: 'shares' },
  { words: 'How it is reported: said, claimed, denied', question: { ask: 'counts', by: ['stance'] }, chart: 'bar' },
  { words: 'How it is reported over time', question: { ask: 'counts', by: ['time', 'stance'] }, chart: 'stacked' },
  { words: 'Which words report it', question: { ask: 'counts', by: ['cue'] }, chart: 'bar' },
  { words: 'Which outlets quote most', question: { ask: 'counts', by: ['outlet'] }, chart: 'bar' },
  { words: 'Whom each outlet lets speak', question: { ask: 'counts', by: ['outlet', 'speaker'] }, chart: 'heat' },
  {
    words: 'Word for word or paraphrase, by outlet',
    question: { ask: 'counts', by: ['outlet', 'kind'] },
    chart: 'shares',
  },
  { words: 'Latest statements', question: { ask: 'statements', order: 'newest' }, chart: 'quotes' },
  { words: 'Most reported statements', question: { ask: 'statements', order: 'reported' }, chart: 'quotes' },
  { words: 'Latest quotes', question: { ask: 'quotes', order: 'newest' }, chart: 'quotes' },
  { words: 'How many quotes', question: { ask: 'total', of: 'quotes' }, chart: 'number' },
  { words: 'How many statements', question: { ask: 'total', of: 'statements' }, chart: 'number' },
  { words: 'How many articles', question: { ask: 'total', of: 'articles' }, chart: 'number' },
  { words: 'How many speakers', question: { ask: 'total', of: 'speakers' }, chart: 'number' },
  { words: 'How many outlets', question: { ask: 'total', of: 'outlets' }, chart: 'number' },
  { words: 'A text', question: { ask: 'text' } },
  EXAMPLE_QUERY,
];
