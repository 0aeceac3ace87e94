import { UNDATED } from '../lists/keyset.ts';
import type { QuoteConditions } from '../quotes/read.ts';
import { isDateDimension, type QuoteDimension, type StatsQuestion } from './question.ts';

type Grain = 'day' | 'month' | 'year';

/** What tells quotes apart in a roll-up, besides time. */
export type Facet = Exclude<QuoteDimension, 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'>;

interface FacetColumn {
  name: string;
  /** What stands in rows that count all values together; where there are none, the values have to be added up. */
  all?: number | string;
}

/** A table of counts that triggers keep, as the migrations 0005-statistics and those after it make it. */
export interface RollUp {
  table: string;
  /** What it counts; left out: quotes. */
  unit?: 'STATEMENTS';
  facets: Partial<Record<Facet, FacetColumn>>;
  time: { name: string; grain: Grain; all?: string } | null;
  /** Whether a quote counts once for each entity it is about. Then only questions about whom quotes are can use it. */
  byAbout: boolean;
  /** The column that tells apart how sure quotes are, in hundredths. */
  confidence?: 'confidence';
  /**
   * Where it has the number of binary digits of its counts, by which an index finds the largest: of one time, or where
   * there is none; or of all times, speakers and stances, each time a group of its own.
   */
  bits?: 'AT_ONE_TIME' | 'AT_ANY_TIME';
  /** The table that says how many groups each time has, by whether it is known who speaks. */
  groups?: { table: string; count: string };
}

const SPEAKER = { name: 'speaker_id', all: -1 };
/** Where quotes count once for each of their speakers, so that they cannot be added up over all. */
const EACH_SPEAKER = { name: 'speaker_id' };
const ABOUT = { name: 'entity_id' };

