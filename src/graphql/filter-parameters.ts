import { GraphQLDate } from 'graphql-scalars';
import { QUOTE_KINDS, STANCES, type Stance } from '../domain/quote.ts';
import { InputError } from '../errors.ts';
import type { QuoteFilter } from './filters.ts';
import { shorten } from './ids.ts';

/** What an address or a command line may say of a filter; the same words for both. */
export const FILTER_PARAMETERS = ['speaker', 'about', 'outlet', 'kind', 'stance', 'text', 'from', 'to'] as const;
export type FilterParameter = (typeof FILTER_PARAMETERS)[number];

/** Half a surrogate pair, or NUL: neither can be stored, so that nothing can be asked for by it. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/**
 * The filter that query parameters ask for. `speaker`, `about`, `outlet` (slugs), `kind` and `stance` take several values,
 * repeated or separated by commas: any of them. `text`, `from` and `to` (days, included) stand once.
 * @throws InputError for an unknown parameter, a value it cannot have, or one given twice
 */
export function readFilterParameters(
  entries: Iterable<readonly [name: string, value: string]>,
): QuoteFilter & { stance?: Stance[]; text?: string } {
  const given = gather(entries);
  const list = (name: FilterParameter): string[] | undefined => given.get(name) && valuesOf(name, given.get(name)!);
  const [speaker, about, outlet] = [list('speaker'), list('about'), list('outlet')];
  const kind = list('kind')?.map((value) => member('kind', value, QUOTE_KINDS));
  const stance = list('stance')?.map((value) => member('stance', value, STANCES));
  const text = single('text', given.get('text'));
  const from = day('from', single('from', given.get('from')));
  const to = day('to', single('to', given.get('to')));
  return {
    ...(speaker && { speaker: { slug: speaker } }),
    ...(about && { about: { slug: about } }),
    ...(outlet && { outlet: { slug: outlet } }),
    ...(kind && { kind }),
    ...(stance && { stance }),
    ...(text !== undefined && { text }),
    ...((from || to) && { publishedAt: { from, to } }),
  };
}

function gather(entries: Iterable<readonly [string, string]>): Map<FilterParameter, string[]> {
  const given = new Map<FilterParameter, string[]>();
  for (const [name, value] of entries) {
    const known = FILTER_PARAMETERS.find((parameter) => parameter === name);
    if (!known) {
      throw new InputError(`there is no parameter "${shorten(name)}": filter by ${FILTER_PARAMETERS.join(', ')}`);
    }
    if (UNSTORABLE.test(value)) throw new InputError(`"${name}" holds a character that no text has: remove it`);
    given.set(known, [...(given.get(known) ?? []), value]);
  }
  return given;
}

function valuesOf(name: string, given: readonly string[]): string[] {
  const values = given
    .join(',')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
  if (values.length === 0) throw new InputError(`"${name}" wants at least one value: leave it out to match all`);
  return [...new Set(values)];
}

function single(name: string, given: readonly string[] | undefined): string | undefined {
  if (!given) return undefined;
  if (given.length > 1) throw new InputError(`"${name}" may stand once, got it ${given.length} times`);
  const value = given[0]!.trim();
  if (value === '') throw new InputError(`"${name}" wants a value: leave it out to match all`);
  return value;
}

/** Case does not matter: an address is typed by hand. */
function member<Value extends string>(name: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((one) => one === value.toUpperCase());
  if (!found) throw new InputError(`"${name}" wants one of ${allowed.join(', ')}, got "${shorten(value)}"`);
  return found;
}

function day(name: string, value: string | undefined): Date | null {
  if (value === undefined) return null;
  try {
    return GraphQLDate.parseValue(value);
  } catch (error) {
    throw new InputError(
      `"${name}" wants a day like 2022-01-28, got "${shorten(value)}"`,
      'BAD_USER_INPUT',
      {},
      { cause: error },
    );
  }
}

/** The parameters in one order and one spelling: equal filters give equal texts, "" for no filter. */
export function canonicalParameters(entries: Iterable<readonly [name: string, value: string]>): string {
  const given = gather(entries);
  const canonical = new URLSearchParams();
  for (const name of FILTER_PARAMETERS) {
    const values = given.get(name);
    if (!values) continue;
    const isList = name !== 'text' && name !== 'from' && name !== 'to';
    canonical.append(name, isList ? valuesOf(name, values).sort().join(',') : single(name, values)!);
  }
  return canonical.toString();
}
