import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  getNullableType,
  isEnumType,
  isLeafType,
  isNonNullType,
} from 'graphql';
import { ENTITY_TYPE_NAMES } from '../graphql/relay/ids.ts';
import type { Slot } from '../storage/levels/selection.ts';
import { json, type Piece, REFUSED } from '../storage/levels/text-pieces.ts';
import type { TextPiece } from './compiling.ts';

const NULL = json('null');

/** The pieces of an object, each of whose fields has pieces of its own. */
export const objectText = <Asker>(
  fields: readonly { key: string; pieces: readonly Piece<Asker>[] }[],
): Piece<Asker>[] => [
  json('{'),
  ...fields.flatMap(({ key, pieces }, at) => [json(`${at > 0 ? ',' : ''}"${key}":`), ...pieces]),
  json('}'),
];

/** What is written of a value, where it is not null. */
export const presentText = ({ sql }: Slot, isRequired: boolean, pieces: readonly TextPiece[]): TextPiece => ({
  of: `${sql} is null`,
  cases: [['true', [isRequired ? REFUSED : NULL]]],
  otherwise: pieces,
});

/** What is written for each type that an entity may have. */
export const entityText = ({ sql }: Slot, piecesFor: (typeName: string) => readonly TextPiece[]): TextPiece => ({
  of: sql,
  cases: Object.entries(ENTITY_TYPE_NAMES).map(([type, name]) => [`'${type}'`, piecesFor(name)] as const),
  otherwise: [REFUSED],
});

/** The id of a row in the API: see `toId`. Base64 of so few letters and digits has nothing that a URL would not. */
export const idText = (id: Slot, typeName: string): TextPiece[] => [
  json('"'),
  { sql: `rtrim(encode(('${typeName}:' || ${id.sql})::bytea, 'base64'), '=')` },
  json('"'),
];

/** A column as PostgreSQL writes it; null where only JavaScript knows how. */
export function columnText(type: GraphQLOutputType, slot: Slot): TextPiece | null {
  const leaf = getNullableType(type);
  const written = isLeafType(leaf) ? valueText(leaf, slot) : null;
  return written && slot.isNullable ? presentText(slot, isNonNullType(type), [written]) : written;
}

/** Scalars that PostgreSQL writes as they are answered, by the type of the column. */
const AS_JSON: Readonly<Record<string, readonly string[]>> = {
  String: ['text'],
  ID: ['text'],
  Boolean: ['boolean'],
  Int: ['int'],
  Float: ['int', 'real'],
};

function valueText(leaf: GraphQLLeafType, { sql, type }: Slot): TextPiece | null {
  if (isEnumType(leaf)) {
    const values = leaf.getValues();
    if (!values.every(({ value }) => /^\w+$/.test(value))) return null;
    const cases = values.map(({ name, value }) => [`'${value}'`, [json(`"${name}"`)]] as const);
    return { of: sql, cases, otherwise: [REFUSED] };
  }
  if (leaf.name === 'DateTime' && type === 'timestamptz') return instantText(sql);
  return AS_JSON[leaf.name]?.includes(type) ? { sql: `to_json(${sql})::text` } : null;
}

/** An instant as `toISOString` writes it. Years of fewer or more than four digits are left to it. */
const instantText = (sql: string): TextPiece => ({
  of: `${sql} >= '0001-01-02Z' and ${sql} < '9999-12-31Z'`,
  cases: [
    ['true', [json('"'), { sql: `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` }, json('"')]],
  ],
  otherwise: [REFUSED],
});
