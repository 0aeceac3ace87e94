import { isHeldBy, type PlacedQuote } from '../../src/domain/quote-text.ts';
import type { Queryable } from '../../src/storage/database.ts';

/** Every table of the graph. */
export const TABLES = [
  'outlet',
  'article',
  'article_version',
  'article_signature',
  'copy_key',
  'entity',
  'entity_name',
  'external_id',
  'role',
  'statement',
  'variant',
  'statement_key',
  'statement_outlet',
  'quote',
  'quote_about',
  'quote_via',
  'joint_speaker',
  'superseded_quote',
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
  quotes_by_year: 'year, speaker_id, quotes',
  quotes_by_speaker_month: 'speaker_id, stance, month, quotes',
  quotes_by_confidence: 'confidence, month, quotes',
  speakers_by_month: 'month, attributed, speakers',
  quotes_by_edge_year: 'year, speaker_id, entity_id, quotes',
  quotes_by_edge_stance: 'speaker_id, entity_id, stance, month, quotes',
  statements_by_speaker: 'speaker_id, statements',
  statements_by_outlet: 'speaker_id, outlet_id, statements',
  co_mention: 'owner_id, other_id, article_count',
};

/**
 * What the graph says, for comparing two: with outlets and statements by what they are instead of their ids, and with
 * every other column of a quote.
 * @param without columns of a quote that are not compared
 */
