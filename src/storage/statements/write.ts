import { groupQuotes, keyAmongCopies } from '../../domain/statements/group-quotes.ts';
import type { Queryable } from '../database.ts';
import { UNDATED } from '../lists/keyset.ts';
import { type ArticleKeys, asColumns } from '../quotes/article-keys.ts';
import { moveSuperseded } from '../quotes/superseded.ts';
import type { StatementKeys } from '../quotes/write.ts';
import { intoOf, namesOf, recordOf, valuesOf } from '../tables/columns.ts';
import { StatementEntity } from '../tables/statement.ts';
import { StatementKeyEntity } from '../tables/statement-key.ts';
import { VariantEntity } from '../tables/variant.ts';
import { findCopied } from './find-copied.ts';
import type { KeptStatement } from './find-kept.ts';
import type { LikelyStatements } from './find-likely.ts';

/** Where a quote belongs, and the id that it is to be stored under; null for one that is stored. */
export type PlacedQuote = StatementKeys & { quoteId: number | null };

export interface JoiningOptions {
  /** The group of copies of each article that is in one. */
  copyGroupOf: ReadonlyMap<number, number>;
  /** Whether the quotes are new, and are stored next. */
  areNew: boolean;
}

/**
 * Finds the statement of each quote of some articles, or makes it, in the order of the quotes. Two statements that
 * turn out to be one become one. One statement of SQL, one more where articles have copies, and four for each pair that
 * becomes one.
 */
export async function joinStatements(
  transaction: Queryable,
  articles: readonly ArticleKeys[],
  { quotes, candidates, kept, ...likely }: LikelyStatements,
  { copyGroupOf, areNew }: JoiningOptions,
): Promise<PlacedQuote[]> {
  const prepared = likely.prepared.map((quote, index) => {
    const { articleId } = quotes[index]!;
    const copyGroup = copyGroupOf.get(articleId);
    if (copyGroup === undefined) return quote;
    return { ...quote, amongCopies: { key: keyAmongCopies(quote, copyGroup), articleId } };
  });
  const articleIds = quotes.map(({ articleId }) => (copyGroupOf.has(articleId) ? articleId : null));
  const copied = await findCopied(transaction, prepared, articleIds);
  const { groups, groupOf } = groupQuotes(
    prepared,
    candidates.map((others, index) => [
      ...(kept[index]!.candidate ? [kept[index]!.candidate] : []),
      ...copied[index]!,
      ...others,
    ]),
  );
  const freeIds = freeIdsOf(groupOf, kept);
  for (const { statementId, absorbed } of groups) {
    for (const id of absorbed) await absorbStatement(transaction, statementId!, id);
  }
  const rows = prepared.map(
    (quote, position): WantedRow => ({
      position,
      articleId: quotes[position]!.articleId,
      group: groupOf[position]!,
      statementId: groups[groupOf[position]!]!.statementId,
      freeId: freeIds.get(groupOf[position]!) ?? null,
      quoteId: quotes[position]!.keptId ?? null,
      speakerId: quote.speakerId,
      negated: quote.negated,
      identity: quote.identity,
      kind: quote.wording.kind,
      text: quote.wording.text,
      verbatim: quote.wording.kind === 'MIXED' ? quote.wording.verbatim : null,
      rank: quote.rank,
      keys: quote.keys,
    }),
  );
  return transaction.query<PlacedQuote[]>(SAVE_STATEMENTS, [JSON.stringify(rows), ...asColumns(articles), areNew]);
}

/** For each group the id of a statement that is gone, which its first such quote reported, if any; each id once. */
function freeIdsOf(groupOf: readonly number[], kept: readonly KeptStatement[]): Map<number, number> {
  const ids = new Map<number, number>();
  const taken = new Set<number>();
  for (const [position, { freeId }] of kept.entries()) {
    const group = groupOf[position]!;
    if (freeId === null || ids.has(group) || taken.has(freeId)) continue;
    ids.set(group, freeId);
    taken.add(freeId);
  }
  return ids;
}

/** A quote as `SAVE_STATEMENTS` wants it. */
interface WantedRow
  extends Pick<StatementEntity, 'speakerId' | 'negated'>,
    Pick<VariantEntity, (typeof WORDING)[number]> {
  position: number;
  articleId: number;
  /** Those of one number belong to one statement: */
  group: number;
  /** this one, or a new one, */
  statementId: number | null;
  /** which has this id, or another that no statement had. */
  freeId: number | null;
  /** The id that the quote had before. */
  quoteId: number | null;
  keys: number[];
}

const NO_DATE = UNDATED.toISOString();

/** Looked up once, and not for each row. */
const sequenceOf = (table: string): string => `(select pg_get_serial_sequence('${table}', 'id')::regclass)`;