/** Those with the fewest rows to read come first. */
const ROLL_UPS: RollUp[] = [
  {
    table: 'quotes_by_year',
    facets: { SPEAKER: EACH_SPEAKER },
    time: { name: 'year', grain: 'year' },
    byAbout: false,
    bits: 'AT_ONE_TIME',
  },
  {
    table: 'quotes_by_speaker_month',
    facets: { SPEAKER: EACH_SPEAKER, STANCE: { name: 'stance', all: '*' } },
    time: { name: 'month', grain: 'month' },
    byAbout: false,
    bits: 'AT_ANY_TIME',
    groups: { table: 'speakers_by_month', count: 'speakers' },
  },
  {
    table: 'quotes_by_day',
    facets: { SPEAKER },
    time: { name: 'day', grain: 'day', all: 'infinity' },
    byAbout: false,
    bits: 'AT_ONE_TIME',
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
    table: 'quotes_by_confidence',
    facets: {},
    time: { name: 'month', grain: 'month' },
    byAbout: false,
    confidence: 'confidence',
  },
  {
    table: 'quotes_by_edge_year',
    facets: { SPEAKER: EACH_SPEAKER, ABOUT },
    time: { name: 'year', grain: 'year' },
    byAbout: true,
    bits: 'AT_ONE_TIME',
  },
  {
    table: 'quotes_by_edge',
    facets: { SPEAKER, ABOUT, STANCE: { name: 'stance', all: '*' } },
    time: null,
    byAbout: true,
    bits: 'AT_ONE_TIME',
  },
  {
    table: 'quotes_by_edge_month',
    facets: { SPEAKER, ABOUT },
    time: { name: 'month', grain: 'month' },
    byAbout: true,
  },
  {
    table: 'quotes_by_edge_stance',
    facets: { SPEAKER: EACH_SPEAKER, ABOUT, STANCE: { name: 'stance' } },
    time: { name: 'month', grain: 'month' },
    byAbout: true,
  },
  {
    table: 'statements_by_speaker',
    unit: 'STATEMENTS',
    facets: { SPEAKER },
    time: null,
    byAbout: false,
    bits: 'AT_ONE_TIME',
  },
  {
    table: 'statements_by_outlet',
    unit: 'STATEMENTS',
    facets: { SPEAKER, OUTLET: { name: 'outlet_id' } },
    time: null,
    byAbout: false,
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
  const known = [...Object.keys(FACET_OF), 'jointSpeakerIds', 'published', 'minConfidence', 'attributed', 'negated'];
  if (Object.entries(conditions).some(([name, value]) => value !== undefined && !known.includes(name))) return null;
  // Where days begin at another hour, one has too many quotes of the day before or after.
  if (timeZone !== 'UTC' && dimensions.includes('DAY')) return null;
  // Of a quote that names two of them, or one of them and another, a roll-up does not know that it is one.
  const { aboutIds } = conditions;
  if (aboutIds && (aboutIds.length > 1 || dimensions.includes('ABOUT'))) return null;
  const needed = neededFacets(question);
  const isAble = (rollUp: RollUp) =>
    (rollUp.unit ?? 'QUOTES') === unit &&
    hasFacets(rollUp, needed) &&
    hasTime(rollUp, question) &&
    (!conditions.minConfidence || !!rollUp.confidence);
  const able = ROLL_UPS.filter(isAble);
  const exact = able.find((rollUp) => isExact(question, rollUp));
  const least = able.find((rollUp) => isAllButUnknown(question, rollUp));
  if (unit === 'QUOTES') return exact ?? least ?? able[0] ?? null;
  // Two groups may have a statement in common, so that they do not add up; but it has a known speaker or none.
  const ofAll = { ...question, conditions: { ...conditions, attributed: undefined } };
  return exact ?? (least && isExact(ofAll, least) ? least : null);
}

/** Whether what all known speakers say is found as all that is said, less what nobody known says. */
export const isAllButUnknown = ({ dimensions, conditions }: StatsQuestion, { facets }: RollUp): boolean =>
  conditions.attributed === true &&
  !conditions.speakerIds &&
  !dimensions.includes('SPEAKER') &&
  facets.SPEAKER?.all !== undefined;

/** Whether each row of a roll-up that the conditions leave is a group of its own. */
export function isExact(question: StatsQuestion, { facets, time, confidence }: RollUp): boolean {
  const { dimensions, conditions, timeZone } = question;
  const needed = neededFacets(question);
  const single = facetConditions(conditions).flatMap(([name, facet]) =>
    conditions[name]!.length === 1 ? [facet] : [],
  );
  if (conditions.attributed === false) single.push('SPEAKER');
  const told = (Object.keys(facets) as Facet[]).every(
    (facet) =>
      dimensions.includes(facet) || single.includes(facet) || (facets[facet]!.all !== undefined && !needed.has(facet)),
  );
  if (!told || confidence) return false;
  if (!time) return true;
  const date = dimensions.find(isDateDimension);
  if (date) return date.toLowerCase() === time.grain && timeZone === 'UTC';
  return conditions.published ? isOne(time.grain, conditions.published) : time.all !== undefined;
}

/** Whether an index of a roll-up has the groups of a question by their counts. */
export const isLargestFirst = (question: StatsQuestion, rollUp: RollUp | null): rollUp is RollUp =>
  !!rollUp?.bits &&
  isExact(question, rollUp) &&
  (question.dimensions.some(isDateDimension)
    ? rollUp.bits === 'AT_ANY_TIME' && isOfAll(question)
    : rollUp.bits === 'AT_ONE_TIME');

/** Whether nothing but its range of time, and whether it is known who speaks, narrows what a question counts. */
const isOfAll = (question: StatsQuestion): boolean =>
  facetConditions(question.conditions).length === 0 && !question.dimensions.includes('STANCE');

/** Whether a range of instants is one day, month or year. */
export function isOne(grain: Grain, { from, to }: NonNullable<QuoteConditions['published']>): boolean {
  if (!from || !to || from <= UNDATED || !isStart[grain](from)) return false;
  const next = new Date(from);
  if (grain === 'day') next.setUTCDate(next.getUTCDate() + 1);
  else if (grain === 'month') next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setUTCFullYear(next.getUTCFullYear() + 1);
  return next.getTime() === to.getTime();
}

/** Facets that a question tells apart or narrows. */
export function neededFacets({ dimensions, conditions }: StatsQuestion): Set<Facet> {
  const asked = dimensions.filter((dimension): dimension is Facet => !isDateDimension(dimension));
  const narrowed = facetConditions(conditions).map(([, facet]) => facet);
  return new Set([...asked, ...narrowed, ...(conditions.attributed === undefined ? [] : (['SPEAKER'] as const))]);
}

const hasFacets = ({ facets, byAbout }: RollUp, needed: Set<Facet>): boolean =>
  byAbout === needed.has('ABOUT') &&
  [...needed].every((facet) => facet in facets) &&
  (facets.SPEAKER !== EACH_SPEAKER || needed.has('SPEAKER'));

/** The dates that quotes can be told apart by where they are counted by days, months or years. */
const TOLD: Record<Grain, readonly QuoteDimension[]> = {
  day: ['DAY', 'WEEK', 'MONTH', 'YEAR'],
  month: ['MONTH', 'YEAR'],
  year: ['YEAR'],
};

function hasTime({ time }: RollUp, { dimensions, conditions }: StatsQuestion): boolean {
  const { published } = conditions;
  const dates = dimensions.filter(isDateDimension);
  if (!time) return !published && dates.length === 0;
  const begins = (instant: Date | null | undefined) => !instant || isStart[time.grain](instant);
  return dates.every((date) => TOLD[time.grain].includes(date)) && begins(published?.from) && begins(published?.to);
}

const isDay = (instant: Date): boolean => instant.getTime() % 86_400_000 === 0;
const isMonth = (instant: Date): boolean => isDay(instant) && instant.getUTCDate() === 1;

/** Whether one begins with an instant. */
const isStart: Record<Grain, (instant: Date) => boolean> = {
  day: isDay,
  month: isMonth,
  year: (instant) => isMonth(instant) && instant.getUTCMonth() === 0,
};
