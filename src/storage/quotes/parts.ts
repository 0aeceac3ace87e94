import sql, { raw, type Sql } from 'sql-template-tag';
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
} from '../lists/condition-tree.ts';
import type { ListPart } from '../lists/list.ts';
import { type QuoteConditions, quoteWhere } from './conditions.ts';
import { type ColumnOrder, quoteOrder } from './orders.ts';
import type { QuoteRow } from './row.ts';
import { onceJoint, SAID_BY } from './said-by.ts';
import { quoteSource } from './source.ts';

type Part = ListPart<QuoteRow>;

/**
 * The parts that a page of quotes is merged from. Each is one index descent in the order of the list, so that few
 * quotes are looked at that are not on the page. There is a part for each of several speakers, entities named, outlets
 * or stances, or for each branch of an "or".
 */
export function quoteParts(conditions: QuoteConditions, order: ColumnOrder): Part[] {
  const parts = partsOf(conditions, [], order);
  return parts.length <= MOST_BRANCHES ? parts : [tablePart(conditions, [], order)];
}

/** The same for what one entity said, alone or with others. */
export function partsOfSpeaker(conditions: QuoteConditions, order: ColumnOrder): Part[] {
  const all = conjuncts(conditions);
  if (isSought(all)) {
    return [{ ...tablePart(conditions, [], order), from: sql`${SAID_BY} q`, key: sql`q.said_by` }];
  }
  const aboutIds = fewest(all, 'aboutIds');
  if (!aboutIds) {
    return [
      { ...quotePart(conditions, [], [], order), key: sql`q.speaker_id` },
      { ...jointPart(conditions, [], [], order), key: sql`joint.speaker_id` },
    ];
  }
  const others = without(all, 'aboutIds', aboutIds);
  return eachOf(aboutIds, 'bigint').flatMap(({ value, each }) => {
    const named = [sql`about.entity_id = ${value}`, ...onceAbout(aboutIds)];
    return [
      { ...aboutPart(others, named, [], order), key: sql`about.speaker_id`, each },
      { ...jointAboutPart(others, named, [], order), key: sql`joint.speaker_id`, each },
    ];
  });
}

/** The same for quotes that name one entity. */
export function partsAboutEntity(conditions: QuoteConditions, order: ColumnOrder): Part[] {
  const all = conjuncts(conditions);
  const speakerIds = fewest(all, 'speakerIds');
  if (!speakerIds) return [aboutPart(conditions, [], [], order)];
  const others = without(all, 'speakerIds', speakerIds);
  return eachOf(speakerIds, 'bigint').flatMap(({ value, each }) => [
    { ...aboutPart(others, [sql`about.speaker_id = ${value}`], [], order), each },
    { ...jointAboutPart(others, [sql`joint.speaker_id = ${value}`, ...onceJoint(speakerIds)], [], order), each },
  ]);
}

/** Columns that have an index in each order, besides the speaker. */
const COLUMNS = [
  ['outletIds', sql`q.outlet_id`, 'bigint'],
  ['stances', sql`q.stance`, 'text'],
] as const;

/** @param excluded what the parts before hold already */
function partsOf(conditions: QuoteConditions, excluded: QuoteConditions[], order: ColumnOrder): Part[] {
  const all = conjuncts(conditions);
  const table = [tablePart(conditions, excluded, order)];
  if (all.some(({ articleId }) => articleId !== undefined)) return table;
  if (isSought(all)) {
    const speaker = fewest(all, 'speakerIds');
    const isByText = all.every(({ said }) => said === undefined);
    // PostgreSQL plans a search of both halves apart in half of the time that it takes for both together.
    return isByText && speaker?.length === 1 ? speakerParts(all, speaker, excluded, order) : table;
  }
  const aboutIds = fewest(all, 'aboutIds');
  if (aboutIds) return aboutParts(all, aboutIds, fewest(all, 'speakerIds') ?? null, excluded, order);
  const speakerIds = fewest(all, 'speakerIds');
  if (speakerIds) return speakerParts(all, speakerIds, excluded, order);
  const byValue = partsByValue(all, COLUMNS, (others, where) => tablePart(others, excluded, order, where));
  if (byValue) return byValue;
  const branches = branchesOf(all);
  if (!branches) return table;
  return branches.flatMap((branch) => partsOf(branch.conditions, [...excluded, ...branch.before], order));
}

/**
 * Whether PostgreSQL should choose the index. A text, and a day on which something was said, have indexes of their own.
 * In the order of any other index, what was said long ago comes late.
 */
