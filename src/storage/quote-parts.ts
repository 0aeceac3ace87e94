import sql, { type Sql } from 'sql-template-tag';
import {
  branchesOf,
  conjuncts,
  eachOf,
  FEW,
  fewest,
  MOST_BRANCHES,
  partsByValue,
  whereWithout,
  without,
} from './condition-tree.ts';
import type { ListPart } from './list.ts';
import { type QuoteConditions, quoteWhere } from './quote-conditions.ts';
import { type ColumnOrder, quoteOrder } from './quote-orders.ts';
import type { QuoteRow } from './quotes.ts';

type Part = ListPart<QuoteRow>;

/**
 * The ways by which a page of quotes is read in order without looking at many that are not in it: one index descent for
 * each of several speakers, entities named, outlets or stances, or for each branch of an "or".
 */
export function quoteParts(conditions: QuoteConditions, order: ColumnOrder): Part[] {
  const parts = partsOf(conditions, [], order);
  return parts.length <= MOST_BRANCHES ? parts : [tablePart(conditions, [], order)];
}

/** The same for what one entity said. */
export function partsOfSpeaker(conditions: QuoteConditions, order: ColumnOrder): Part[] {
  const all = conjuncts(conditions);
  const aboutIds = fewest(all, 'aboutIds');
  if (isSought(all) || !aboutIds) return [tablePart(conditions, [], order)];
  return aboutParts(all, aboutIds, null, [], order).map((part) => ({ ...part, key: sql`about.speaker_id` }));
}

/** The same for quotes that name one entity. */
export function partsAboutEntity(conditions: QuoteConditions, order: ColumnOrder): Part[] {
  const all = conjuncts(conditions);
  const speakerIds = fewest(all, 'speakerIds');
  if (!speakerIds) return [aboutPart(conditions, [], [], order)];
  const others = without(all, 'speakerIds', speakerIds);
  return eachOf(speakerIds, 'bigint').map(({ value, each }) => ({
    ...aboutPart(others, [sql`about.speaker_id = ${value}`], [], order),
    each,
  }));
}

/** Columns that have an index in each order. */
const COLUMNS = [
  ['speakerIds', sql`q.speaker_id`, 'bigint'],
  ['outletIds', sql`q.outlet_id`, 'bigint'],
  ['stances', sql`q.stance`, 'text'],
] as const;

/** @param excluded what the parts before hold already */
function partsOf(conditions: QuoteConditions, excluded: QuoteConditions[], order: ColumnOrder): Part[] {
  const all = conjuncts(conditions);
  const table = [tablePart(conditions, excluded, order)];
  if (isSought(all) || all.some(({ articleId }) => articleId !== undefined)) return table;
  const aboutIds = fewest(all, 'aboutIds');
  if (aboutIds) return aboutParts(all, aboutIds, fewest(all, 'speakerIds') ?? null, excluded, order);
  const byValue = partsByValue(all, COLUMNS, (others, where) => tablePart(others, excluded, order, where));
  if (byValue) return byValue;
  const branches = branchesOf(all);
  if (!branches) return table;
  return branches.flatMap((branch) => partsOf(branch.conditions, [...excluded, ...branch.before], order));
}

/**
 * Whether the planner had better choose the way: a text and a day on which something was said have indexes of their own,
 * and what was said long ago is far down in the order of every other.
 */
const isSought = (all: QuoteConditions[]): boolean =>
  all.some(({ text, said }) => text !== undefined || said !== undefined);

/** Pairs of an entity named and a speaker that are looked up one by one. */
const MOST_PAIRS = 1_000;

/** A part for each entity named, or for each and each of the speakers; what names two is in that of the lower id. */
function aboutParts(
  all: QuoteConditions[],
  aboutIds: number[],
  speakerIds: number[] | null,
  excluded: QuoteConditions[],
  order: ColumnOrder,
): Part[] {
  const pairs = speakerIds ? speakerIds.length * aboutIds.length : 0;
  const inPairs = speakerIds !== null && pairs <= MOST_PAIRS;
  const named = without(all, 'aboutIds', aboutIds);
  const others = inPairs ? without(conjuncts(named), 'speakerIds', speakerIds) : named;
  const once =
    aboutIds.length === 1
      ? []
      : [
          sql`not exists (select from quote_about other where other.quote_id = about.quote_id
            and other.entity_id = any(${aboutIds}::bigint[]) and other.entity_id < about.entity_id)`,
        ];
  const part = (about: Sql, speaker: Sql | null, each?: Sql): Part => {
    const where = [sql`about.entity_id = ${about}`, ...(speaker ? [sql`about.speaker_id = ${speaker}`] : []), ...once];
    return { ...aboutPart(others, where, excluded, order), each };
  };
  if (!inPairs) {
    return eachOf(aboutIds, 'bigint').map(({ value, each }) => part(value, null, each));
  }
  if (pairs <= FEW) {
    return aboutIds.flatMap((about) =>
      speakerIds.map((speaker) => part(sql`${about}::bigint`, sql`${speaker}::bigint`)),
    );
  }
  const each = sql`(select about_id, speaker_id from unnest(${aboutIds}::bigint[]) about_id,
    unnest(${speakerIds}::bigint[]) speaker_id) each`;
  return [part(sql`each.about_id`, sql`each.speaker_id`, each)];
}

const aboutPart = (
  conditions: QuoteConditions,
  where: Sql[],
  excluded: QuoteConditions[],
  order: ColumnOrder,
): Part => ({
  from: sql`quote_about about join quote q on q.id = about.quote_id`,
  where: [...where, ...whereWithout(conditions, excluded, (part) => quoteWhere(part, sql`about.sort_at`))],
  order: quoteOrder(order, 'about', 'quote_id'),
});

const tablePart = (
  conditions: QuoteConditions,
  excluded: QuoteConditions[],
  order: ColumnOrder,
  where: Sql[] = [],
): Part => ({
  from: sql`quote q`,
  where: [...where, ...whereWithout(conditions, excluded, (part) => quoteWhere(part, sql`q.sort_at`))],
  order: quoteOrder(order, 'q'),
});
