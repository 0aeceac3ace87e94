import type { EntityName } from '../../quotes/quote-fields.ts';
import { KINDS, STANCES } from '../../words/names.ts';
import type { Key } from './answer.ts';

interface StatsKey {
  dimension?: string;
  value?: string | null;
  label?: string | null;
  entity?: EntityName | null;
}

/** What is not known has no value; each dimension says so in its words. */
const NOT_KNOWN: Record<string, string> = { SPEAKER: 'speaker open', OUTLET: 'outlet not known', CUE: 'no word' };

const NAMES: Record<string, Record<string, string>> = { STANCE: STANCES, KIND: KINDS };

/** The key of a group as charts name it. */
export function toKey({ dimension = '', value, label, entity }: StatsKey): Key {
  if (!value && !label) return { value: null, label: NOT_KNOWN[dimension] ?? 'not known' };
  const known = value ?? label!;
  return { value: known, label: NAMES[dimension]?.[known] ?? label ?? known, entity: entity ?? null };
}
