import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { countList, countLists, MOST_COUNTED } from '../../storage/lists/count-list.ts';
import type { Order, Page, PageRequest } from '../../storage/lists/keyset.ts';
import { type KeyedList, type List, readPage, readPages } from '../../storage/lists/list.ts';
import type { Context } from '../context.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../limits/limits.ts';
import { WeighsAsPage } from '../limits/weight.ts';
import { type PageArguments, parsePage, toCursor } from './cursors.ts';

/** Relay's arguments of a list whose pages may have so many entries. */
export function pageArgsUpTo(most: number): abstract new () => PageArguments {
  @ArgsType()
  abstract class Args implements PageArguments {
    @Field(() => Int, {
      nullable: true,
      description: `How many from the start: 1 to ${most}; ${DEFAULT_PAGE_SIZE} when neither first nor last is given.`,
    })
    first?: number | null;

    @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
    after?: string | null;

    @Field(() => Int, { nullable: true, description: `How many from the end, instead of first: 1 to ${most}.` })
    last?: number | null;

    @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
    before?: string | null;
  }
  return Args;
}

@ArgsType()
export class PageArgs extends pageArgsUpTo(MAX_PAGE_SIZE) {}

/**
 * A list of the query as a whole: nullable, so that one panel of a dashboard that is refused leaves the others
 * standing.
 */
export const rootList = (description: string) => ({
  nullable: true,
  description:
    `${description} Null only when this field fails: the error has its path, and the other fields of the query are ` +
    'answered.',
});

@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page lies in its list.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether more follows after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something comes before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first entry: give it as "before" for the page before.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last entry: give it as "after" for the next page.',
  })
  endCursor!: string | null;
}

/** A page as the connection types show it; only what is asked for is read: no page for the total alone. */
export interface Connection<Row> {
  nodes: () => Promise<Row[]>;
  edges: () => Promise<{ cursor: string; node: Row }[]>;
  pageInfo: () => Promise<PageInfoType>;
  /** Null: more than are counted. */
  totalCount: () => Promise<number | null>;
  /** As many as were counted. */
  atLeast: () => Promise<number>;
  /** How many rows were counted, which is one too many where there are more. */
  countRows: () => Promise<number>;
  /** What it is a page of, for those who read several levels of a query at once. */
  described: DescribedPage<Row>;
}

/** A page before it is read. */
export interface DescribedPage<Row> {
  list: List<Row> | KeyedList<Row>;
  request: PageRequest;
  /** Whose list it is; null: nobody's. */
  owner: number | null;
  /** Equal for the same page of the same list, whoever its owner is. */
  name: string;
}

/** The class of an object type, or of an interface. */
type NodeClass = abstract new () => object;

/** An edge without anything of its own. */
abstract class PlainEdge {}

/** What a connection says of how many its list has. */
@ObjectType({ simpleResolvers: true })
abstract class CountedWhole {
  @Field(() => Int, { description: 'How many entries the whole list has; counted only when asked for.' })
  totalCount!: number;
}

const MOST = MOST_COUNTED.toLocaleString('en');

/** The same for a list that may be narrowed by a text. */
@ObjectType({ simpleResolvers: true })
abstract class CountedUpTo {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many entries the whole list has; counted only when asked for. Null where a text in the filter finds more ' +
      `than ${MOST}: see atLeast.`,
  })
  totalCount!: number | null;

  @Field(() => Int, {
    description:
      `How many entries the whole list has, or ${MOST} where it has more and a text in the filter is searched for: a ` +
      'search is counted no further, and totalCount is then null.',
  })
  atLeast!: number;
}

interface ConnectionOptions {
  /** What its edges have besides cursor and node, an abstract object type. */
  edgeFields?: NodeClass;
  /** Whether a text may narrow the list. */
  isSearched?: boolean;
}

