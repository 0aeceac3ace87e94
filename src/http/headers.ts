import type { FastifyCorsOptions } from '@fastify/cors';
import helmet, { type HelmetOptions } from 'helmet';

/**
 * Scripts, styles and connections come from this server alone. GraphiQL's editor (Monaco) writes style attributes and
 * style elements, and embeds its icon font as data.
 */
const HELMET = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  xFrameOptions: { action: 'deny' },
  // Whoever ends TLS before this server decides for the whole host.
  strictTransportSecurity: false,
} satisfies HelmetOptions;

/** Writes the security headers that every answer carries. */
export const secure = helmet(HELMET);

/** Writes those of a page that pages of these origins may show in a frame. */
export const secureEmbedded = (ancestors: readonly string[]): ReturnType<typeof helmet> =>
  helmet({
    ...HELMET,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        ...HELMET.contentSecurityPolicy.directives,
        frameAncestors: ancestors.length > 0 ? ancestors : ["'none'"],
      },
    },
    xFrameOptions: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });

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

/** The config of a route that pages of other sites may use by these methods. */
export const openTo = (...methods: string[]): { cors: FastifyCorsOptions } => ({ cors: { ...CORS, methods } });

/** Of all other routes. A preflight is answered by the route itself, which knows what it allows. */
export const CLOSED: FastifyCorsOptions = { origin: false, strictPreflight: false, preflightContinue: true };
