import { endOfDay, isDay, type RangeEnd, startOfDay } from '../../domain/range-end.ts';
import { InputError } from '../../errors.ts';
import type { QuoteConditions } from '../../storage/quotes/read.ts';
import type { DateRange } from './inputs.ts';
import { timeZoneNamed } from './time-zone.ts';

/**
 * The instants of a range of publication.
 * @param timeZone where days begin, unless the range says so itself
 * @throws InputError when it ends before it begins, or for a time zone that nobody knows
 */
export function publishedRange(range: DateRange | null | undefined, timeZone: string): QuoteConditions['published'] {
  if (!range) return undefined;
  const zone = range.timeZone == null ? timeZone : timeZoneNamed(range.timeZone);
  const from = range.from == null ? null : firstInstant(zone, range.from);
  const to = range.to == null ? null : endOf(zone, range.to);
  // A day that a time zone has skipped holds nothing, and is no mistake.
  if (from && to && from >= to && range.from !== range.to) throw wrongWayRound(range);
  return { from, to };
}

const firstInstant = (zone: string, end: RangeEnd): Date => (isDay(end) ? startOfDay(zone, end) : new Date(end));

/** The first instant that is no longer in the range: instants count in milliseconds. */
const endOf = (zone: string, end: RangeEnd): Date => (isDay(end) ? endOfDay(zone, end) : new Date(Date.parse(end) + 1));

/**
 * The days of a range of sayings.
 * @throws InputError when it ends before it begins, or for an instant or a time zone: texts tell the day at most
 */
export function saidRange(range: DateRange | null | undefined): QuoteConditions['said'] {
  if (!range) return undefined;
  const { from = null, to = null, timeZone } = range;
  const instant = [from, to].find((end) => end !== null && !isDay(end));
  if (instant) throw new InputError(`"saidOn" wants days such as 2022-01-28, got the instant ${instant}`);
  if (timeZone != null) throw new InputError('"saidOn" takes no "timeZone": its days are those that the texts give');
  if (from && to && from > to) throw wrongWayRound(range);
  return { from, to };
}

const wrongWayRound = ({ from, to }: DateRange): InputError =>
  new InputError(`a range wants "from" before "to", got from ${from} to ${to}`);
