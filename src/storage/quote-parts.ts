import sql, { type Sql } from 'sql-template-tag';
import { branchesOf, conjuncts, fewest, whereWithout } from './condition-tree.ts';
import { timeOrder } from './keyset.ts';
import type { ListPart } from './list.ts';
import { type QuoteConditions, quoteWhere } from './quote-conditions.ts';
import type { QuoteRow } from './quotes.ts';

type TimeOrder = 'NEWEST' | 'OLDEST';
type Part = ListPart<QuoteRow>;

/** Index descents a page: for more alternatives than that, one of them is met soon enough in the list of all. */
const MOST_PARTS = 16;

/**
 * The ways by which a page of quotes is read in order without looking at many that are not in it: one index descent for
 * each of several speakers, entities named, outlets or stances, or for each branch of an "or".
 */
export function quoteParts(conditions: QuoteConditions, order: TimeOrder): Part[] {
  const parts = partsOf(conditions, [], order);
  return parts.length <= MOST_PARTS ? parts : [tablePart(conditions, [], order)];
}

/** The same for what one entity said. */
export function partsOfSpeaker(conditions: QuoteConditions, order: TimeOrder): Part[] {
  const all = conjuncts(conditions);
  const aboutIds = fewest(all, 'aboutIds');
  if (isSought(all) || !aboutIds || aboutIds.length > MOST_PARTS) return [tablePart(conditions, [], order)];
  return aboutParts(all, aboutIds, null, [], order).map((part) => ({ ...part, key: sql`about.speaker_id` }));
}

/** The same for quotes that name one entity. */
export function partsAboutEntity(conditions: QuoteConditions, order: TimeOrder): Part[] {
  const speakerIds = fewest(conjuncts(conditions), 'speakerIds');
  const few = speakerIds && speakerIds.length <= MOST_PARTS ? speakerIds : [null];
  return few.map((speakerId) => aboutPart(conditions, speakerId === null ? [] : [saidBy(speakerId)], [], order));
}

/** @param excluded what the parts before hold already */
function partsOf(conditions: QuoteConditions, excluded: QuoteConditions[], order: TimeOrder): Part[] {
  const all = conjuncts(conditions);
  const table = [tablePart(conditions, excluded, order)];
  if (isSought(all) || all.some(({ articleId }) => articleId !== undefined)) return table;
  const aboutIds = fewest(all, 'aboutIds');
  const speakerIds = fewest(all, 'speakerIds');
  if (aboutIds && aboutIds.length <= MOST_PARTS) {
    const together = speakerIds && speakerIds.length * aboutIds.length <= MOST_PARTS;
    return aboutParts(all, aboutIds, together ? speakerIds : null, excluded, order);
  }
  for (const [column, values] of [
    [sql`q.speaker_id`, speakerIds],
    [sql`q.outlet_id`, fewest(all, 'outletIds')],
    [sql`q.stance`, fewest(all, 'stances')],
  ] as const) {
    if (values?.length === 1) return table;
    if (values && values.length <= MOST_PARTS) {
      return values.map((value) => tablePart(conditions, excluded, order, [sql`${column} = ${value}`]));
    }
  }
  const branches = branchesOf(all, MOST_PARTS);
  if (!branches) return table;
  return branches.flatMap((branch) => partsOf(branch.conditions, [...excluded, ...branch.before], order));
}

/**
 * Whether the planner had better choose the way: a text and a day on which something was said have indexes of their own,
 * and what was said long ago is far down in the order of every other.
 */
const isSought = (all: QuoteConditions[]): boolean =>
  all.some(({ text, said }) => text !== undefined || said !== undefined);

const saidBy = (speakerId: number): Sql => sql`about.speaker_id = ${speakerId}::bigint`;

/** A part for each entity named, or for each and each of the speakers; what names two is in the first. */
function aboutParts(
  all: QuoteConditions[],
  aboutIds: number[],
  speakerIds: number[] | null,
  excluded: QuoteConditions[],
  order: TimeOrder,
): Part[] {
  const others = { and: all.map((part) => (part.aboutIds === aboutIds ? { ...part, aboutIds: undefined } : part)) };
  return aboutIds.flatMap((aboutId, index) => {
    const named = [sql`about.entity_id = ${aboutId}::bigint`];
    if (index > 0) {
      named.push(
        sql`not exists (select from quote_about earlier where earlier.quote_id = about.quote_id
          and earlier.entity_id = any(${aboutIds.slice(0, index)}::bigint[]))`,
      );
    }
    if (!speakerIds) return [aboutPart(others, named, excluded, order)];
    return speakerIds.map((speakerId) => aboutPart(others, [...named, saidBy(speakerId)], excluded, order));
  });
}

const aboutPart = (conditions: QuoteConditions, where: Sql[], excluded: QuoteConditions[], order: TimeOrder): Part => ({
  from: sql`quote_about about join quote q on q.id = about.quote_id`,
  where: [...where, ...whereWithout(conditions, excluded, (part) => quoteWhere(part, sql`about.sort_at`))],
  order: timeOrder(order, 'about', 'quote_id'),
});

const tablePart = (
  conditions: QuoteConditions,
  excluded: QuoteConditions[],
  order: TimeOrder,
  where: Sql[] = [],
): Part => ({
  from: sql`quote q`,
  where: [...where, ...whereWithout(conditions, excluded, (part) => quoteWhere(part, sql`q.sort_at`))],
  order: timeOrder(order, 'q'),
});