export async function picture(
  database: Queryable,
  without: readonly string[] = [],
): Promise<Record<string, unknown[]>> {
  const leftOut = ['outlet_id', 'origin_outlet_id', 'statement_id', 'variant_id', ...without]
    .map((column) => `'${column}'`)
    .join(', ');
  const parts: Record<string, string> = {
    outlets: 'select key, name, domain from outlet order by key',
    articles: `select a.id, o.key outlet, origin.key origin, a.is_copy,
                 array(select c.id from article c where c.copy_group_id = a.copy_group_id order by 1) copies, a.title, a.url, a.published_at, a.sort_at, a.authors, a.version, a.search,
                 array(select v.text from article_version v where v.article_id = a.id order by v.number) texts
               from article a left join outlet o on o.id = a.outlet_id
                 left join outlet origin on origin.id = a.origin_outlet_id order by a.id`,
    entities: `select e.id, e.type, e.name, e.slug, e.quote_count,
                 array(select f.slug from former_slug f where f.entity_id = e.id order by 1) former_slugs,
                 array(select n.normalized || '=' || n.name from entity_name n where n.entity_id = e.id order by 1) names,
                 array(select x.value from external_id x where x.entity_id = e.id order by 1) ids,
                 array(select r.normalized || '=' || concat_ws('/', r.title, r.organization, r.first_seen, r.last_seen)
                       from role r where r.person_id = e.id order by 1) roles
               from entity e order by e.id`,
    quotes: `select to_jsonb(q) - array[${leftOut}] quote, v.text variant,
               array(select j.speaker_id from joint_speaker j where j.quote_id = q.id order by j.position) joint,
               array(select (b.entity_id, b.stance)::text from quote_about b where b.quote_id = q.id order by b.position) about
             from quote q join variant v on v.id = q.variant_id order by q.id`,
    statements: `select s.speaker_id, s.negated, v.text, s.first_at, s.quote_count, s.outlet_count, s.variant_count,
                   (select count(*) from statement_key k join variant w on w.id = k.variant_id where w.statement_id = s.id) keys,
                   array(select q.id from quote q where q.statement_id = s.id order by 1) quotes
                 from statement s join variant v on v.id = s.variant_id order by quotes`,
    mentions: 'select article_id, entity_id, span_start, span_end, text, form from mention order by id',
  };
  const found: Record<string, unknown[]> = {};
  for (const [name, sql] of Object.entries(parts)) found[name] = await database.query<unknown[]>(sql);
  return found;
}

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
     where e.quote_count <> (select count(*) from quote q where q.speaker_id = e.id and not q.negated)
       + (select count(*) from joint_speaker j join quote q on q.id = j.quote_id where j.speaker_id = e.id and not q.negated)
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
     select 'quote ' || q.id || ' counts for another outlet than its article' from quote q join article a on a.id = q.article_id
     where q.origin_outlet_id is distinct from a.origin_outlet_id
     union all
     select 'group ' || copy_group_id || ' has ' || count(*) || ' articles, of which originals: ' || count(*) filter (where not is_copy)
     from article where copy_group_id is not null group by copy_group_id
     having count(*) < 2 or count(*) filter (where not is_copy) <> 1
     union all
     select 'article ' || s.article_id || ' is found by other keys' from article_signature s
     where array(select k.key from copy_key k where k.article_id = s.article_id order by 1)
           <> array(select distinct k from unnest(s.keys) k order by 1)
     union all
     select 'the key ' || k.key || ' is of no article' from copy_key k
     where not exists (select from article_signature s where s.article_id = k.article_id)
     union all
     select 'quote ' || q.id || ' differs from who it is about' from quote q join quote_about o on o.quote_id = q.id
     where q.sort_at <> o.sort_at or q.speaker_id is distinct from o.speaker_id
     union all
     select 'quote ' || q.id || ' differs from who says it together with its speaker'
     from quote q join joint_speaker j on j.quote_id = q.id
     where (q.article_id, q.sort_at, q.outlet_id, q.kind, q.stance, q.cue_lemma, q.negated, q.statement_id) is distinct from
           (j.article_id, j.sort_at, j.outlet_id, j.kind, j.stance, j.cue_lemma, j.negated, j.statement_id)
       or q.speaker_id is null or q.speaker_id = j.speaker_id
       or j.about <> array(select o.entity_id from quote_about o where o.quote_id = q.id order by o.position, o.entity_id)
     union all
     select 'quote ' || q.id || ' takes another stance than where it says who it is about'
     from quote q join quote_about o on o.quote_id = q.id where (q.stance, q.negated) is distinct from (o.stance, o.negated)
     union all
     select 'quote ' || q.id || ' differs from who relayed it' from quote q
     where q.second_hand <> exists (select from quote_via v where v.quote_id = q.id)
     union all
     select 'quote ' || s.id || ' is superseded and stands as well' from superseded_quote s join quote q on q.id = s.id
     union all
     select 'quote ' || s.id || ' is superseded by no version' from superseded_quote s join article a on a.id = s.article_id
     where s.superseded_by not between 2 and a.version
     union all
     select 'quote ' || s.id || ' is superseded and lacks ' || c.column_name
     from superseded_quote s, information_schema.columns c
     where c.table_name = 'quote' and not s.found ? c.column_name
       and c.column_name not in ('search', 'statement_id', 'variant_id', 'origin_outlet_id')
     union all
     select 'quote ' || s.id || ' is superseded and names ' || named.id || ', which is gone'
     from superseded_quote s, unnest(s.entity_ids) as named(id)
     where not exists (select from entity e where e.id = named.id)
     union all
     select 'article ' || a.id || ' is not found by its text' from article a
     join article_version v on v.article_id = a.id and v.number = a.version
     where a.search <> search_vector(a.title || E'\\n\\n' || v.text)
     union all
     ${Object.entries(COUNTS).map(differing).join(' union all ')}
     union all
     select 'the slug ' || slug || ' is or was of two' from entity join former_slug using (slug)
     union all
     select count(*) || ' entities are called ' || name from entity group by type, name having count(*) > 1`,
  );
  const all = await Promise.all([miscountedStatements(database), movedQuotes(database)]);
  return [...found.map((row) => row.problem), ...all.flat()];
}

/** Statements counted again from their quotes, by other statements than the triggers use. */
async function miscountedStatements(database: Queryable): Promise<string[]> {
  const rows = await database.query<{ problem: string }[]>(
    `with counted as (
       select q.statement_id id, count(*) quotes, count(distinct coalesce(q.origin_outlet_id, q.outlet_id)) outlets, count(distinct q.variant_id) variants,
              (array_agg(q.id order by q.sort_at = '0001-01-01T00:00:00Z', q.sort_at, q.id))[1] first
       from quote q group by q.statement_id
     ), worded as (
       select distinct on (statement_id) statement_id id, id variant from variant order by statement_id, rank desc, id
     )
     select 'statement ' || coalesce(s.id, c.id) || ' differs from its quotes' problem
     from statement s full join counted c on c.id = s.id
     where (s.quote_count, s.outlet_count, s.variant_count, s.first_quote_id)
           is distinct from (c.quotes, c.outlets, c.variants, c.first)
     union all
     select 'statement ' || s.id || ' has another wording' from statement s left join worded w on w.id = s.id
     where w.variant is distinct from s.variant_id
     union all
     select 'statement ' || s.id || ' has another first instant' from statement s join quote q on q.id = s.first_quote_id
     where q.sort_at <> s.first_at
     union all
     select 'quote ' || q.id || ' differs from its statement'
     from quote q join statement s on s.id = q.statement_id join variant v on v.id = q.variant_id
     where q.speaker_id is distinct from s.speaker_id or q.negated <> s.negated or v.statement_id <> s.id or v.kind <> q.kind
     union all
     select 'variant ' || v.id || ' miscounts quotes' from variant v
     where v.quote_count <> (select count(*) from quote q where q.variant_id = v.id) or v.quote_count = 0
     union all
     select 'statement ' || coalesce(o.statement_id, c.statement_id) || ' miscounts an outlet'
     from statement_outlet o full join
       (select statement_id, outlet_id, sum(printed) quotes, sum(counted - printed) moved
        from (select statement_id, outlet_id, 1 printed, 0 counted from quote union all
              select statement_id, coalesce(origin_outlet_id, outlet_id), 0, 1 from quote) each
        where outlet_id is not null group by 1, 2) c
       using (statement_id, outlet_id)
     where (o.quote_count, o.moved_count) is distinct from (c.quotes, c.moved)
     union all
     select 'variant ' || v.id || ' is found by another speaker'
     from variant v join statement s on s.id = v.statement_id join statement_key k on k.variant_id = v.id
     where k.speaker_id <> coalesce(s.speaker_id, 0)`,
  );
  return rows.map((row) => row.problem);
}

function differing([table, columns]: [string, string]): string {
  const [kept, counted] = [`select ${columns} from ${table}`, `select ${columns} from counted_${table}`];
  return `select '${table} differs: ' || differing::text problem
    from ((${kept} except all ${counted}) union all (${counted} except all ${kept})) differing`;
}

/** PostgreSQL counts characters and spans count UTF-16 units, so that this is checked here. */
async function movedQuotes(database: Queryable): Promise<string[]> {
  const rows = await database.query<(PlacedQuote & { id: number; whole: string })[]>(
    `select q.id, q.text, q.span_start "spanStart", q.span_end "spanEnd", q.span_text "spanText", q.pieces, v.text whole
     from quote q join article a on a.id = q.article_id
     join article_version v on v.article_id = a.id and v.number = a.version
     union all
     select q.id, q.text, q.span_start, q.span_end, q.span_text, q.pieces, v.text
     from superseded_quote s cross join lateral jsonb_populate_record(null::quote, s.found) q
     join article_version v on v.article_id = s.article_id and v.number = s.superseded_by - 1`,
  );
  return rows.filter((row) => !isHeldBy(row.whole, row)).map((row) => `quote ${row.id} is not where its span says`);
}
