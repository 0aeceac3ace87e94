const WHOLE = new Intl.NumberFormat();

/** `1,234` as the reader's language writes it. */
export const number = (count: number): string => WHOLE.format(count);

/** `1 quote`, `1,234 quotes`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** The count of a list that is counted up to a limit only: `20,000+`. */
export const atLeast = (total: number | null, least: number): string =>
  total === null ? `${number(least)}+` : number(total);
