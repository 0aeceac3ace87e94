import { firstOf, readPeriod } from '../../address/quote-search.ts';
import type { Parameters } from '../../address/search-text.ts';
import type { Variables } from '../model/schema.ts';

/** What is chosen above the panels of a ready dashboard, as its address has it. `any` is nobody in particular. */
export interface VariableSearch {
  person?: string[];
  about?: string[];
  outlet?: string[];
  words?: string[];
  from?: string;
  to?: string;
}

const NAMES = ['person', 'about', 'outlet', 'words'] as const;

const ANY = 'any';

/** What makes no sense in an address is left out. */
export const readVariables = (parameters: Parameters): VariableSearch => ({
  ...Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = firstOf(parameters[name])?.slice(0, 200);
      return value ? [[name, [value]]] : [];
    }),
  ),
  ...readPeriod(parameters),
});

/** The choices of a dashboard with those of an address. */
export function toVariables(ready: Variables, search: VariableSearch): Variables {
  const variables: Variables = { ...ready };
  for (const name of NAMES) {
    const value = search[name]?.[0];
    if (value !== undefined && ready[name] !== undefined) variables[name] = value === ANY ? null : value;
  }
  if (ready.period) variables.period = { from: search.from ?? ready.period.from, to: search.to ?? ready.period.to };
  return variables;
}

/** What differs from the dashboard as it comes. */
export function toVariableSearch(ready: Variables, variables: Variables): VariableSearch {
  const search: VariableSearch = { from: variables.period?.from, to: variables.period?.to };
  for (const name of NAMES) {
    const value = variables[name];
    if (value !== ready[name]) search[name] = [value ?? ANY];
  }
  return search;
}
