/** The days of the week, in lower case, Sunday first. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** The months, in lower case. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** The months whose names are hardly anything else: "may" is a verb more often. */
export const UNMISTAKABLE_MONTHS: readonly string[] = MONTHS.filter((month) => month !== 'may');

/** The end of a pattern for a day of the week in lower case: "monday". */
export const WEEKDAY_PATTERN = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** A pattern for a month, also cut short, as printed with its capital: "January", "Jan.", "Sept". */
export const MONTH_PATTERN = `(?:${[
  'Jan(?:uary)?',
  'Feb(?:ruary)?',
  'Mar(?:ch)?',
  'Apr(?:il)?',
  'May',
  'June?',
  'July?',
  'Aug(?:ust)?',
  'Sept?(?:ember)?',
  'Oct(?:ober)?',
  'Nov(?:ember)?',
  'Dec(?:ember)?',
].join('|')})\\.?`;
