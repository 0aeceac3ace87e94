import { inServer } from '../address/root.ts';

const NAME = 'whosaid-key';

/** The key that this tab sends; null: none. It is forgotten when the tab is closed, and goes into no address. */
export const readKey = (): string | null => sessionStorage.getItem(NAME);

/** @param key blank: forgets the one that is there */
export function keepKey(key: string): void {
  if (key.trim() === '') sessionStorage.removeItem(NAME);
  else sessionStorage.setItem(NAME, key.trim());
}

/** What a request carries: no key where a header could not hold it, so that the server says what it wants. */
export const keyHeaders = (key = readKey()): Record<string, string> =>
  key !== null && HEADER_TEXT.test(key) ? { authorization: `Bearer ${key}` } : {};

const HEADER_TEXT = /^[\x21-\x7e]+$/;

/** Whether the server takes a key; one that cannot be asked just now is given the benefit of the doubt. */
export async function isKnown(text: string): Promise<boolean> {
  const key = text.trim();
  if (!HEADER_TEXT.test(key)) return false;
  const headers = { 'content-type': 'application/json', ...keyHeaders(key) };
  const body = JSON.stringify({ query: '{ __typename }' });
  const answer = await fetch(inServer('graphql'), { method: 'POST', headers, body }).catch(() => null);
  return answer?.status !== 401;
}
