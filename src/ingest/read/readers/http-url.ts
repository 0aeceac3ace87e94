import { secretIn } from '../../../fetch/web-address.ts';

/**
 * A web address in its normal form ("https://Harbour.example" -> "https://harbour.example/"), or null for anything
 * else.
 */
export function httpUrl(value: string): string | null {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** The address of an article; null also for one with a password or a key in it: addresses are stored and shown. */
export function articleUrl(value: string): string | null {
  const url = httpUrl(value);
  return url !== null && secretIn(new URL(url)) === null ? url : null;
}

/** Where a link leads from the place where it stands: "../news/4" at a feed's address. As it is where that is none. */
export function absoluteUrl<Value extends string | null | undefined>(value: Value, base: string | null): Value | string;
export function absoluteUrl(value: string | null | undefined, base: string | null): string | null | undefined {
  if (!value || base === null || URL.canParse(value)) return value;
  return URL.canParse(value, base) ? new URL(value, base).href : value;
}
