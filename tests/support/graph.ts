import type { Queryable } from '../../src/storage/database.ts';

/** Every table of the graph. */
export const TABLES = [
  'outlet',
  'article',
  'article_version',
  'entity',
  'entity_name',
  'external_id',
  'role',
  'quote',
  'quote_about',
  'quote_via',
  'mention',
  'article_entity',
] as const;

export type RowCounts = Record<(typeof TABLES)[number], number>;

/** How many rows each table has. */
export async function countRows(database: Queryable): Promise<RowCounts> {
  const counts = TABLES.map((table) => `(select count(*) from ${table}) ${table}`);
  const [row] = await database.query<RowCounts[]>(`select ${counts.join(', ')}`);
  return row!;
}

/** Tables of counts that triggers keep, with their columns; each has a view that counts anew. */
const COUNTS: Record<string, string> = {
  quotes_by_day: 'speaker_id, day, quotes',
  quotes_by_month: 'outlet_id, stance, month, quotes',
  quotes_by_wording: 'speaker_id, outlet_id, kind, stance, cue, quotes',
  quotes_by_edge: 'speaker_id, entity_id, stance, quotes',
  quotes_by_edge_month: 'month, speaker_id, entity_id, quotes',
  entity_pair: 'low_id, high_id, article_count',
};

/** Everything in the graph that contradicts itself, in words; an empty list when all is well. */
export async function contradictions(database: Queryable): Promise<string[]> {
  const found = await database.query<{ problem: string }[]>(
    `select 'article ' || a.id || ' lacks its newest version' problem
     from article a left join article_version v on v.article_id = a.id and v.number = a.version and v.sha256 = a.sha256
     where v.number is null
     union all
     select 'article ' || a.id || ' lacks an older version' from article a
     where a.version <> (select count(*) from article_version v where v.article_id = a.id)
     union all
     select 'entity ' || e.id || ' counts ' || e.quote_count || ' quotes' from entity e
     where e.quote_count <> (select count(*) from quote q where q.speaker_id = e.id)
     union all
     select 'article ' || coalesce(l.article_id, m.article_id) || ' miscounts mentions'
     from article_entity l full join
       (select article_id, entity_id, count(*) mentions, min(span_start) first from mention group by 1, 2) m
       on m.article_id = l.article_id and m.entity_id = l.entity_id
     where l.mention_count is distinct from m.mentions or l.first_position is distinct from m.first
     union all
     select 'quote ' || q.id || ' differs from its article' from quote q join article a on a.id = q.article_id
     where q.sort_at <> a.sort_at or q.outlet_id is distinct from a.outlet_id
     union all
     select 'quote ' || q.id || ' differs from who it is about' from quote q join quote_about o on o.quote_id = q.id
     where q.sort_at <> o.sort_at or q.speaker_id is distinct from o.speaker_id
     union all
     select 'quote ' || q.id || ' takes another stance than where it says who it is about'
     from quote q join quote_about o on o.quote_id = q.id where q.stance is distinct from o.stance
     union all
     ${Object.entries(COUNTS).map(differing).join(' union all ')}
     union all
     select count(*) || ' entities are called ' || name from entity group by type, name having count(*) > 1`,
  );
  return [...found.map((row) => row.problem), ...(await movedQuotes(database))];
}

function differing([table, columns]: [string, string]): string {
  const [kept, counted] = [`select ${columns} from ${table}`, `select ${columns} from counted_${table}`];
  return `select '${table} differs: ' || differing::text problem
    from ((${kept} except all ${counted}) union all (${counted} except all ${kept})) differing`;
}

/** PostgreSQL counts characters and spans count UTF-16 units, so that this is checked here. */
async function movedQuotes(database: Queryable): Promise<string[]> {
  const rows = await database.query<{ id: number; text: string; spanStart: number; spanEnd: number; whole: string }[]>(
    `select q.id, q.text, q.span_start "spanStart", q.span_end "spanEnd", v.text whole
     from quote q join article a on a.id = q.article_id
     join article_version v on v.article_id = a.id and v.number = a.version`,
  );
  return rows
    .filter((row) => row.whole.slice(row.spanStart, row.spanEnd) !== row.text)
    .map((row) => `quote ${row.id} is not where its span says`);
}