/** What a new statement begins with. */
const MADE_OF: Record<keyof StatementEntity, string> = {
  id: 'fresh_id',
  speakerId: '"speakerId"',
  negated: 'negated',
  variantId: 'case when foretold then id end',
  firstQuoteId: 'case when foretold then first_quote_id end',
  firstAt: 'first_at',
  quoteCount: 'reports',
  outletCount: 'outlets',
  variantCount: 'foretold::int',
};

const NEW_STATEMENT = namesOf(StatementEntity);
/** A wording without what the database gives it. */
const WORDING = namesOf(VariantEntity, ['id', 'statementId', 'quoteCount']);

/**
 * New statements, wordings and keys, and the ids of quotes that have none; ids go up in the order of the quotes. A
 * statement that begins with one wording is stored with all that its quotes make of it, so that nothing of it is
 * written again when they are stored; of others triggers count them then.
 */
const SAVE_STATEMENTS = `
  with wanted as materialized (
    select *, coalesce("quoteId", case when $5 then nextval(${sequenceOf('quote')}) end) quote_id
    from (
      select * from jsonb_to_recordset($1::jsonb) as w(position int, "group" int, "articleId" bigint, "freeId" bigint,
        "quoteId" bigint, keys bigint[],
        ${recordOf(StatementEntity, ['speakerId', 'negated'])}, ${recordOf(VariantEntity, ['statementId', ...WORDING])})
      order by position
    ) in_order
  ), fresh as materialized (
    select lacking.*, coalesce(free_id, nextval(${sequenceOf('statement')})) id
    from (
      select "group", "speakerId", negated, min("freeId") free_id, count(*) reports, count(distinct outlet_id) outlets,
             (array_agg(quote_id order by sort_at = '${NO_DATE}', sort_at, quote_id))[1] first_quote_id,
             coalesce(min(sort_at) filter (where sort_at > '${NO_DATE}'), '${NO_DATE}') first_at
      from wanted join unnest($2::bigint[], $3::bigint[], $4::timestamptz[]) as article(id, outlet_id, sort_at)
        on article.id = wanted."articleId"
      where "statementId" is null group by 1, 2, 3 order by 1
    ) lacking
  ), placed as materialized (
    select wanted.*, coalesce(wanted."statementId", fresh.id) statement_id, fresh.id fresh_id, first_quote_id, first_at,
           reports, outlets
    from wanted left join fresh on fresh."group" = wanted."group"
  ), known as materialized (
    select distinct v.id, v.statement_id, v.identity
    from placed join variant v on v.statement_id = placed.statement_id and v.identity = placed.identity
  ), wording as materialized (
    select nextval(${sequenceOf('variant')}) id, lacking.*,
           $5 and fresh_id is not null and count(*) over (partition by statement_id) = 1 foretold
    from (
      select distinct on (statement_id, identity) *, count(*) over (partition by statement_id, identity) quotes
      from placed
      where (statement_id, identity) not in (select statement_id, identity from known)
      order by statement_id, identity, position
    ) lacking
    order by position
  ), made as (
    insert into statement (${intoOf(StatementEntity, NEW_STATEMENT)}) overriding system value
    select distinct on (fresh_id) ${NEW_STATEMENT.map((name) => MADE_OF[name]).join(', ')}
    from wording where fresh_id is not null order by fresh_id
  ), inserted as (
    insert into variant (id, statement_id, quote_count, ${intoOf(VariantEntity, WORDING)}) overriding system value
    select id, statement_id, case when foretold then quotes else 0 end, ${valuesOf('wording', WORDING)}
    from wording order by id
  ), keyed as (
    insert into statement_key (${intoOf(StatementKeyEntity, ['speakerId', 'key', 'variantId'])})
    select distinct coalesce(placed."speakerId", 0), k.key, wording.id
    from wording join placed using (statement_id, identity) cross join unnest(placed.keys) as k(key)
  )
  select placed.statement_id "statementId", coalesce(wording.id, known.id) "variantId", placed.quote_id "quoteId"
  from placed
    left join wording using (statement_id, identity)
    left join known using (statement_id, identity)
  order by placed.position`;

/** Moves all that one statement has to another; it goes when its last quote has gone. */
async function absorbStatement(transaction: Queryable, into: number, from: number): Promise<void> {
  await transaction.query(
    `update variant v set statement_id = $1
     where v.statement_id = $2
       and not exists (select from variant own where own.statement_id = $1 and own.identity = v.identity)`,
    [into, from],
  );
  await transaction.query(
    `update quote q set statement_id = $1, variant_id = own.id
     from variant v, variant own
     where q.statement_id = $2 and v.id = q.variant_id and own.statement_id = $1 and own.identity = v.identity`,
    [into, from],
  );
  await moveSuperseded(transaction, into, from);
}
