import { ENTITY_TYPES } from '../../domain/entity.ts';
import { POLARITIES, QUOTE_KINDS, STANCES } from '../../domain/quote.ts';
import { isDay, type RangeEnd, readRangeEnd } from '../../domain/range-end.ts';
import { InputError } from '../../errors.ts';
import { shorten } from '../relay/ids.ts';
import type { QuoteFilter } from './conditions.ts';

/**
 * What an address or a command line may say of a filter, the same words for both; true for what takes several values.
 */
const TAKES_SEVERAL = {
  speaker: true,
  about: true,
  around: true,
  speakerType: true,
  aboutType: true,
  outlet: true,
  kind: true,
  stance: true,
  polarity: true,
  text: false,
  from: false,
  to: false,
  attributed: false,
  minConfidence: false,
  verbatim: false,
  via: false,
  saidFrom: false,
  saidTo: false,
} as const;
export type FilterParameter = keyof typeof TAKES_SEVERAL;
export const FILTER_PARAMETERS = Object.keys(TAKES_SEVERAL) as FilterParameter[];

/** Names and values, in the order in which they came. */
export type Parameters = Iterable<readonly [name: string, value: string]>;

/** Half a surrogate pair, or NUL: neither can be stored, so that nothing can be asked for by it. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/**
 * The filter that query parameters ask for. `speaker`, `about`, `around` and `outlet` (slugs or names), `speakerType`,
 * `aboutType`, `kind`, `stance` and `polarity` take several values, repeated or separated by commas: any of them. A
 * value with a comma of its own stands in double quotation marks. The others stand once.
 * @throws InputError for an unknown parameter, a value it cannot have, or one given twice
 */
export function readFilterParameters(parameters: Parameters): QuoteFilter {
  const given = gather(parameters);
  const list = (name: FilterParameter) => given.get(name) && valuesOf(name, given.get(name)!);
  const one = (name: FilterParameter) => given.get(name) && single(name, given.get(name)!);
  const called = (name: FilterParameter) => list(name) && { called: list(name) };
  const entity = (name: FilterParameter, typeName: FilterParameter) => {
    const type = list(typeName)?.map((value) => member(typeName, value, ENTITY_TYPES));
    return type ? { ...called(name), type } : called(name);
  };
  const around = called('around');
  const filter: QuoteFilter = {
    speaker: entity('speaker', 'speakerType'),
    about: entity('about', 'aboutType'),
    or: around && [{ speaker: around }, { about: around }],
    outlet: called('outlet'),
    kind: list('kind')?.map((value) => member('kind', value, QUOTE_KINDS)),
    stance: list('stance')?.map((value) => member('stance', value, STANCES)),
    polarity: list('polarity')?.map((value) => member('polarity', value, POLARITIES)),
    text: one('text'),
    publishedAt: range('from', one('from'), 'to', one('to')),
    attributed: truth('attributed', one('attributed')),
    minConfidence: share('minConfidence', one('minConfidence')),
    verbatim: truth('verbatim', one('verbatim')),
    via: truth('via', one('via')),
    saidOn: range('saidFrom', one('saidFrom'), 'saidTo', one('saidTo')),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, condition]) => condition !== undefined));
}

/**
 * Takes out the parameters of `names`, of which each stands once.
 * @throws InputError for one given twice, or one that is neither among them nor part of a filter
 */
export function takeParameters(
  parameters: Parameters,
  names: readonly string[],
): { taken: Record<string, string>; filter: [name: string, value: string][] } {
  const taken: Record<string, string> = {};
  const filter: [string, string][] = [];
  for (const [name, value] of parameters) {
    if (!names.includes(name)) {
      if (!isFilterParameter(name)) throw unknownParameter(name, names);
      filter.push([name, value]);
    } else if (Object.hasOwn(taken, name)) {
      throw new InputError(`"${name}" may stand once, got it several times`);
    } else taken[name] = value;
  }
  return { taken, filter };
}

const isFilterParameter = (name: string): name is FilterParameter => Object.hasOwn(TAKES_SEVERAL, name);

function unknownParameter(name: string, others: readonly string[]): InputError {
  const also = others.length === 0 ? '' : `, or give ${others.join(', ')}`;
  return new InputError(`there is no parameter "${shorten(name)}": filter by ${FILTER_PARAMETERS.join(', ')}${also}`);
}

