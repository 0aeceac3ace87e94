import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page of another site sent the request. Browsers say so themselves where the address is HTTPS or this
 * machine; elsewhere the Origin is held against the Host. Programs send neither, and are not foreign.
 */
export function isFromAnotherSite(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== headers.host);
}
