import type { EntityType } from '../../domain/entity.ts';
import { InputError } from '../../errors.ts';

/** Every type that has an id. */
export const NODE_TYPES = [
  'Article',
  'Mention',
  'Organization',
  'Outlet',
  'Person',
  'Place',
  'Quote',
  'Source',
  'Statement',
] as const;
export type NodeTypeName = (typeof NODE_TYPES)[number];

/** What a row of `entity` is called in the API. */
export const ENTITY_TYPE_NAMES = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
} as const satisfies Record<EntityType, NodeTypeName>;

/** What the field `id` is, wherever it stands. */
export const ID_DESCRIPTION =
  'An opaque id that never changes and carries its type. node, nodes and every filter by id take it.';

/** An opaque id that carries its type, the same for the same row for ever. */
export const toId = (type: NodeTypeName, id: number): string => Buffer.from(`${type}:${id}`).toString('base64url');

const PATTERN = new RegExp(`^(${NODE_TYPES.join('|')}):([1-9][0-9]{0,14})$`);

/**
 * Type and row of an id.
 * @param types those that are allowed here
 * @throws InputError for an id that this server never gave, or one of another type.
 */
export function parseId(id: string, types: readonly NodeTypeName[] = NODE_TYPES): { type: NodeTypeName; id: number } {
  const match = PATTERN.exec(Buffer.from(id, 'base64url').toString('latin1'));
  if (!match || toId(match[1] as NodeTypeName, Number(match[2])) !== id) {
    throw new InputError(`"${shorten(id)}" is not an id of this server: take ids from the field "id" of an answer`);
  }
  const type = match[1] as NodeTypeName;
  if (!types.includes(type))
    throw new InputError(`"id" wants the id of ${oneOf(types)}, got the id of ${oneOf([type])}`);
  return { type, id: Number(match[2]) };
}

const oneOf = (types: readonly string[]): string =>
  types.map((type) => `${/^[AEIOU]/.test(type) ? 'an' : 'a'} ${type}`).join(' or ');

export const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
