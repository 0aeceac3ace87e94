import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isObjectType,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Context } from '../graphql/context.ts';
import type { Connection } from '../graphql/relay/connection.ts';
import type { LevelRow, NestedPage } from '../storage/levels/level.ts';
import type { Selection, Slot } from '../storage/levels/selection.ts';
import type { Piece, RowPage } from '../storage/levels/text-pieces.ts';
import type { Page } from '../storage/lists/keyset.ts';
import type { JsonText } from './json-text.ts';

/** An operation while it is planned, and the three ways to plan a part of it. */
export interface Compiling {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  /** Those that decide which fields are asked for; a plan holds for these values. */
  variables: Record<string, unknown>;
  /** What PostgreSQL leaves to JavaScript to write, in texts of whole pages and rows. */
  writers: Writer[];
  /** What resolvers give. */
  compileValue(compiling: Compiling, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete;
  /** A page of a list; null where its rows are of no kind that levels are read of. */
  compileList(compiling: Compiling, type: GraphQLOutputType, nodes: readonly FieldNode[]): PlannedList | null;
  /** A row of a level. */
  compilePlace(
    compiling: Compiling,
    type: GraphQLCompositeType,
    nodes: readonly FieldNode[],
    selection: RowSelection,
  ): Place;
}

/** What a plan reads of rows. An operation that runs says which pages of lists are read with them. */
export type RowSelection = Selection<Run>;

/** A part of the text of a row, which PostgreSQL writes. */
export type TextPiece = Piece<Run>;

/** Writes a field of rows, from these columns. */
export interface Writer {
  slots: readonly Slot[];
  write(row: LevelRow, run: Run): unknown;
}

/** Makes what is answered of a value, at once or later. */
export type Complete = (value: unknown, run: Run) => unknown;

/** Where a row stands in the answer. Rows of one level are loaded together, and then written one by one. */
export interface Place {
  /** Reads what hangs on these rows; nothing where nothing does. */
  load(rows: readonly LevelRow[], run: Run): Promise<unknown> | null;
  /** The row as it is answered; null where there is none. */
  write(row: LevelRow, run: Run): Record<string, unknown> | null;
  /** The same as a text that PostgreSQL writes, once the selection is laid out; null where it cannot. */
  text: (() => TextPiece[]) | null;
}

/** A field of a row that is answered. */
export interface RowField {
  key: string;
  /** Reads what it needs besides the row. */
  load?(rows: readonly LevelRow[], run: Run): Promise<unknown> | null;
  write(row: LevelRow, run: Run): unknown;
  /** The same as PostgreSQL writes it, once the selection is laid out; without it, it cannot. */
  text?(): TextPiece[];
}

/** A page of a list, planned as a level. */
export interface PlannedList {
  /** Whether a page that a resolver gave can be read so. */
  takes(page: unknown): page is Connection<unknown>;
  /** The page, read together with those of its neighbours. */
  load(page: Connection<unknown>, run: Run): Promise<unknown>;
  /** Has the page of each row read by the statement that reads the row; null where that would not be as good. */
  nest(page: Connection<unknown>, run: Run): Promise<NestedPage | null>;
  /** The page as a text, read by one statement; null where it cannot be read so. */
  readText(page: Connection<unknown>, run: Run): Promise<JsonText | null>;
  /**
   * The page of each row, as a part of the text of the row; null where it cannot be.
   * @param owner the id of the row
   * @param pageOf gives the page of any row
   */
  textOfRow(owner: Slot, pageOf: (run: Run) => Promise<Connection<unknown> | null>): RowPage<Run> | null;
  /**
   * The pages of several owners, by the id of each; `page` is that of any of them.
   * @param read their rows; null where they are still to be read
   */
  loadAll(
    page: Connection<unknown>,
    owners: readonly number[],
    run: Run,
    read: readonly Page<LevelRow>[] | null,
  ): Promise<Map<number, unknown>>;
}

/** An operation while it runs. */
export interface Run {
  context: Context;
  variables: Record<string, unknown>;
  /** What a part of the plan keeps while the operation runs. */
  keptFor(part: object): Map<unknown, unknown>;
}

/** An operation, or a part of one, that is not for a plan: the ordinary path answers it. */
export class NotPlanned extends Error {}

/** A field of an object type that is asked for, with all places of the document that ask for it. */
export interface Asked {
  /** Its name in the answer. */
  key: string;
  field: GraphQLField<unknown, Context>;
  nodes: readonly FieldNode[];
}

/** The fields that a selection asks for of an object type, merged, in the order of the answer. */
export function fieldsOf(
  { schema, fragments, variables }: Compiling,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Asked[] {
  return toAsked(type, collectSubfields(schema, fragments, variables, type, nodes));
}

/** @throws NotPlanned for a field that says something of the schema */
export function toAsked(type: GraphQLObjectType, collected: Map<string, readonly FieldNode[]>): Asked[] {
  const fields = type.getFields();
  return [...collected].map(([key, nodes]) => {
    const name = nodes[0]!.name.value;
    const field = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : fields[name];
    if (!field) throw new NotPlanned(name);
    return { key, field, nodes };
  });
}

export const isTypeName = ({ field }: Asked): boolean => field === TypeNameMetaFieldDef;

/** The object types that a value of a type may have. */
export const objectTypesOf = ({ schema }: Compiling, type: GraphQLCompositeType): readonly GraphQLObjectType[] =>
  isObjectType(type) ? [type] : schema.getPossibleTypes(type);
