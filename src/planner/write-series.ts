import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { pageInfoOf } from '../graphql/relay/connection.ts';
import { textOfKey } from '../graphql/resolvers/statistics.ts';
import type { GroupsPage } from '../storage/statistics/page-text.ts';
import type { StatisticsPage, StatsRow } from '../storage/statistics/question.ts';
import { statsOrder } from '../storage/statistics/read-statistics.ts';
import { compileLeaf } from './compile-value.ts';
import type { Asked, Compiling, Run } from './compiling.ts';
import { type Makers, makeFields } from './make-fields.ts';

type Write<Source> = (source: Source) => string;

/** A page of a series that was read. */
interface Series {
  page: GroupsPage;
  found: StatisticsPage;
  run: Run;
}

/** One of its rows. */
interface Bucket {
  page: GroupsPage;
  row: StatsRow;
}

/**
 * Writes a page of a series as `JSON.stringify` would, with what is always the same of a row made once; null where more
 * is asked of it.
 */
export function seriesWriter(
  compiling: Compiling,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Write<Series> | null {
  const whole = (pick: (whole: NonNullable<StatisticsPage['whole']>) => number) => (asked: Asked) => {
    const write = leafWriter(asked);
    return ({ found }: Series) => write(pick(found.whole!));
  };
  const rows = (asked: Asked): Write<Series> | null => {
    const write = rowWriter(compiling, asked);
    return write && (({ page, found }) => `[${found.rows.map((row) => write({ page, row })).join(',')}]`);
  };
  return objectWriter(compiling, type, nodes, {
    __typename: () => constant(type.name),
    rows,
    nodes: rows,
    total: whole(({ sum }) => sum),
    rowCount: whole(({ rowCount }) => rowCount),
    totalCount: whole(({ rowCount }) => rowCount),
    pageInfo: ({ field, nodes }) => {
      const complete = compiling.compileValue(compiling, field.type, nodes);
      return ({ page: { question, orderBy }, found, run }) =>
        JSON.stringify(complete(pageInfoOf(statsOrder(question, orderBy), found), run));
    },
  });
}

function rowWriter(compiling: Compiling, { field, nodes }: Asked): Write<Bucket> | null {
  const type = getNamedType(field.type) as GraphQLObjectType;
  return objectWriter(compiling, type, nodes, {
    __typename: () => constant(type.name),
    keys: (asked) => {
      const write = keyWriter(compiling, asked);
      return write && ((bucket) => `[${write(bucket)}]`);
    },
    count: (asked) => {
      const write = leafWriter(asked);
      return ({ row }) => write(row.count);
    },
  });
}

/** A date is the only key, and no row. */
function keyWriter(compiling: Compiling, { field, nodes }: Asked): Write<Bucket> | null {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const text = (): Write<Bucket> => (bucket) => JSON.stringify(textOfKey(dimensionOf(bucket), bucket.row.keys[0]!));
  return objectWriter(compiling, type, nodes, {
    __typename: () => constant(type.name),
    dimension: (asked) => {
      const write = leafWriter(asked);
      return (bucket) => write(dimensionOf(bucket));
    },
    value: text,
    label: text,
    entity: () => () => 'null',
    outlet: () => () => 'null',
  });
}

const dimensionOf = ({ page }: Bucket) => page.question.dimensions[0]!;

const constant = (text: string) => () => JSON.stringify(text);

function leafWriter({ field }: Asked): Write<unknown> {
  const complete = compileLeaf(field.type)!;
  return (value) => JSON.stringify(complete(value));
}

function objectWriter<Source>(
  compiling: Compiling,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  makers: Makers<Write<Source>>,
): Write<Source> | null {
  const fields = makeFields(compiling, type, nodes, makers)?.map(({ key, made }, at) => ({
    before: `${at > 0 ? ',' : ''}"${key}":`,
    write: made,
  }));
  if (!fields) return null;
  return (source) => {
    let text = '{';
    for (const { before, write } of fields) text += before + write(source);
    return `${text}}`;
  };
}
