import { inServer } from '../address/root.ts';

const NAME = 'whosaid-key';

/** The key of a page that may keep nothing, as in a frame of another site. */
let keyOfPage: string | null = null;

function storageOfTab(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/** The key that this tab sends; null: none. It is forgotten when the tab is closed, and goes into no address. */
export function readKey(): string | null {
  const storage = storageOfTab();
  return storage ? storage.getItem(NAME) : keyOfPage;
}

/** @param key blank: forgets the one that is there */
export function keepKey(key: string): void {
  keyOfPage = key.trim() || null;
  if (keyOfPage === null) storageOfTab()?.removeItem(NAME);
  else storageOfTab()?.setItem(NAME, keyOfPage);
}

/** What a request carries: no key where a header could not hold it, so that the server says what it wants. */
export const keyHeaders = (key = readKey()): Record<string, string> =>
  key !== null && HEADER_TEXT.test(key) ? { authorization: `Bearer ${key}` } : {};

const HEADER_TEXT = /^[\x21-\x7e]+$/;

/** What a key is wanted for. */
export type KeyUse = 'read' | 'ingest';

/** What the server says of a key: `unknown` is none of its own, `small` is one for reading where another is wanted. */
export type KeyAnswer = 'taken' | 'unknown' | 'small';

/** Asks for nothing, but as whoever may do the thing: scopes are looked at before anything is done. */
const ASKS: Record<KeyUse, string> = {
  read: '{ __typename }',
  ingest: 'mutation { __typename ingestArticles(articles: []) @skip(if: true) { status } }',
};

/** Asks the server for a key; one that cannot be asked for just now is given the benefit of the doubt. */
export async function testKey(text: string, use: KeyUse): Promise<KeyAnswer> {
  const key = text.trim();
  if (!HEADER_TEXT.test(key)) return 'unknown';
  const headers = { 'content-type': 'application/json', ...keyHeaders(key) };
  const body = JSON.stringify({ query: ASKS[use] });
  const answer = await fetch(inServer('graphql'), { method: 'POST', headers, body }).catch(() => null);
  if (answer?.status === 401) return 'unknown';
  return answer?.status === 403 ? 'small' : 'taken';
}
