import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page of another site sent the request. Browsers say so themselves where the address is HTTPS or this
 * machine; elsewhere the Origin is held against the Host, and against PUBLIC_URL, since a proxy may replace the Host;
 * not against X-Forwarded-Host, which a page can set. Programs send neither, and are not foreign.
 */
export function isFromAnotherSite(headers: IncomingHttpHeaders, publicUrl: string | null): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  const { host } = new URL(origin);
  return host !== headers.host && (publicUrl === null || host !== new URL(publicUrl).host);
}
