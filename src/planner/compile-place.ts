import { type FieldNode, type GraphQLCompositeType } from 'graphql';
import { ENTITY_TYPE_NAMES } from '../graphql/relay/ids.ts';
import type { LevelRow } from '../storage/levels/level.ts';
import type { Slot } from '../storage/levels/selection.ts';
import { compileRowField, type TypeName } from './compile-row-field.ts';
import {
  type Asked,
  type Compiling,
  fieldsOf,
  objectTypesOf,
  type Place,
  type RowField,
  type RowSelection,
} from './compiling.ts';
import { entityText, objectText } from './field-text.ts';
import { allOf } from './promises.ts';

/** A row of a level, with what the selection of the document asks of it. */
export function compilePlace(
  compiling: Compiling,
  rowType: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  selection: RowSelection,
): Place {
  const types = objectTypesOf(compiling, rowType).map((objectType) => ({
    objectType,
    asked: fieldsOf(compiling, objectType, nodes),
  }));
  const compileShape = (typeName: TypeName, { asked }: (typeof types)[number]): Place =>
    shapeOf(
      selection.column('id'),
      asked.map((field) => compileRowField(compiling, typeName, field, selection)),
    );
  const [first, ...others] = types;
  if (others.length === 0) return compileShape(always(first!.objectType.name), first!);
  const type = selection.column('type');
  // What all of them are asked for alike is read by one statement for all.
  if (others.every(({ asked }) => areSame(asked, first!.asked)))
    return compileShape(
      { of: (row) => typeNameOf(row, type), text: (piecesFor) => [entityText(type, piecesFor)] },
      first!,
    );
  return oneOfShapes(
    type,
    new Map(types.map((one) => [one.objectType.name, compileShape(always(one.objectType.name), one)])),
  );
}

const always = (name: string): TypeName => ({ of: () => name, text: (piecesFor) => piecesFor(name) });

const typeNameOf = (row: LevelRow, type: Slot): string =>
  ENTITY_TYPE_NAMES[row[type.at] as keyof typeof ENTITY_TYPE_NAMES];

/** Whether the same places of the document ask for the same fields. */
const areSame = (one: readonly Asked[], other: readonly Asked[]): boolean =>
  one.length === other.length &&
  one.every(({ key, nodes }, at) => {
    const same = other[at]!;
    return (
      key === same.key && nodes.length === same.nodes.length && nodes.every((node, index) => node === same.nodes[index])
    );
  });

function shapeOf(id: Slot, fields: readonly RowField[]): Place {
  const loaded = fields.filter(({ load }) => load);
  const textual = fields.flatMap(({ key, text }) => (text ? [{ key, text }] : []));
  return {
    text:
      textual.length < fields.length
        ? null
        : () => objectText(textual.map(({ key, text }) => ({ key, pieces: text() }))),
    load(rows, run) {
      const present = rows.filter((row) => row[id.at] !== null);
      return present.length === 0 ? null : allOf(loaded.map((field) => field.load!(present, run)));
    },
    write(row, run) {
      if (row[id.at] === null) return null;
      const answer: Record<string, unknown> = {};
      for (const field of fields) answer[field.key] = field.write(row, run);
      return answer;
    },
  };
}

/** People, organizations and places may be asked for different things. */
function oneOfShapes(type: Slot, shapes: ReadonlyMap<string, Place>): Place {
  const isText = [...shapes.values()].every(({ text }) => text);
  const shapeOfRow = (row: LevelRow) => shapes.get(typeNameOf(row, type))!;
  return {
    text: isText ? () => [entityText(type, (typeName) => shapes.get(typeName)!.text!())] : null,
    load(rows, run) {
      const byShape = new Map<Place, LevelRow[]>([...shapes.values()].map((shape) => [shape, []]));
      for (const row of rows) if (row[type.at] !== null) byShape.get(shapeOfRow(row))!.push(row);
      return allOf([...byShape].map(([shape, own]) => shape.load(own, run)));
    },
    write: (row, run) => (row[type.at] === null ? null : shapeOfRow(row).write(row, run)),
  };
}
