import type { QuoteSearch } from '../../address/quote-search.ts';
import type { DashboardPanel, VariableName, Variables } from './schema.ts';

/** Which part of a filter each choice above the panels fills, where a panel says nothing else. */
const FILLS = { person: 'speaker', about: 'about', outlet: 'outlet', words: 'text' } as const;

type Named = keyof typeof FILLS;

const NAMED = Object.keys(FILLS) as Named[];

/**
 * Which quotes a panel is about: what is chosen above all panels, and what the panel says itself, which wins.
 * `$person` in a filter is the person chosen; while nobody is, it asks for nobody in particular. A choice that a panel
 * names so holds only where it is named.
 */
export function panelSearch(panel: DashboardPanel, variables: Variables = {}): QuoteSearch {
  const { filter = {}, ignores = [] } = panel;
  const own: QuoteSearch = {};
  const named = new Set<string>();
  const fill = (value: string): string | undefined => {
    const name = NAMED.find((one) => value === `$${one}`);
    if (name === undefined) return value;
    named.add(name);
    return variables[name] ?? undefined;
  };
  for (const [field, value] of Object.entries(filter)) {
    const filled = [value].flat().flatMap((one) => (one === undefined ? [] : (fill(one) ?? [])));
    if (filled.length === 0) continue;
    Object.assign(own, { [field]: Array.isArray(value) ? filled : filled[0] });
  }
  const holds = (name: VariableName) => !ignores.includes(name) && !named.has(name);
  const above: QuoteSearch = holds('period') ? { ...variables.period } : {};
  for (const name of NAMED) {
    const value = variables[name];
    if (holds(name) && value) Object.assign(above, { [FILLS[name]]: name === 'words' ? value : [value] });
  }
  return { ...above, ...own };
}
