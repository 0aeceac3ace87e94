import type { Name } from '../names/name.ts';

/** A name with what it is in the graph. */
export interface SettledName extends Name {
  /** Index of the name whose node it shares; null where it has its own. */
  sameAs: number | null;
  /** Whether it stands for anybody or anything at all. */
  isNode: boolean;
}

/** Every field is named, so that all of them are objects of one kind to the engine, which a spread does not make. */
export const settledName = (
  { from, to, type, entry, isSurname, tagged }: Name,
  { sameAs = null, isNode = true }: Partial<Pick<SettledName, 'sameAs' | 'isNode'>> = {},
): SettledName => ({ from, to, type, entry, isSurname, tagged, sameAs, isNode });
