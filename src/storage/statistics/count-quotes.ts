import sql, { type Sql } from 'sql-template-tag';
import { quoteWhere } from '../quotes/read.ts';
import { SAID_BY } from '../quotes/said-by.ts';
import { quoteSource } from '../quotes/source.ts';
import { amongEdges, type Edges, grouped, liveKeys, selected, whereAll } from './group-parts.ts';
import type { StatsQuestion } from './question.ts';

/** Counts quote by quote. */
export function countQuotes(question: StatsQuestion, edges?: Edges): Sql {
  const keys = liveKeys(question);
  const { from, where } = quotesOf(question);
  if (edges) where.push(amongEdges(sql`q.said_by`, edges));
  const count = question.unit === 'QUOTES' ? sql`count(*)` : sql`count(distinct coalesce(q.statement_id, -q.id))`;
  return sql`select ${selected(keys)}${count} n from ${from} ${whereAll(where)} ${grouped(keys)}`;
}

/** The tables that have what a question counts, with the conditions on them, and the instants that have indexes. */
export function quotesOf({ dimensions, conditions }: StatsQuestion): { from: Sql; where: Sql[]; sortAt: Sql } {
  const byAbout = dimensions.includes('ABOUT');
  const source = dimensions.includes('SPEAKER')
    ? { from: sql`${SAID_BY} q`, where: [], others: conditions, saidBy: sql`q.said_by` }
    : { ...quoteSource(conditions), saidBy: null };
  const from = byAbout ? sql`quote_about about join ${source.from} on q.id = about.quote_id` : source.from;
  const sortAt = byAbout ? sql`about.sort_at` : sql`q.sort_at`;
  return { from, where: [...source.where, ...quoteWhere(source.others, sortAt, source.saidBy)], sortAt };
}
