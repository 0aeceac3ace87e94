import Negotiator from 'negotiator';

/**
 * Which of the offered media types a client likes best, by RFC 9110 section 12.5.1. No header accepts anything.
 * @returns null when none of them will do.
 * @example preferredType('text/html,*\/*;q=0.8', ['application/json', 'text/html']) // 'text/html'
 */
export function preferredType<T extends string>(accept: string | undefined, offered: readonly T[]): T | null {
  const negotiator = new Negotiator({ headers: { accept: accept?.trim() || '*/*' } });
  return (negotiator.mediaType([...offered]) as T | undefined) ?? null;
}
