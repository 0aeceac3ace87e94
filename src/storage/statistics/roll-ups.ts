import type { QuoteConditions } from '../quotes/read.ts';
import { isDateDimension, type QuoteDimension, type StatsQuestion } from './question.ts';

/** What tells quotes apart in a roll-up, besides time. */
export type Facet = Exclude<QuoteDimension, 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'>;

interface FacetColumn {
  name: string;
  /** What stands in rows that count all values together; where there are none, the values have to be added up. */
  all?: number | string;
}

/** A table of counts that triggers keep, as migration 0005-statistics makes it. */
export interface RollUp {
  table: string;
  facets: Partial<Record<Facet, FacetColumn>>;
  time: { name: string; grain: 'day' | 'month'; all?: string } | null;
  /** Whether a quote counts once for each entity it is about. Then only questions about whom quotes are can use it. */
  byAbout: boolean;
  /** Whether it has the number of binary digits of its counts, by which an index finds the largest. */
  bits?: true;
}

const SPEAKER = { name: 'speaker_id', all: -1 };
const ABOUT = { name: 'entity_id' };

/** Those with the fewest rows to read come first. */
const ROLL_UPS: RollUp[] = [
  {
    table: 'quotes_by_day',
    facets: { SPEAKER },
    time: { name: 'day', grain: 'day', all: 'infinity' },
    byAbout: false,
    bits: true,
  },
  {
    table: 'quotes_by_wording',
    facets: {
      SPEAKER,
      OUTLET: { name: 'outlet_id' },
      KIND: { name: 'kind' },
      STANCE: { name: 'stance' },
      CUE: { name: 'cue' },
    },
    time: null,
    byAbout: false,
  },
  {
    table: 'quotes_by_month',
    facets: { OUTLET: { name: 'outlet_id', all: -1 }, STANCE: { name: 'stance', all: '*' } },
    time: { name: 'month', grain: 'month' },
    byAbout: false,
  },
  {
    table: 'quotes_by_edge',
    facets: { SPEAKER, ABOUT, STANCE: { name: 'stance', all: '*' } },
    time: null,
    byAbout: true,
    bits: true,
  },
  {
    table: 'quotes_by_edge_month',
    facets: { SPEAKER, ABOUT },
    time: { name: 'month', grain: 'month' },
    byAbout: true,
  },
];

/** Conditions that a roll-up can meet; a quote filter with any other is counted quote by quote. */
const FACET_OF = {
  speakerIds: 'SPEAKER',
  aboutIds: 'ABOUT',
  outletIds: 'OUTLET',
  kinds: 'KIND',
  stances: 'STANCE',
} as const satisfies Partial<Record<keyof QuoteConditions, Facet>>;

export type FacetCondition = keyof typeof FACET_OF;

/** The conditions given that narrow a facet, with that facet. */
export const facetConditions = (conditions: QuoteConditions): [FacetCondition, Facet][] =>
  (Object.entries(FACET_OF) as [FacetCondition, Facet][]).filter(([name]) => conditions[name] !== undefined);

/** The roll-up that answers a question exactly as counting its quotes would, or null when none does. */
export function rollUpFor(question: StatsQuestion): RollUp | null {
  const { dimensions, conditions, unit, timeZone } = question;
  // What was not said is in no roll-up.
  if (conditions.negated !== false) return null;
  const known = [...Object.keys(FACET_OF), 'published', 'attributed', 'negated'];
  if (Object.entries(conditions).some(([name, value]) => value !== undefined && !known.includes(name))) return null;
  if (unit === 'STATEMENTS' || (timeZone !== 'UTC' && dimensions.some(isDateDimension))) return null;
  // Of a quote that names two of them, or one of them and another, a roll-up does not know that it is one.
  const { aboutIds } = conditions;
  if (aboutIds && (aboutIds.length > 1 || dimensions.includes('ABOUT'))) return null;
  const needed = neededFacets(question);
  return ROLL_UPS.find((rollUp) => hasFacets(rollUp, needed) && hasTime(rollUp, question)) ?? null;
}

/** Facets that a question tells apart or narrows. */
export function neededFacets({ dimensions, conditions }: StatsQuestion): Set<Facet> {
  const asked = dimensions.filter((dimension): dimension is Facet => !isDateDimension(dimension));
  const narrowed = facetConditions(conditions).map(([, facet]) => facet);
  return new Set([...asked, ...narrowed, ...(conditions.attributed === undefined ? [] : (['SPEAKER'] as const))]);
}

const hasFacets = ({ facets, byAbout }: RollUp, needed: Set<Facet>): boolean =>
  byAbout === needed.has('ABOUT') && [...needed].every((facet) => facet in facets);

function hasTime({ time }: RollUp, { dimensions, conditions }: StatsQuestion): boolean {
  const { published } = conditions;
  const byDay = dimensions.includes('DAY') || dimensions.includes('WEEK');
  if (!time) return !published && !dimensions.some(isDateDimension);
  if (time.grain === 'day') return begins(published?.from, isDay) && begins(published?.to, isDay);
  return !byDay && begins(published?.from, isMonth) && begins(published?.to, isMonth);
}

const begins = (instant: Date | null | undefined, unit: (instant: Date) => boolean): boolean =>
  !instant || unit(instant);
const isDay = (instant: Date): boolean => instant.getTime() % 86_400_000 === 0;
const isMonth = (instant: Date): boolean => isDay(instant) && instant.getUTCDate() === 1;