function gather(parameters: Parameters): Map<FilterParameter, string[]> {
  const given = new Map<FilterParameter, string[]>();
  for (const [known, value] of parameters) {
    if (!isFilterParameter(known)) throw unknownParameter(known, []);
    if (UNSTORABLE.test(value)) throw new InputError(`"${known}" holds a character that no text has: remove it`);
    given.set(known, [...(given.get(known) ?? []), value]);
  }
  return given;
}

/** `"Smith, Jones & Co"`, with marks of its own doubled as in CSV, or whatever stands up to the next comma. */
const LISTED = /\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))(?:,|$)/gy;

/** Each value once. */
function valuesOf(name: string, given: readonly string[]): string[] {
  const values = given
    .flatMap((text) => [...text.matchAll(LISTED)])
    .map(([, marked, plain]) => marked?.replaceAll('""', '"') ?? plain!)
    .map((value) => value.trim())
    .filter((value) => value !== '');
  if (values.length === 0) throw new InputError(`"${name}" wants at least one value: leave it out to match all`);
  return [...new Set(values)];
}

/** The value of a parameter that stands once, without the white space around it. */
function single(name: string, given: readonly string[]): string {
  if (given.length > 1) throw new InputError(`"${name}" may stand once, got it ${given.length} times`);
  const value = given[0]!.trim();
  if (value === '') throw new InputError(`"${name}" wants a value: leave it out to match all`);
  return value;
}

const wanted = (name: string, what: string, value: string, cause?: unknown): InputError =>
  new InputError(`"${name}" wants ${what}, got "${shorten(value)}"`, 'BAD_USER_INPUT', {}, { cause });

/** Case does not matter: an address is typed by hand. */
function member<Value extends string>(name: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((one) => one === value.toUpperCase());
  if (!found) throw wanted(name, `one of ${allowed.join(', ')}`, value);
  return found;
}

/** @throws InputError for anything but "true" and "false", case aside */
export function truth(name: string, value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  const lower = value.toLowerCase();
  if (lower !== 'true' && lower !== 'false') throw wanted(name, 'true or false', value);
  return lower === 'true';
}

function share(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d*\.?\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= 0 && number <= 1)) throw wanted(name, 'a number from 0 to 1', value);
  return number;
}

/**
 * In an address "+" stands for a blank, so that the offset of an instant comes as " 02:00" unless it is written "%2B".
 */
const rangeEnd = (name: string, value: string | undefined): RangeEnd | null =>
  value === undefined ? null : readRangeEnd(`"${name}"`, value.replace(/ (?=\d\d:\d\d$)/, '+'));

function range(fromName: string, first: string | undefined, toName: string, last: string | undefined) {
  if (first === undefined && last === undefined) return undefined;
  const [from, to] = [rangeEnd(fromName, first), rangeEnd(toName, last)];
  if (from && to && isAfter(from, to))
    throw new InputError(`"${fromName}" wants a time before "${toName}", got ${first} and ${last}`);
  return { from, to };
}

/** By their days where one of them is a day, which is within the range as a whole. */
const isAfter = (from: RangeEnd, to: RangeEnd): boolean =>
  isDay(from) || isDay(to) ? from.slice(0, 10) > to.slice(0, 10) : from > to;

const upper = (value: string): string => value.toUpperCase();
const lower = (value: string): string => value.toLowerCase();

/** Where case does not matter. */
const CASES: Partial<Record<FilterParameter, (value: string) => string>> = {
  speakerType: upper,
  aboutType: upper,
  kind: upper,
  stance: upper,
  polarity: upper,
  attributed: lower,
  verbatim: lower,
  via: lower,
};

/** What is given, in one order and one spelling, each value once. */
export function parameterValues(parameters: Parameters): [name: FilterParameter, values: string[]][] {
  const given = gather(parameters);
  return FILTER_PARAMETERS.flatMap((name): [FilterParameter, string[]][] => {
    const texts = given.get(name);
    if (!texts) return [];
    const values = TAKES_SEVERAL[name] ? valuesOf(name, texts).sort() : [single(name, texts)];
    return [[name, values.map((value) => CASES[name]?.(value) ?? value)]];
  });
}

/** The parameters as one text: equal filters give equal texts, "" for no filter. */
export const canonicalParameters = (parameters: Parameters): string =>
  parameterValues(parameters)
    .reduce((canonical, [name, values]) => {
      canonical.append(name, TAKES_SEVERAL[name] ? joined(values) : values[0]!);
      return canonical;
    }, new URLSearchParams())
    .toString();

/** So that they are read as they are written. */
const joined = (values: readonly string[]): string =>
  values.map((value) => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',');
