import { createHash, randomBytes } from 'node:crypto';

/** "whosaid_", a prefix that may be shown, and 256 random bits in base64url. */
const KEY = /whosaid_([0-9a-f]{8})_[\w-]{43}/;
const WHOLE_KEY = new RegExp(`^${KEY.source}$`);

export interface NewKey {
  /** The key itself: for its owner, once. */
  key: string;
  prefix: string;
  sha256: string;
}

export function makeKey(): NewKey {
  const prefix = randomBytes(4).toString('hex');
  const key = `whosaid_${prefix}_${randomBytes(32).toString('base64url')}`;
  return { key, prefix, sha256: hashKey(key) };
}

/** One round is enough for what is random. A hash is looked up by its index: what that takes tells nothing of a key. */
export const hashKey = (key: string): string => createHash('sha256').update(key, 'utf8').digest('hex');

export const isKey = (text: string): boolean => WHOLE_KEY.test(text);

/** Whether a key stands anywhere in a text. */
export const holdsKey = (text: string): boolean => KEY.test(text);
