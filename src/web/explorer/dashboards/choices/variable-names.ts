import type { VariableName } from '../model/schema.ts';

/** What the choices above the panels are called. */
export const VARIABLE_NAMES: Record<VariableName, string> = {
  person: 'Person',
  about: 'About',
  words: 'Words',
  outlet: 'Outlet',
  period: 'Period',
};
