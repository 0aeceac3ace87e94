import Negotiator from 'negotiator';

/** What answers of GraphQL can be. */
export const JSON_TYPES = ['application/json', 'application/graphql-response+json'] as const;
export type JsonType = (typeof JSON_TYPES)[number];

/** What every answer of GraphQL has, whoever sends it. */
export const ANSWER_HEADERS = { 'cache-control': 'no-store', vary: 'accept, accept-encoding' };

export const contentTypeOf = (type: JsonType): string => `${type}; charset=utf-8`;

/**
 * Which of the offered media types a client likes best, by RFC 9110 section 12.5.1. No header accepts anything.
 * @returns null when none of them will do.
 * @example preferredType('text/html,*\/*;q=0.8', ['application/json', 'text/html']) // 'text/html'
 */
export function preferredType<T extends string>(accept: string | undefined, offered: readonly T[]): T | null {
  const header = accept?.trim() || '*/*';
  const key = `${offered.join()} ${header}`;
  const known = preferred.get(key);
  if (known !== undefined) return known as T | null;
  const type = (new Negotiator({ headers: { accept: header } }).mediaType([...offered]) as T | undefined) ?? null;
  if (preferred.size < MOST_REMEMBERED && key.length < LONG) preferred.set(key, type);
  return type;
}

/** Clients send few different headers, the same each time. */
const preferred = new Map<string, string | null>();
const MOST_REMEMBERED = 500;
const LONG = 500;
