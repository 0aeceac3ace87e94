import { compile } from '@fastify/proxy-addr';
import type { FastifyRequest } from 'fastify';

/** Whether a peer of this IP address may say what the address of a request was before it passed a proxy. */
export type Trust = (address: string, hop: number) => boolean;

/** @throws TypeError for what is no address, range of addresses, or name of one. */
export const trustIn = (proxies: readonly string[]): Trust => compile([...proxies]);

/** Where users see this server. */
export interface PublicAddress {
  /** `https://news.example/who`: scheme, host and prefix, without a slash at the end. */
  base: string;
  /** Whether headers of a proxy decided: caches must not give the answer to those who came another way. */
  isForwarded: boolean;
}

/** The headers of a proxy that decide. */
export const FORWARDED_HEADERS = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-prefix'] as const;

const HOST = /^[\w.:[\]-]+$/;
const PREFIX = /^(?:\/[\w~-][\w.~-]*)*\/?$/;

/**
 * The address that a request was sent to, as its sender saw it: by the setting PUBLIC_URL, else by the X-Forwarded
 * headers of a trusted proxy, else by the Host header. What is no host or no path is not repeated.
 */
export function publicAddress(request: FastifyRequest, publicUrl: string | null, trust: Trust): PublicAddress {
  if (publicUrl !== null) return { base: publicUrl, isForwarded: false };
  const isForwarded =
    trust(request.socket.remoteAddress ?? '', 0) && FORWARDED_HEADERS.some((name) => name in request.headers);
  const scheme = request.protocol === 'https' ? 'https' : 'http';
  const asked = `${scheme}://${request.host}`;
  const origin = HOST.test(request.host) && URL.canParse(asked) ? new URL(asked).origin : `${scheme}://localhost`;
  return { base: origin + (isForwarded ? prefixOf(request) : ''), isForwarded };
}

/** Each proxy on the way may have taken away a part. */
function prefixOf({ headers }: FastifyRequest): string {
  const prefix = String(headers['x-forwarded-prefix'] ?? '').replace(/\s*,\s*/g, '');
  return PREFIX.test(prefix) ? prefix.replace(/\/$/, '') : '';
}

/** The path of a request whose proxy leaves the prefix of PUBLIC_URL in it: `/news/graphql?…` is `/graphql?…`. */
export function withoutPrefix(url: string, prefix: string): string {
  if (prefix === '' || !url.startsWith(prefix)) return url;
  const rest = url.slice(prefix.length);
  if (rest === '' || rest.startsWith('?')) return `/${rest}`;
  return rest.startsWith('/') ? rest : url;
}
