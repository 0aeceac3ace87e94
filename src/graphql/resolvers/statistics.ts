import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { bucketName } from '../../domain/date-bucket.ts';
import { InputError } from '../../errors.ts';
import type { OutletRow } from '../../storage/articles/outlets.ts';
import type { EntityRow } from '../../storage/nodes/row.ts';
import type { GroupsPage } from '../../storage/statistics/page-text.ts';
import {
  addsUp,
  isCountedAsItAddsUp,
  isDateDimension,
  isSeries,
  type NamedRow,
  type QuoteDimension,
  type StatsOrder,
  type StatsQuestion,
  type StatsRow,
  type StatsUnit,
  UNDATED_DAY,
} from '../../storage/statistics/question.ts';
import {
  countRows,
  readStatistics,
  readTotal,
  readWhole,
  statsOrder,
} from '../../storage/statistics/read-statistics.ts';
import type { Context } from '../context.ts';
import { QuoteDimensionEnum, StatsOrderEnum, StatsUnitEnum } from '../enums.ts';
import { QuoteFilter, quoteConditions } from '../filters/conditions.ts';
import { timeZoneNamed } from '../filters/time-zone.ts';
import { FromArguments } from '../hints.ts';
import { checkCountable } from '../lists/searches.ts';
import { PageArgs, pageInfoOf, readOnce, rootList } from '../relay/connection.ts';
import { parsePage, toCursor } from '../relay/cursors.ts';
import { MAX_DIMENSIONS, QuoteStatsType, type StatsKeyType } from '../types/statistics.ts';

@ArgsType()
class QuoteStatsArgs extends PageArgs {
  @Field(() => [QuoteDimensionEnum], {
    description: 'By what to group: one to three different dimensions, at most one of them a date.',
  })
  groupBy!: QuoteDimension[];

  @Field(() => QuoteFilter, { nullable: true, description: 'Which quotes. When left out: all that were said.' })
  filter?: QuoteFilter | null;

  @Field(() => StatsOrderEnum, {
    nullable: true,
    description: 'In which order. When left out: KEY where a date is the only dimension, otherwise COUNT.',
  })
  orderBy?: StatsOrder | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: 'UTC',
    description:
      'The time zone in which days, weeks, months and years begin, by its name in the IANA database: ' +
      '"Europe/Berlin". It holds for the days of the filter too, unless their range names another.',
  })
  timeZone?: string | null;

  @Field(() => StatsUnitEnum, { nullable: true, defaultValue: 'QUOTES', description: 'What is counted.' })
  unit?: StatsUnit | null;
}

@Resolver()
export class StatisticsResolver {
  @FromArguments()
  @Query(
    () => QuoteStatsType,
    rootList(
      'Counts quotes by who said them, whom they are about, where and when they were published, and how they are ' +
        'reported. Where a date is the only dimension, days, weeks, months or years without quotes have a row too: ' +
        'all of the range in the filter, or all between the first and the last with quotes.',
    ),
  )
  async quoteStats(@Args(() => QuoteStatsArgs) args: QuoteStatsArgs, @Ctx() context: Context) {
    const dimensions = checkDimensions(args.groupBy);
    const timeZone = timeZoneNamed(args.timeZone ?? 'UTC');
    const conditions = await quoteConditions(context, args.filter, timeZone);
    await checkCountable(context, conditions);
    const question: StatsQuestion = { dimensions, conditions, unit: args.unit ?? 'QUOTES', timeZone };
    return answer(context, question, args);
  }
}

/** A key with all that may be asked of it: what it is of a row, or else its text. */
class StatsKey implements StatsKeyType {
  constructor(
    readonly dimension: QuoteDimension,
    private readonly key: StatsRow['keys'][number],
    private readonly named: NamedRow | null,
  ) {}

  get value() {
    return this.named ? this.named.slug : textOfKey(this.dimension, this.key);
  }

  get label() {
    return this.named ? this.named.name : textOfKey(this.dimension, this.key);
  }

  get entity() {
    return this.dimension === 'OUTLET' ? null : (this.named as EntityRow | null);
  }

  get outlet() {
    return this.dimension === 'OUTLET' ? (this.named as OutletRow | null) : null;
  }
}

/** What a key that is no id says; null for that of quotes which have none. */
export function textOfKey(dimension: QuoteDimension, key: StatsRow['keys'][number]): string | null {
  if (typeof key === 'number' || key === '' || key === UNDATED_DAY) return null;
  return isDateDimension(dimension) ? bucketName(dimension, key) : key;
}

function checkDimensions(dimensions: QuoteDimension[]): QuoteDimension[] {
  const wrong = (wanted: string) =>
    new InputError(`"groupBy" wants ${wanted}, got [${dimensions.slice(0, 12).join(', ')}]`);
  if (dimensions.length === 0 || dimensions.length > MAX_DIMENSIONS) throw wrong('one to three dimensions');
  if (new Set(dimensions).size < dimensions.length) throw wrong('each dimension once');
  if (dimensions.filter(isDateDimension).length > 1) throw wrong('at most one of DAY, WEEK, MONTH and YEAR');
  return dimensions;
}

function answer({ database }: Context, question: StatsQuestion, args: QuoteStatsArgs) {
  const { dimensions } = question;
  const orderBy = args.orderBy ?? (isSeries(question) ? 'KEY' : 'COUNT');
  const order = statsOrder(question, orderBy);
  const request = parsePage(args, order);
  const readPage = readOnce(() => readStatistics(database, question, orderBy, request));
  const wholeOf = readOnce(
    async () => (await readPage()).whole ?? (isCountedAsItAddsUp(question) ? readWhole(database, question) : null),
  );
  const countTotal = readOnce(async () => {
    const whole = addsUp(question) ? await wholeOf() : null;
    return whole?.sum ?? readTotal(database, question);
  });
  const countAll = readOnce(async () => (await wholeOf())?.rowCount ?? countRows(database, question));
  const rows = async () =>
    (await readPage()).rows.map((row) => ({
      keys: row.keys.map((key, at) => new StatsKey(dimensions[at]!, key, row.named[at] ?? null)),
      count: row.count,
      share: async () => row.count / Math.max(1, await countTotal()),
      cursor: () => toCursor(order, row),
    }));
  const described: GroupsPage = { question, orderBy, request };
  return {
    described,
    total: countTotal,
    rowCount: countAll,
    totalCount: countAll,
    rows,
    nodes: rows,
    edges: async () => (await rows()).map((node) => ({ cursor: node.cursor, node })),
    pageInfo: async () => pageInfoOf(order, await readPage()),
  };
}
