import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page of another site sent the request. A browser says so itself (Sec-Fetch-Site) where the address is HTTPS
 * or this machine. Elsewhere the Origin is compared with the Host and with PUBLIC_URL. PUBLIC_URL counts because a
 * proxy may replace the Host. X-Forwarded-Host does not count because a page can set it. Programs send neither
 * Sec-Fetch-Site nor an Origin, and their requests are not foreign.
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