/** The Relay types of a list of `name`: XConnection and XEdge. */
export function connectionType(
  name: string,
  plural: string,
  nodeClass: () => NodeClass,
  { edgeFields = PlainEdge, isSearched = false }: ConnectionOptions = {},
): ClassType {
  const Counts = isSearched ? CountedUpTo : CountedWhole;
  const node = nodeClass as () => ClassType;

  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `One of the ${plural} of a list, with its place in it.`,
  })
  class EdgeType extends (edgeFields as new () => object) {
    @Field(() => String, { description: 'Its place in the list, for "after" and "before".' })
    cursor!: string;

    @Field(node, { description: 'The entry itself.' })
    node!: unknown;
  }

  @WeighsAsPage()
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${plural}.` })
  class ConnectionType extends (Counts as new () => object) {
    @Field(() => [node()], { description: `The ${plural} of this page, in order.` })
    nodes!: unknown[];

    @Field(() => [EdgeType], { description: 'The same entries, each with its cursor.' })
    edges!: EdgeType[];

    @Field(() => PageInfoType, { description: 'Where the page lies in the list.' })
    pageInfo!: PageInfoType;
  }
  return ConnectionType;
}

/** What an edge has besides cursor and node. */
export type ExtraFields<Row> = (row: Row) => object;

/** A page of a list that belongs to one row, read together with the same page of its neighbours. */
export function connectionOf<Row>(
  context: Context,
  name: string,
  owner: number,
  args: PageArguments,
  list: KeyedList<Row>,
  extraFields?: ExtraFields<Row>,
): Connection<Row> {
  const request = parsePage(args, list.order);
  const key = `${name} ${JSON.stringify(args)}`;
  const page = () => context.loader(key, (database, owners) => readPages(database, list, owners, request)).load(owner);
  const count = () =>
    context.loader(`${key} count`, (database, owners) => countLists(database, list, owners)).load(owner);
  const described = { list, request, owner, name: key };
  return toConnection(page, described, count, extraFields);
}

/** A page of a list of its own. */
export function connection<Row>(
  context: Context,
  args: PageArguments,
  list: List<Row>,
  extraFields?: ExtraFields<Row>,
): Connection<Row> {
  const request = parsePage(args, list.order);
  const page = readOnce(() => readPage(context.database, list, request));
  const described = { list, request, owner: null, name: '' };
  return toConnection(page, described, () => countList(context.database, list), extraFields);
}

/** @param page gives the same page, read once, however often it is called */
function toConnection<Row>(
  page: () => Promise<Page<Row>>,
  described: DescribedPage<Row>,
  readCount: () => Promise<number>,
  extraFields: ExtraFields<Row> = () => ({}),
): Connection<Row> {
  const { list } = described;
  const { order } = list;
  const count = readOnce(readCount);
  return {
    nodes: async () => (await page()).rows,
    edges: async () =>
      (await page()).rows.map((node) => ({ cursor: toCursor(order, node), node, ...extraFields(node) })),
    pageInfo: async () => pageInfoOf(order, await page()),
    totalCount: async () => shownTotal(list, await count()),
    atLeast: async () => shownAtLeast(list, await count()),
    countRows: count,
    described,
  };
}

/** What a list says of its count: see `countList`. */
const isMore = <Row>({ search }: List<Row>, count: number) => search !== undefined && count > MOST_COUNTED;

export const shownTotal = <Row>(list: List<Row>, count: number): number | null => (isMore(list, count) ? null : count);
export const shownAtLeast = <Row>(list: List<Row>, count: number): number =>
  isMore(list, count) ? MOST_COUNTED : count;

/** Where a page lies in a list of an order. */
export function pageInfoOf<Row>(order: Order<Row>, { rows, hasNextPage, hasPreviousPage }: Page<Row>): PageInfoType {
  const cursorOf = (row: Row | undefined) => (row === undefined ? null : toCursor(order, row));
  return { hasNextPage, hasPreviousPage, startCursor: cursorOf(rows[0]), endCursor: cursorOf(rows.at(-1)) };
}

/** Reads when it is first called, and gives the same ever after. */
export function readOnce<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    value ??= read();
    return value;
  };
}
