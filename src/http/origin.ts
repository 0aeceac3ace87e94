import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page of another site sent the request. Browsers say so themselves where the address is HTTPS or this
 * machine; elsewhere the Origin is held against the Host, and against the address that users see, since a proxy may
 * replace the Host. Programs send neither, and are not foreign.
 */
export function isFromAnotherSite(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  const { host } = new URL(origin);
  return host !== headers.host && host !== new URL(publicUrl).host;
}
