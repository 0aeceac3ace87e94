import { columnsOf, type Row, toRows } from '../../../answer-table.ts';
import { number } from '../../words/numbers.ts';
import type { Dimension } from '../model/schema.ts';
import { DIMENSIONS } from '../model/schema.ts';
import type { Answer, Cell, CountsAnswer, Named, PairsAnswer } from './answer.ts';
import { toKey } from './to-key.ts';

type Object = Record<string, unknown>;

/** What the answer of any query is, by its form: counts, pairs, a number, or else a table. */
export function shapeOf(data: Object): Answer {
  for (const value of Object.values(data)) {
    const shaped = isObject(value) ? (countsOf(value) ?? pairsOf(value)) : undefined;
    if (shaped) return shaped;
  }
  const figure = onlyNumber(data);
  if (figure) return { shape: 'number', value: number(figure.value), unit: figure.name };
  const rows: Row[] = toRows(data);
  // Whoever asks adds the type of each object, which nobody typed.
  const columns = columnsOf(rows).filter((column) => !/(^|\.)__typename$/.test(column));
  return { shape: 'list', columns, rows };
}

function countsOf(value: Object): CountsAnswer | undefined {
  const rows = itemsOf(value);
  if (rows.length === 0 || !rows.every(isCount)) return undefined;
  const cells: Cell[] = rows.map(({ count, keys }) => ({ count, keys: keys.map(toKey) }));
  const by = rows[0]!.keys.map(({ dimension }) => dimensionOf(dimension));
  const total = typeof value['total'] === 'number' ? value['total'] : cells.reduce((sum, { count }) => sum + count, 0);
  const all = typeof value['rowCount'] === 'number' ? value['rowCount'] : undefined;
  const isWhole = !hasNextPage(value) && cells.length >= (all ?? 0);
  return { shape: 'counts', by, cells, total, unit: 'quote', isWhole, all };
}

function pairsOf(value: Object): PairsAnswer | undefined {
  const edges = value['edges'];
  if (!Array.isArray(edges) || edges.length === 0) return undefined;
  const isPair = (edge: Object) =>
    typeof edge['weight'] === 'number' && isNamed(edge['source']) && isNamed(edge['target']);
  if (!edges.every((edge) => isObject(edge) && isPair(edge))) return undefined;
  const pairs = edges.map(({ source, target, weight }) => ({
    source: toNamed(source),
    target: toNamed(target),
    weight,
  }));
  return {
    shape: 'pairs',
    pairs,
    pairCount: typeof value['edgeCount'] === 'number' ? value['edgeCount'] : pairs.length,
  };
}

interface Count {
  count: number;
  keys: { dimension?: string; value?: string | null; label?: string | null }[];
}

const isCount = (row: unknown): row is Count =>
  isObject(row) && typeof row['count'] === 'number' && Array.isArray(row['keys']) && row['keys'].every(isObject);

/** The entries of a list of the API, whichever of its ways was asked for. */
function itemsOf(value: Object): unknown[] {
  for (const name of ['rows', 'nodes']) if (Array.isArray(value[name])) return value[name];
  const edges = value['edges'];
  return Array.isArray(edges) ? edges.map((edge) => (isObject(edge) ? edge['node'] : undefined)) : [];
}

/** Without its dimension, a key is a name. */
function dimensionOf(dimension = ''): Dimension {
  return DIMENSIONS.find((one) => one === dimension.toLowerCase()) ?? 'cue';
}

const hasNextPage = ({ pageInfo }: Object): boolean => isObject(pageInfo) && pageInfo['hasNextPage'] === true;

const isNamed = (value: unknown): boolean => isObject(value) && typeof value['name'] === 'string';

const toNamed = ({ id, name, slug }: Named): Named => ({ id: id ?? name, name, slug });

/** The figure of an answer that has nothing else: `{ quotes: { totalCount: 237 } }`. */
function onlyNumber(value: unknown, name = ''): { value: number; name: string } | undefined {
  if (typeof value === 'number') return { value, name };
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).filter(([key]) => key !== '__typename');
  const [only] = entries;
  if (entries.length !== 1 || !only) return undefined;
  return onlyNumber(only[1], only[0] === 'totalCount' ? name : only[0]);
}

const isObject = (value: unknown): value is Object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
