import { Kind, type ValueNode } from 'graphql';
import type { Connection } from '../graphql/relay/connection.ts';
import { argumentsOf, resolveField } from './compile-value.ts';
import type { Asked, PlannedList, Run } from './compiling.ts';

/** Pages of one field that are remembered, for different values of its arguments. */
const MOST_REMEMBERED = 16;

/**
 * What the resolver of a list would give for any row, before there is one: the page of no row, whose list and place are
 * those of all others. It is remembered, since it follows from the arguments alone. Gives null for what is refused:
 * then it is to be refused again, for a row that is there.
 * @returns null for a list that a filter narrows: what the filter names may have to be looked up, for rows that exist
 */
export function pagesOfAnyRow(
  asked: Asked,
  list: PlannedList,
): ((run: Run) => Promise<Connection<unknown> | null>) | null {
  const given = asked.nodes[0]!.arguments ?? [];
  if (given.some(({ name }) => name.value === 'filter')) return null;
  const isAlwaysTheSame = !given.some(({ value }) => hasVariable(value));
  const remembered = new Map<string, Promise<Connection<unknown> | null>>();

  async function ask(run: Run): Promise<Connection<unknown> | null> {
    const page = await resolveField(asked, { id: NO_ID }, run);
    return list.takes(page) ? page : null;
  }

  return (run) => {
    const key = isAlwaysTheSame ? '' : JSON.stringify(argumentsOf(asked, run));
    const known = remembered.get(key);
    if (known) return known;
    const page = ask(run).catch(() => {
      remembered.delete(key);
      return null;
    });
    if (remembered.size < MOST_REMEMBERED) remembered.set(key, page);
    return page;
  };
}

/** Of no row. */
const NO_ID = 0;

function hasVariable(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return value.values.some(hasVariable);
    case Kind.OBJECT:
      return value.fields.some((field) => hasVariable(field.value));
    default:
      return false;
  }
}
