import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { shownAtLeast, shownTotal } from '../graphql/relay/connection.ts';
import { writeCursor } from '../graphql/relay/cursors.ts';
import type { Level, LevelRow } from '../storage/levels/level.ts';
import { cursorOf } from '../storage/levels/read-level.ts';
import type { Page } from '../storage/lists/keyset.ts';
import type { List } from '../storage/lists/list.ts';
import {
  type Asked,
  type Compiling,
  fieldsOf,
  isTypeName,
  NotPlanned,
  type Place,
  type Run,
  type TextPiece,
} from './compiling.ts';

/** What a page is written from. */
export interface PageSource {
  level: Level;
  list: List<unknown>;
  /** Null where no row is asked for. */
  page: Page<LevelRow> | null;
  /** How many rows the list has; null where that is not asked for. */
  count: number | null;
}

/** A page of a list, with what the document asks of it. */
export interface PlannedPage {
  hasRows: boolean;
  hasCursors: boolean;
  /** Whether edges are asked how they match a search. */
  hasMatches: boolean;
  isCounted: boolean;
  /** Where nothing but the rows is asked for, once: the text of a row, and what stands before and after them. */
  text: { row: () => TextPiece[]; before: string; after: string } | null;
  load(rows: readonly LevelRow[], run: Run): Promise<unknown> | null;
  write(source: PageSource, run: Run): object;
}

type Write<Source> = (source: Source, run: Run) => unknown;

interface EdgeSource extends PageSource {
  row: LevelRow;
}

/** @param placeOf a row, with what these parts of the document ask of it */
export function compilePage(
  compiling: Compiling,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  placeOf: (nodes: readonly FieldNode[]) => Place,
): PlannedPage {
  const places: Place[] = [];
  const page = { hasRows: false, hasCursors: false, hasMatches: false, isCounted: false };
  const newPlace = (asked: Asked) => {
    const place = placeOf(asked.nodes);
    places.push(place);
    return place;
  };
  const cursor = ({ level, list, row }: EdgeSource) => writeCursor(list.order, cursorOf(level, list.order, row));

  function edgeField(asked: Asked): Write<EdgeSource> {
    switch (asked.field.name) {
      case 'node': {
        const place = newPlace(asked);
        return ({ row }, run) => place.write(row, run);
      }
      case 'cursor':
        page.hasCursors = true;
        return cursor;
      default:
        page.hasMatches = true;
        return () => null;
    }
  }

  function pageInfoField({ field }: Asked): Write<PageSource> {
    const end = (at: number) => {
      page.hasCursors = true;
      return (source: PageSource) => {
        const row = source.page!.rows.at(at);
        return row ? cursor({ ...source, row }) : null;
      };
    };
    if (field.name === 'startCursor') return end(0);
    if (field.name === 'endCursor') return end(-1);
    return (source) => source.page![field.name as 'hasNextPage' | 'hasPreviousPage'];
  }

  function pageField(asked: Asked): Write<PageSource> {
    const inner = () => getNamedType(asked.field.type) as GraphQLObjectType;
    switch (asked.field.name) {
      case 'nodes': {
        page.hasRows = true;
        const place = newPlace(asked);
        return (source, run) => source.page!.rows.map((row) => place.write(row, run));
      }
      case 'edges': {
        page.hasRows = true;
        const edge = objectOf(compiling, inner(), asked.nodes, edgeField);
        return (source, run) => source.page!.rows.map((row) => edge({ ...source, row }, run));
      }
      case 'pageInfo':
        page.hasRows = true;
        return objectOf(compiling, inner(), asked.nodes, pageInfoField);
      case 'totalCount':
        page.isCounted = true;
        return ({ list, count }) => shownTotal(list, count!);
      case 'atLeast':
        page.isCounted = true;
        return ({ list, count }) => shownAtLeast(list, count!);
      default:
        throw new NotPlanned(asked.field.name);
    }
  }

  const write = objectOf(compiling, type, nodes, pageField);
  return {
    ...page,
    text: textOf(fieldsOf(compiling, type, nodes), type, places),
    write,
    load: async (rows, run) => {
      await Promise.all(places.map((place) => place.load(rows, run)));
    },
  };
}

/** @param places those of the rows that are asked for */
function textOf(fields: readonly Asked[], { name }: GraphQLObjectType, places: readonly Place[]): PlannedPage['text'] {
  const [place, ...others] = places;
  if (!place?.text || others.length > 0) return null;
  if (!fields.every((asked) => isTypeName(asked) || asked.field.name === 'nodes')) return null;
  const written = fields.map((asked) => `"${asked.key}":${isTypeName(asked) ? `"${name}"` : ROWS}`);
  const [before, after] = `{${written.join(',')}}`.split(ROWS);
  return { row: place.text, before: `${before}[`, after: `]${after}` };
}

/** Where the rows stand. */
const ROWS = '*';

/** An object whose fields are each written from one source. */
function objectOf<Source>(
  compiling: Compiling,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  fieldFor: (asked: Asked) => Write<Source>,
): (source: Source, run: Run) => object {
  const fields = fieldsOf(compiling, type, nodes).map(
    (asked) => [asked.key, isTypeName(asked) ? () => type.name : fieldFor(asked)] as const,
  );
  return (source, run) => {
    const answer: Record<string, unknown> = {};
    for (const [key, write] of fields) answer[key] = write(source, run);
    return answer;
  };
}