const isSought = (all: QuoteConditions[]): boolean =>
  all.some(({ text, said }) => text !== undefined || said !== undefined);

/**
 * A part for each speaker for what is said first, and one for each who says something with others; what two of them
 * say is in the first's.
 */
function speakerParts(
  all: QuoteConditions[],
  speakerIds: number[],
  excluded: QuoteConditions[],
  order: ColumnOrder,
): Part[] {
  const others = without(all, 'speakerIds', speakerIds);
  const jointIds = all.find((part) => part.speakerIds === speakerIds)?.jointSpeakerIds ?? speakerIds;
  return [
    ...eachOf(speakerIds, 'bigint').map(({ value, each }) => ({
      ...quotePart(others, [sql`q.speaker_id = ${value}`], excluded, order),
      each,
    })),
    ...eachOf(jointIds, 'bigint').map(({ value, each }) => ({
      ...jointPart(others, [sql`joint.speaker_id = ${value}`, ...onceJoint(speakerIds)], excluded, order),
      each,
    })),
  ];
}

/** Pairs of an entity named and a speaker that are looked up one by one. */
const MOST_PAIRS = 1_000;

/**
 * A part for each entity named, or two for each and each of the speakers; what names two is in that of the lower id.
 */
function aboutParts(
  all: QuoteConditions[],
  aboutIds: number[],
  speakerIds: number[] | null,
  excluded: QuoteConditions[],
  order: ColumnOrder,
): Part[] {
  const pairs = speakerIds ? speakerIds.length * aboutIds.length : 0;
  const named = without(all, 'aboutIds', aboutIds);
  if (speakerIds === null || pairs > MOST_PAIRS) {
    return eachOf(aboutIds, 'bigint').map(({ value, each }) => ({
      ...aboutPart(named, [sql`about.entity_id = ${value}`, ...onceAbout(aboutIds)], excluded, order),
      each,
    }));
  }
  const others = without(conjuncts(named), 'speakerIds', speakerIds);
  const parts = (about: Sql, speaker: Sql, each?: Sql): Part[] => {
    const where = [sql`about.entity_id = ${about}`, ...onceAbout(aboutIds)];
    const joint = [...where, sql`joint.speaker_id = ${speaker}`, ...onceJoint(speakerIds)];
    return [
      { ...aboutPart(others, [...where, sql`about.speaker_id = ${speaker}`], excluded, order), each },
      { ...jointAboutPart(others, joint, excluded, order), each },
    ];
  };
  if (pairs <= FEW) {
    return aboutIds.flatMap((about) =>
      speakerIds.flatMap((speaker) => parts(sql`${about}::bigint`, sql`${speaker}::bigint`)),
    );
  }
  const each = sql`(select about_id, speaker_id from unnest(${aboutIds}::bigint[]) about_id,
    unnest(${speakerIds}::bigint[]) speaker_id) each`;
  return parts(sql`each.about_id`, sql`each.speaker_id`, each);
}

/** What names two of them is in the part of the lower id. */
const onceAbout = (aboutIds: number[]): Sql[] =>
  aboutIds.length === 1
    ? []
    : [
        sql`not exists (select from quote_about other where other.quote_id = about.quote_id
            and other.entity_id = any(${aboutIds}::bigint[]) and other.entity_id < about.entity_id)`,
      ];

/** Makes parts of one table, in whose order they are. */
const partsFrom =
  (from: Sql, alias: string, idColumn: string) =>
  (conditions: QuoteConditions, where: Sql[], excluded: QuoteConditions[], order: ColumnOrder): Part => ({
    from,
    where: [...where, ...whereWithout(conditions, excluded, (part) => quoteWhere(part, raw(`${alias}.sort_at`)))],
    order: quoteOrder(order, alias, idColumn),
  });

const quotePart = partsFrom(sql`quote q`, 'q', 'id');
const jointPart = partsFrom(sql`joint_speaker joint join quote q on q.id = joint.quote_id`, 'joint', 'quote_id');
const aboutPart = partsFrom(sql`quote_about about join quote q on q.id = about.quote_id`, 'about', 'quote_id');
const jointAboutPart = partsFrom(
  sql`joint_speaker joint join quote_about about on about.quote_id = joint.quote_id
    join quote q on q.id = joint.quote_id`,
  'joint',
  'quote_id',
);

const tablePart = (
  conditions: QuoteConditions,
  excluded: QuoteConditions[],
  order: ColumnOrder,
  where: Sql[] = [],
): Part => {
  const source = quoteSource(conditions);
  return { ...quotePart(source.others, [...where, ...source.where], excluded, order), from: source.from };
};
