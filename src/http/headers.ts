import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyCorsOptions } from '@fastify/cors';
import helmet from 'helmet';

/**
 * The style elements that libraries of the explorer write, by the SHA-256 of their text: that of a chart by Observable
 * Plot, and that of what can be pressed by React Aria. A browser names the hash of one that is missing here.
 */
const STYLE_ELEMENTS = [
  "'sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww='",
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
];

/** Scripts, styles and connections come from this server alone. */
const DIRECTIVES = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", ...STYLE_ELEMENTS],
  imgSrc: ["'self'", 'data:'],
  // The icon font of GraphiQL's editor.
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** Writes headers that are the same for every request, and goes on. */
type WriteHeaders = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What Helmet writes, asked for once: its dozen functions would each be called for every answer. */
function headersFor(changed: Partial<typeof DIRECTIVES>, isFramed = false): [name: string, value: string][] {
  const write = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { ...DIRECTIVES, ...changed } },
    xFrameOptions: isFramed ? false : { action: 'deny' },
    crossOriginResourcePolicy: { policy: isFramed ? 'cross-origin' : 'same-origin' },
    // Whoever ends TLS before this server decides for the whole host.
    strictTransportSecurity: false,
  });
  const headers: [name: string, value: string][] = [];
  const note = {
    setHeader: (name: string, value: string) => headers.push([name, value]),
    removeHeader: () => undefined,
  };
  write({} as IncomingMessage, note as unknown as ServerResponse, () => undefined);
  return headers;
}

function writerOf(headers: readonly (readonly [name: string, value: string])[]): WriteHeaders {
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}

/** The security headers that every answer carries. */
export const SECURITY_HEADERS = headersFor({});

/** Writes them. */
export const secure = writerOf(SECURITY_HEADERS);

/** Writes those of GraphiQL: its editor (Monaco) writes style attributes and style elements. */
export const secureGraphiql = writerOf(headersFor({ styleSrc: ["'self'", "'unsafe-inline'"] }));

/** Writes those of a page that pages of these origins may show in a frame. */
export const secureEmbedded = (ancestors: readonly string[]): WriteHeaders =>
  writerOf(headersFor({ frameAncestors: ancestors.length > 0 ? [...ancestors] : ["'none'"] }, true));

/**
 * Any page may read the API from a browser: it is public and knows no cookies. Whatever headers a client of others adds
 * (its name, a trace, a key) are allowed, since one that is missing blocks the whole request.
 * What a page of another site may not do is decided by its origin. Pages of the Internet get no leave to ask servers of
 * a private network (`Access-Control-Request-Private-Network`): that is the reader's to give.
 */
const CORS: FastifyCorsOptions = {
  origin: '*',
  exposedHeaders: [
    'etag',
    'last-modified',
    'content-disposition',
    'content-length',
    'content-encoding',
    'retry-after',
    'link',
    'allow',
    'date',
  ],
  maxAge: 86_400,
};

/** What tells pages of other sites that they may read an answer. */
export const OPEN_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': (CORS.exposedHeaders as string[]).join(', '),
};

/** The config of a route that pages of other sites may use by these methods. */
export const openTo = (...methods: string[]): { cors: FastifyCorsOptions } => ({ cors: { ...CORS, methods } });

/** Of all other routes. A preflight is answered by the route itself, which knows what it allows. */
export const CLOSED: FastifyCorsOptions = { origin: false, strictPreflight: false, preflightContinue: true };
