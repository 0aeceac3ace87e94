import { type FieldNode, type GraphQLCompositeType, type GraphQLObjectType, getNamedType } from 'graphql';
import { NamedRow } from '../storage/levels/named-row.ts';
import { json, type Piece, type RowPage, TextTemplate } from '../storage/levels/text-pieces.ts';
import { type GroupsPage, isIndexed, selectGroupTexts } from '../storage/statistics/page-text.ts';
import { isIdDimension, type QuoteDimension } from '../storage/statistics/question.ts';
import { compileLeaf } from './compile-value.ts';
import type { Asked, Compiling, Run, TextPiece } from './compiling.ts';
import { objectText } from './field-text.ts';
import { makeFields } from './make-fields.ts';

/** A page of groups that an operation asks for. */
interface AskedPage {
  page: GroupsPage;
  run: Run;
}

/** The text of a group, over the rows whose ids its keys are. */
interface GroupText {
  item: TextTemplate<Run>;
  named: readonly NamedRow<Run>[];
}

/** How PostgreSQL writes pages of groups that an index has in their order; null where more is asked than their rows. */
export function compileGroupTexts(
  compiling: Compiling,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): TextTemplate<AskedPage> | null {
  const rows = (asked: Asked): Piece<AskedPage>[] => [json('['), textOfRows(compiling, asked), json(']')];
  const fields = makeFields<Piece<AskedPage>[]>(compiling, type, nodes, {
    __typename: () => [nameOf(type)],
    rows,
    nodes: rows,
  });
  return fields && new TextTemplate(objectOf(fields));
}

const objectOf = <Asker>(fields: readonly { key: string; made: Piece<Asker>[] }[]) =>
  objectText(fields.map(({ key, made }) => ({ key, pieces: made })));

const nameOf = ({ name }: GraphQLObjectType) => json(`"${name}"`);

/** Lists of dimensions for which a text is made: a document has one, unless they are a variable. */
const MOST_TEXTS = 16;

function textOfRows(compiling: Compiling, asked: Asked): RowPage<AskedPage> {
  const texts = new Map<string, GroupText | null>();
  return {
    async pageFor({ page, run }) {
      if (!isIndexed(page)) return null;
      const { dimensions } = page.question;
      const key = dimensions.join();
      if (!texts.has(key) && texts.size < MOST_TEXTS) texts.set(key, textOfGroup(compiling, asked, dimensions));
      const text = texts.get(key);
      const item = await text?.item.sqlFor(run);
      const joins = text && (await Promise.all(text.named.map((row) => row.joined(run))));
      if (!item || !joins?.every((join) => join !== null)) return null;
      return selectGroupTexts(page, item, joins);
    },
  };
}

/** Null where more is asked of a group than its keys and its count. */
function textOfGroup(compiling: Compiling, { field, nodes }: Asked, dimensions: readonly QuoteDimension[]) {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const named: NamedRow<Run>[] = [];
  const fields = makeFields<TextPiece[]>(compiling, type, nodes, {
    __typename: () => [nameOf(type)],
    count: () => [{ sql: 'g.n' }],
    keys: (asked) => {
      const keys = dimensions.map((dimension, at) => textOfKey(compiling, asked, dimension, `g.k${at + 1}`, named));
      if (!keys.every((pieces) => pieces !== null)) return null;
      return [json('['), ...keys.flatMap((pieces, at) => (at > 0 ? [json(','), ...pieces] : pieces)), json(']')];
    },
  });
  return fields && { item: new TextTemplate<Run>(objectOf(fields)), named: named.filter(({ isAsked }) => isAsked) };
}

/** @param key SQL for it; the row whose id it is becomes one of `named` */
function textOfKey(
  compiling: Compiling,
  { field, nodes }: Asked,
  dimension: QuoteDimension,
  key: string,
  named: NamedRow<Run>[],
): TextPiece[] | null {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const row = isIdDimension(dimension) ? new NamedRow<Run>(key, `named_${named.length + 1}`) : null;
  if (row) named.push(row);
  const textOf = (column: string) => () => [row ? row.column(column) : textOfValue(key)];
  const fields = makeFields<TextPiece[]>(compiling, type, nodes, {
    __typename: () => [nameOf(type)],
    dimension: ({ field }) => [json(JSON.stringify(compileLeaf(field.type)!(dimension)))],
    value: textOf('slug'),
    label: textOf('name'),
    entity: ({ field, nodes }) => {
      if (!row) return [json('null')];
      const entityType = getNamedType(field.type) as GraphQLCompositeType;
      return row.object((selection) => compiling.compilePlace(compiling, entityType, nodes, selection));
    },
    outlet: () => [json('null')],
  });
  return fields && objectOf(fields);
}

/** Quotes without a word or a stance have the empty text. */
const textOfValue = (key: string): TextPiece => ({
  of: key,
  cases: [[`''`, [json('null')]]],
  otherwise: [{ sql: `to_json(${key})::text` }],
});
