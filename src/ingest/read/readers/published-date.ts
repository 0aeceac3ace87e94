import { parseIsoInstant } from './iso-date.ts';

/**
 * Beginnings of month names, in the languages of Europe. A longer one comes before a shorter one that it begins with.
 */
const MONTHS: readonly (readonly [beginnings: string, month: number])[] = [
  ['jan|ene|gen|janv|sty|led|jän|янв|січ|ιαν', 1],
  ['feb|fev|fév|lut|úno|фев|лют|φεβ', 2],
  ['mar|mär|maer|mrt|mars|marz|bře|мар|бер|μαρ|μάρ', 3],
  ['apr|abr|avr|kwi|dub|апр|кві|απρ', 4],
  ['may|mai|mag|mei|maj|kvě|мая|май|тра|μαΐ|μάι', 5],
  ['jun|juin|giu|cze|červn|июн|чер|ιουν|ιούν', 6],
  ['jul|juil|lug|lip|červenc|июл|лип|ιουλ|ιούλ', 7],
  ['aug|ago|aoû|aou|sie|srp|авг|сер|αυγ|αύγ', 8],
  ['sep|set|wrz|zář|сен|вер|σεπ', 9],
  ['oct|okt|out|ott|paź|říj|окт|жов|οκτ', 10],
  ['nov|lis|noi|ноя|лис|νοε|νοέ', 11],
  ['dec|dez|déc|dic|des|gru|pro|дек|гру|δεκ', 12],
];
const NAMES = MONTHS.map(([names]) => names).join('|');
const MONTH = `(${NAMES})\\p{L}*\\.?`;
const CLOCK = new RegExp(
  '(?<![\\d:.])([01]?\\d|2[0-3])[:.h]([0-5]\\d)(?::([0-5]\\d)(?:\\.\\d+)?)?\\s?([apAP]\\.?[mM]\\.?(?!\\p{L}))?' +
    '\\s?(Z|(?:UTC|GMT)?[+-]\\d\\d:?\\d\\d|[A-Z]{2,4}(?![a-z]))?',
  'u',
);
/** Offsets in hours that letters stand for, as RFC 822 and newspapers have them. */
const ZONES: Record<string, number> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  BST: 1,
  CET: 1,
  CEST: 2,
  MEZ: 1,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  IST: 5.5,
  EST: -5,
  EDT: -4,
  ET: -5,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  PT: -8,
  JST: 9,
  AEST: 10,
  AEDT: 11,
};
const DAY_FIRST = new RegExp(
  // "14. - 20. January 2022" began on the 14th.
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?:\\s?[-–]\\s?\\d{1,2}\\.?)?[\\s-]+(?:of |de |d['’])?${MONTH},?[\\s-]+` +
    // Two digits are a year in a date of RFC 822, where a clock follows, and at the end of all.
    '(?:de |del )?(\\d{4}(?!\\d)|\\d\\d(?= \\d\\d:\\d\\d|\\s*\\)?$))',
  'iu',
);
const MONTH_FIRST = new RegExp(`(?<!\\p{L})${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'iu');
const YEAR_FIRST = /(?<!\d)(\d{4})(?:[-./]|年)(\d{1,2})(?:[-./]|月)(\d{1,2})(?!\d)/u;
/** "28.09.1912:44" is a day and a clock that stand in two elements side by side. */
const NUMBERS = /(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2((?:\d{4}|\d\d)(?=\d\d:\d\d)|(?:\d{4}|\d\d)(?![\d./-]))/u;
/** "Tue Mar 05 10:00:00 +0000 2019", as programs print a date and posts have it: the year comes last. */
const YEAR_LAST = new RegExp(
  `^(?:\\p{L}{3},?\\s+)?${MONTH}\\s+(\\d{1,2})\\s+(\\d\\d:\\d\\d(?::\\d\\d)?)` +
    '(\\s[A-Z]{2,4}|\\s[+-]\\d{4})?\\s+(\\d{4})$',
  'iu',
);
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(?:Z|([+-]\d{4}))?)?$/;

/**
 * The instant of a date as publishers write it: ISO 8601, RFC 822 ("Fri, 19 Nov 2021 01:45:08 +0200"), digits alone
 * ("20211119"), seconds or milliseconds since 1970, day and month in numbers ("19.11.2021") or in words of a European
 * language ("19. November 2021", "le 19 novembre 2021"). A time without a zone is UTC, a date alone its midnight UTC.
 * Null for anything else, for a day that is in no calendar, and for one that could be two ("05/02/2022") unless
 * `monthFirst` says which.
 */
export function parsePublishedDate(value: string, monthFirst: boolean | null = null): Date | null {
  const text = value.trim();
  return (
    parseIsoInstant(text) ??
    parseSeconds(text) ??
    parseCompact(text) ??
    parseWords(text.replace(YEAR_LAST, '$1 $2, $5 $3$4'), monthFirst)
  );
}

const DAY_MS = 86_400_000;

/** Whether something is published by now: a day more is tomorrow somewhere. */
export const isPast = (date: Date): boolean => date.getTime() < Date.now() + DAY_MS;

/** The same, and null for what is to come: nothing was published then. */
export function parsePastDate(value: string): Date | null {
  const date = parsePublishedDate(value);
  return date && isPast(date) ? date : null;
}

function parseSeconds(text: string): Date | null {
  if (!/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(text)) return null;
  return new Date(text.length >= 12 && !text.includes('.') ? Number(text) : Number(text) * 1000);
}

function parseCompact(text: string): Date | null {
  const match = COMPACT.exec(text);
  if (!match) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', offset = 'Z'] = match;
  return parseIsoInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
}

function parseWords(text: string, monthFirst: boolean | null): Date | null {
  const day = findDay(text, monthFirst);
  if (!day) return null;
  const instant = parseIsoInstant(`${day.year}-${pad(day.month)}-${pad(day.day)}`);
  const around = [text.slice(0, day.start), text.slice(day.end)];
  if (around.some(hasNoSuchTime)) return null;
  const clock = CLOCK.exec(around[0]!) ?? CLOCK.exec(around[1]!);
  return instant && clock ? new Date(instant.getTime() + clockMs(clock)) : instant;
}

/** Digits in the form of a time of day, and of its offset. */
const TIME = new RegExp(
  '(?<![\\d:.])(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?(?![\\d:])' +
    '(?:\\s?(?:UTC|GMT)?([+-])(\\d\\d):?(\\d\\d)(?!\\d))?',
  'g',
);

/**
 * "25:00", "10:75", "10:00+25:00": no clock shows it. A leap second is the 60th; "10:00-15:30" is from then to then.
 */
const hasNoSuchTime = (text: string): boolean =>
  [...text.matchAll(TIME)].some(([, hours, minutes, seconds = '0', sign, offset = '0', rest = '0']) => {
    const isTime = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) <= 60;
    return !isTime || Number(offset) > (sign === '+' ? 14 : 23) || Number(rest) > 59;
  });

interface FoundDay {
  year: string;
  month: number;
  day: number;
  start: number;
  end: number;
}

/** The first day of a text that names its year, month and day. */
function findDay(text: string, monthFirst: boolean | null): FoundDay | null {
  const found = (match: RegExpExecArray, year: string, month: number, day: number): FoundDay => ({
    year,
    month,
    day,
    start: match.index,
    end: match.index + match[0].length,
  });
  const words = DAY_FIRST.exec(text);
  if (words) return found(words, fullYear(words[3]!), monthOf(words[2]!), Number(words[1]));
  const american = MONTH_FIRST.exec(text);
  if (american) return found(american, american[3]!, monthOf(american[1]!), Number(american[2]));
  const iso = YEAR_FIRST.exec(text);
  if (iso) return found(iso, iso[1]!, Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(text);
  if (!numbers) return null;
  const [a, b] = [Number(numbers[1]), Number(numbers[3])];
  // Dots are of countries that put the day first.
  const isMonthFirst = numbers[2] === '.' || a > 12 || a === b ? false : b > 12 ? true : monthFirst;
  if (isMonthFirst === null) return null;
  return found(numbers, fullYear(numbers[4]!), isMonthFirst ? a : b, isMonthFirst ? b : a);
}

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);
const pad = (number: number): string => String(number).padStart(2, '0');

function monthOf(beginning: string): number {
  const name = beginning.toLowerCase();
  return MONTHS.find(([names]) => names.split('|').includes(name))![1];
}

function clockMs([, hours, minutes, seconds = '0', half, zone]: RegExpExecArray): number {
  const isAfternoon = /^p/i.test(half ?? '');
  const hour = half ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours);
  const offset = zone ? offsetHours(zone) : 0;
  return ((hour - offset) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}

function offsetHours(zone: string): number {
  const digits = /([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (digits) return (digits[1] === '-' ? -1 : 1) * (Number(digits[2]) + Number(digits[3]) / 60);
  return ZONES[zone] ?? 0;
}
