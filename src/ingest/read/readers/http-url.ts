/**
 * A web address in its normal form ("https://Harbour.example" -> "https://harbour.example/"), or null for anything
 * else.
 */
export function httpUrl(value: string): string | null {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
