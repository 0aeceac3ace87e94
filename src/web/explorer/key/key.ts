const NAME = 'whosaid-key';

/** The key that this tab sends; null: none. It is forgotten when the tab is closed, and goes into no address. */
export const readKey = (): string | null => sessionStorage.getItem(NAME);

/** @param key blank: forgets the one that is there */
export function keepKey(key: string): void {
  if (key.trim() === '') sessionStorage.removeItem(NAME);
  else sessionStorage.setItem(NAME, key.trim());
}

/** What a request carries: no key where a header could not hold it, so that the server says what it wants. */
export function keyHeaders(): Record<string, string> {
  const key = readKey();
  return key !== null && /^[\x21-\x7e]+$/.test(key) ? { authorization: `Bearer ${key}` } : {};
}
