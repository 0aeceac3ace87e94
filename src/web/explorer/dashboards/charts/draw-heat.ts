import * as Plot from '@observablehq/plot';
import { number } from '../../words/numbers.ts';
import type { CountsAnswer, PairsAnswer } from '../answers/answer.ts';
import { dateOf, datesBetween } from '../answers/dates.ts';
import { quotesOf, quotesOfPair } from '../answers/quotes-of.ts';
import { DATES } from '../model/schema.ts';
import type { LinkTo } from './links.ts';
import { nameRoom } from './name-width.ts';
import { rowHeight } from './row-height.ts';
import { namesIn } from './series.ts';

interface Square {
  column: string;
  row: string;
  count: number;
  /** To its quotes. */
  href: string | undefined;
}

interface Squares {
  columns: string[];
  rows: string[];
  squares: Square[];
  isTime: boolean;
}

/** Draws counts by two things as a field of squares, the darker the more. */
export function drawHeat(answer: CountsAnswer | PairsAnswer, width: number, linkTo: LinkTo) {
  const { columns, rows, squares, isTime } = fitted(
    answer.shape === 'pairs' ? squaresOfPairs(answer, linkTo) : squaresOfCounts(answer, linkTo),
    width,
  );
  const { room, cut } = nameRoom(rows, width);
  // The last name leans over the edge.
  const tail = isTime ? 24 : Math.min(80, 8 + Math.max(0, ...columns.map(({ length }) => Math.min(16, length))) * 4.6);
  const columnWidth = (width - room - tail) / Math.max(1, columns.length);
  const top = isTime ? 26 : 96;
  const each = Math.ceil(columns.length / Math.max(1, Math.floor((width - room) / 70)));
  return Plot.plot({
    width,
    height: rows.length * rowHeight(rows.length) + top + 8,
    marginLeft: room,
    marginRight: tail,
    marginTop: top,
    marginBottom: 8,
    style: { background: 'none' },
    x: {
      domain: columns,
      axis: 'top',
      label: null,
      tickSize: 0,
      tickRotate: isTime ? 0 : -45,
      ticks: isTime ? columns.filter((_, index) => index % each === 0) : undefined,
      tickFormat: (name: string) => (isTime ? dateMark(name) : name.length <= 16 ? name : `${name.slice(0, 15)}…`),
    },
    y: { domain: rows, label: null, tickSize: 0, tickFormat: cut },
    opacity: { range: [0.08, 0.85], type: 'sqrt', domain: [0, Math.max(1, ...squares.map(({ count }) => count))] },
    marks: [
      Plot.cell(squares, {
        x: 'column',
        y: 'row',
        fill: 'var(--bar)',
        fillOpacity: 'count',
        inset: 0.75,
        rx: 2,
        href: 'href',
        title: ({ row, column, count }: Square) => `${row}\n${isTime ? dateMark(column) : column}: ${number(count)}`,
      }),
      ...(columnWidth > 22
        ? [
            Plot.text(squares, {
              x: 'column',
              y: 'row',
              text: ({ count }: Square) => number(count),
              fill: 'var(--ink)',
              pointerEvents: 'none',
            }),
          ]
        : []),
    ],
  });
}

/** On a narrow screen the longer side goes down, where there is room. */
function fitted(given: Squares, width: number): Squares {
  const { columns, rows, squares, isTime } = given;
  if (isTime || width > 560 || columns.length <= rows.length) return given;
  const turned = squares.map((square) => ({ ...square, column: square.row, row: square.column }));
  return { columns: rows, rows: columns, squares: turned, isTime };
}

const DAY = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** `Jan 28`, `2022-W04`, `Jan 2022`, `2022` */
function dateMark(value: string): string {
  if (value.length === 10) return DAY.format(dateOf(value));
  return value.length === 7 ? MONTH.format(dateOf(value)) : value;
}

function squaresOfCounts({ by, cells }: CountsAnswer, linkTo: LinkTo): Squares {
  const dateAt = by.findIndex((one) => DATES.includes(one));
  const isTime = dateAt >= 0;
  const [columnAt, rowAt] = isTime ? [dateAt, 1 - dateAt] : [1, 0];
  const squares = cells.flatMap(({ keys, count }) => {
    const column = isTime ? keys[columnAt]?.value : keys[columnAt]?.label;
    const href = linkTo((search) => quotesOf(by, keys, search));
    return column ? [{ column, row: keys[rowAt]?.label ?? '', count, href }] : [];
  });
  const columns = isTime ? allDates(squares, by[dateAt]!) : namesIn(cells, columnAt);
  return { columns, rows: namesIn(cells, rowAt), squares, isTime };
}

/** Also those without quotes, as statistics write them. */
function allDates(squares: readonly Square[], unit: CountsAnswer['by'][number]): string[] {
  const known = new Map(squares.map(({ column }) => [dateOf(column).getTime(), column]));
  const length = squares[0]?.column.length ?? 10;
  const dates = datesBetween(
    [...known.keys()].map((time) => new Date(time)),
    unit,
    400,
  );
  return dates.map((date) => known.get(date.getTime()) ?? date.toISOString().slice(0, length));
}

function squaresOfPairs({ pairs }: PairsAnswer, linkTo: LinkTo): Squares {
  const squares = pairs.map(({ source, target, weight }) => ({
    row: source.name,
    column: target.name,
    count: weight,
    href: linkTo((search) => quotesOfPair(source, target, search)),
  }));
  const ranked = (names: string[]) => [...new Set(names)].slice(0, 25);
  const rows = ranked(squares.map(({ row }) => row));
  const columns = ranked(squares.map(({ column }) => column));
  const isShown = ({ row, column }: Square) => rows.includes(row) && columns.includes(column);
  return { rows, columns, squares: squares.filter(isShown), isTime: false };
}
