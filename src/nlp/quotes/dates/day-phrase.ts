import { type Component, type ParsedResult, strict } from 'chrono-node/en';
import { MONTH_PATTERN, WEEKDAYS } from '../../../domain/calendar.ts';

const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri)\\.)';
const DAY_OF_MONTH = '\\d{1,2}(?:st|nd|rd|th)?(?!\\d)';
const YEAR = '(?:,?\\s+\\d{4}(?!\\d))?';
const DATE = `(?:${[
  `${MONTH_PATTERN}\\s+${DAY_OF_MONTH}${YEAR}`,
  `${DAY_OF_MONTH}\\s+(?:of\\s+)?${MONTH_PATTERN}${YEAR}`,
  '\\d{4}-\\d{2}-\\d{2}',
].join('|')})`;
const DAYS_AGO = '(?:[Oo]ne|[Aa]|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|\\d{1,2})\\s+days?\\s+ago';

/**
 * A phrase that names one day: "January 28", "3 March 2022", "last Friday", "two days ago". "Last week", "in 2014" and
 * "a month ago" name none. Parts: `date` and `ago` are for the date parser, the others are counted here.
 */
export const DAY_PHRASE = new RegExp(
  [
    `\\b(?:${WEEKDAY},?\\s+)?(?<date>${DATE})`,
    '\\b(?<before>(?:[Ll]ast\\s+week(?:,?\\s+on)?\\s+)?)(?<which>(?:[Ll]ast|[Tt]his|[Nn]ext)\\s+)?' +
      `(?<weekday>${WEEKDAY})(?<after>(?:\\s+(?:of\\s+)?last\\s+week\\b)?)`,
    `\\b(?<ago>${DAYS_AGO})\\b`,
    '\\b(?<eve>[Yy]esterday|[Ll]ast\\s+night)\\b',
    '\\b(?<same>[Tt]oday|[Tt]onight|[Tt]his\\s+(?:morning|afternoon|evening)|[Ee]arlier\\s+in\\s+the\\s+day)\\b',
  ].join('|'),
  'gd',
);

/** The parts of a match of DAY_PHRASE. */
export type DayPhrase = NonNullable<RegExpExecArray['groups']>;

const DAY_MS = 86_400_000;

/**
 * The ISO date of a day in the past, as an article of `published` names it: "Friday" is the last one up to it, the same
 * day included, and "December 30" that of the year before when it is still to come. Null for a day that no calendar
 * has, that comes after `published`, or that needs it when it is null.
 * @param published ISO date
 */
export function resolveDay(phrase: DayPhrase, published: string | null): string | null {
  if (phrase.date) return readDate(phrase.date, published);
  if (!published) return null;
  if (phrase.same) return published;
  if (phrase.eve) return daysBefore(published, 1);
  if (phrase.ago) return isoDay(parse(phrase.ago, published));
  return lastWeekday(phrase, published);
}

function lastWeekday({ weekday, which, before, after }: DayPhrase, published: string): string | null {
  const wanted = WEEKDAYS.findIndex((day) => day.startsWith(weekday!.slice(0, 3).toLowerCase()));
  const today = new Date(published).getUTCDay();
  const back = (today - wanted + 7) % 7;
  // Weeks begin on Monday: on a Saturday, Monday of last week is twelve days ago.
  if (before || after) return daysBefore(published, ((today + 6) % 7) - ((wanted + 6) % 7) + 7);
  if (/^next/i.test(which ?? '')) return null;
  return daysBefore(published, back === 0 && /^last/i.test(which ?? '') ? 7 : back);
}

function readDate(text: string, published: string | null): string | null {
  const hasYear = /\d{4}/.test(text);
  if (!hasYear && !published) return null;
  const day = isoDay(parse(hasYear ? text : `${text}, ${published!.slice(0, 4)}`, published));
  if (day === null || !published || day <= published) return day;
  return hasYear ? null : isoDay(parse(`${text}, ${Number(published.slice(0, 4)) - 1}`, published));
}

type Parts = ParsedResult['start'];

function parse(text: string, published: string | null): Parts | null {
  const instant = published === null ? new Date(0) : new Date(`${published}T12:00:00Z`);
  const [found] = strict.parse(text, { instant, timezone: 0 });
  return found?.text === text ? found.start : null;
}

/** Read off its parts, since a Date of the parser's lies in the time zone of the machine. */
function isoDay(parts: Parts | null): string | null {
  if (!parts || !['day', 'month', 'year'].every((part) => parts.isCertain(part as Component))) return null;
  const [year, month, day] = [parts.get('year')!, parts.get('month')!, parts.get('day')!];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

const daysBefore = (published: string, days: number): string =>
  new Date(Date.parse(published) - days * DAY_MS).toISOString().slice(0, 10);
