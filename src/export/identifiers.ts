import { v5 } from 'uuid';

/** Makes the name of a thing for the world outside, from its id or slug here. */
export type NameOf = (kind: 'quote' | 'place' | 'entity' | 'outlet' | 'article' | 'feed', id: string) => string;

/**
 * Names that are the same whatever address the server has, and that no other graph gives: version 5 UUIDs of
 * https://www.rfc-editor.org/rfc/rfc9562#section-5.5 within the UUID of the installation.
 */
export const namesWithin =
  (installation: string): NameOf =>
  (kind, id) =>
    `urn:uuid:${v5(`${kind}:${id}`, installation)}`;
