import { type ParsedResult, strict } from 'chrono-node/en';

/** A date as a head line prints it, and the words of the line that are not part of it. */
export interface DateLine {
  instant: Date;
  /** The line says "published", so that this is surer than a bare or an "updated" date. */
  published: boolean;
  rest: string;
}

/** All that may stand beside a date in a date line. CNN: "Updated 1417 GMT (2217 HKT) January 27, 2022". */
const DATE_WORDS = new RegExp(
  [
    /\b(?:first|last|originally|publi(?:shed|cation)|updated|posted|modified|created|date|time|on|at)\b/,
    /\b\d{4} (?:GMT|HKT)\b/,
    /\b\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?(?!\w)/,
    /\b\d+ min(?:ute)?s? read\b/,
    /[\s,;:.()[\]–—-]+/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);

/**
 * Reads the date of a line such as "Updated 26 January 2022, 18:05 GMT". Day, month and the four digits of the year
 * must be printed; a time without a zone is UTC, a date alone its midnight UTC. Null when there is no such date, or it
 * is written so that day and month could be exchanged ("05/02/2022").
 */
export function readDateLine(line: string): DateLine | null {
  const results = strict.parse(line, { instant: new Date(0), timezone: 0 });
  const dates = results.filter(isFullDate);
  const first = dates[0];
  if (!first || dates.some((date) => isAmbiguous(date.text))) return null;
  const words = results.reduceRight(
    (left, { index, text }) => left.slice(0, index) + left.slice(index + text.length),
    line,
  );
  return {
    instant: instantOf(first, line),
    published: /\bpubli/i.test(line.slice(0, first.index)),
    rest: words.replace(DATE_WORDS, ' ').trim(),
  };
}

/** "January 27", "Friday" and "3 days ago" are no dates of publication. */
function isFullDate({ start, text }: ParsedResult): boolean {
  const year = start.get('year');
  return start.isCertain('day') && start.isCertain('month') && year !== null && text.includes(String(year));
}

function isAmbiguous(text: string): boolean {
  const numbers = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-]\d{4}/.exec(text);
  return numbers !== null && Number(numbers[1]) <= 12 && Number(numbers[2]) <= 12 && numbers[1] !== numbers[2];
}

function instantOf({ start }: ParsedResult, line: string): Date {
  const day = Date.UTC(start.get('year')!, start.get('month')! - 1, start.get('day')!);
  if (start.isCertain('hour')) {
    const minutes = start.get('hour')! * 60 + start.get('minute')! - (start.get('timezoneOffset') ?? 0);
    return new Date(day + (minutes * 60 + (start.get('second') ?? 0)) * 1000);
  }
  const clock = /\b([01]\d|2[0-3])([0-5]\d) GMT\b/.exec(line);
  return new Date(clock ? day + (Number(clock[1]) * 60 + Number(clock[2])) * 60_000 : day);
}
