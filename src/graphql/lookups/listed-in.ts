import { InputError } from '../../errors.ts';
import type { EntityFilter, OutletFilter } from './inputs.ts';

/** Values of one filter by entity or outlet. */
const MAX_LISTED = 1_000;

/**
 * The lists of a filter, an empty one for each that is left out. @throws InputError for more, or fewer, than make sense
 */
export function listedIn(what: string, { id, slug, name, domain, called }: EntityFilter & OutletFilter) {
  const lists = { id: id ?? [], slug: slug ?? [], name: name ?? [], domain: domain ?? [], called: called ?? [] };
  const count = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
  if (count === 0) throw new InputError(`a filter by ${what} wants at least one: leave it out to match all`);
  if (count > MAX_LISTED) throw new InputError(`a filter by ${what} wants at most ${MAX_LISTED}, got ${count}`);
  return lists;
}

/** Loads what each key asks for. */
export const loadEach = <Key, Value>(
  keys: readonly Key[],
  load: (key: Key) => Value | Promise<Value>,
): Promise<Value[]> => Promise.all(keys.map(load));
