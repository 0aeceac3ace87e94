import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface Site {
  url: string;
  port: number;
  /** What was asked, in order: "/robots.txt", "/page". */
  asked: string[];
  requests: IncomingMessage[];
  /** Addresses of this machine that were connected to. */
  connectedTo: string[];
  /** The most requests that were under way at once. */
  mostAtOnce: number;
  close(): Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse, tries: number) => void;

export const PAGE = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
  <p>The bridge over the harbour stays closed until spring, the city said on Monday. “We will not open it before the
  cables are replaced,” Ida Moss, the mayor, said at the town hall. She said that the work would cost two million.</p>
  <p>The ferry company said it would add boats in the morning. “Nobody will have to wait longer than ten minutes,” its
  director, Karl Brandt, told reporters. Shops along the quay asked the city for help over the winter.</p>
  </article></body></html>`;

/** Serves `routes`; anything else is not there. */
export async function startSite(routes: Record<string, Answer>): Promise<Site> {
  const tries = new Map<string, number>();
  const sockets = new Set<Socket>();
  let atOnce = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    site.asked.push(path);
    site.requests.push(request);
    site.connectedTo.push(request.socket.localAddress ?? '');
    site.mostAtOnce = Math.max(site.mostAtOnce, ++atOnce);
    response.on('close', () => atOnce--);
    const count = (tries.get(path) ?? 0) + 1;
    tries.set(path, count);
    const answer = routes[path] ?? (() => send(response, 404, 'text/plain', 'nothing here'));
    answer(request, response, count);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  const site: Site = {
    url: `http://127.0.0.1:${port}`,
    port,
    asked: [],
    requests: [],
    connectedTo: [],
    mostAtOnce: 0,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return site;
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(body);
}

const redirect =
  (to: string): Answer =>
  (_request, response) => {
    response.writeHead(302, { location: to });
    response.end();
  };

const megabytes = (count: number) => Buffer.alloc(count * 1024 ** 2, 'word ');

/** Made before they are asked for, since that takes longer than a test may wait. */
const BOMB = gzipSync(megabytes(200));
const NESTED_BOMB = gzipSync(BOMB);

/** Everything that a server may do to whoever asks. */
export const ROUTES: Record<string, Answer> = {
  '/page': (_request, response) => send(response, 200, 'text/html; charset=utf-8', PAGE('Bridge closed')),
  '/robots.txt': (_request, response) =>
    send(response, 200, 'text/plain', 'User-agent: whosaid\nDisallow: /private\n\nUser-agent: *\nDisallow: /\n'),
  '/private/page': (_request, response) => send(response, 200, 'text/html', PAGE('Private')),
  '/to-private': redirect('/private/page'),
  '/loop': redirect('/loop-back'),
  '/loop-back': redirect('/loop'),
  ...Object.fromEntries(Array.from({ length: 8 }, (_, hop) => [`/hop-${hop}`, redirect(`/hop-${hop + 1}`)])),
  '/hop-5-of-5': redirect('/page'),
  '/once': redirect('/page#part'),
  '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/to-mapped': redirect('http://[::ffff:169.254.169.254]/latest/'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-password': redirect('http://user:secret@127.0.0.1/'),
  '/too-short': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' });
    response.write('<html>');
    setTimeout(() => response.destroy(), 50);
  },
  '/too-long': (request) => {
    request.socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nwords and more words');
  },
  '/no-http': (request) => void request.socket.write('what is it?\r\n\r\n'),
  '/announced': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(11 * 1024 ** 2) });
    response.write('<html>');
  },
  '/never-ends': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = (): void => {
      while (!response.destroyed && response.write(megabytes(1)));
    };
    response.on('drain', more);
    more();
  },
  '/drip': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('.'), 50);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': () => undefined,
  '/bomb': (_request, response) => send(response, 200, 'text/html', BOMB, { 'content-encoding': 'gzip' }),
  '/nested-bomb': (_request, response) =>
    send(response, 200, 'application/gzip', NESTED_BOMB, { 'content-encoding': 'gzip' }),
  '/bombs-in-bombs': (_request, response) =>
    send(response, 200, 'application/gzip', gzipSync(gzipSync(gzipSync(gzipSync('words'))))),
  '/damaged': (_request, response) =>
    send(response, 200, 'text/html', gzipSync('words '.repeat(1000)).subarray(0, 30), { 'content-encoding': 'gzip' }),
  '/strange-packing': (_request, response) => send(response, 200, 'text/html', 'words', { 'content-encoding': 'zstd' }),
  '/packed': (_request, response) =>
    send(response, 200, 'text/html', gzipSync(PAGE('Packed')), { 'content-encoding': 'gzip' }),
  '/fails-once': (_request, response, tries) =>
    tries === 1 ? send(response, 500, 'text/plain', 'no') : send(response, 200, 'text/html', PAGE('At last')),
  '/fails': (_request, response) => send(response, 500, 'text/plain', 'no'),
  '/busy': (_request, response, tries) =>
    tries === 1
      ? send(response, 429, 'text/plain', 'slow down', { 'retry-after': '1' })
      : send(response, 200, 'text/html', PAGE('In time')),
  '/busy-all-day': (_request, response) => send(response, 429, 'text/plain', 'no', { 'retry-after': '7200' }),
  '/latin': (_request, response) =>
    send(response, 200, 'text/html; charset=iso-8859-1', Buffer.from(PAGE('Caf\u00e9 \u00e0 Paris'), 'latin1')),
  '/same': (request, response) => {
    const isKnown =
      request.headers['if-none-match'] === '"v1"' ||
      request.headers['if-modified-since'] === 'Mon, 31 Jan 2022 10:00:00 GMT';
    const headers = { etag: '"v1"', 'last-modified': 'Mon, 31 Jan 2022 10:00:00 GMT' };
    if (isKnown) send(response, 304, 'text/html', '', headers);
    else send(response, 200, 'text/html', PAGE('Same'), headers);
  },
  '/forbidden': (_request, response) => send(response, 403, 'text/html', 'no'),
  '/gone': (_request, response) => send(response, 410, 'text/html', 'no'),
  '/slow': (_request, response) => {
    setTimeout(() => send(response, 200, 'text/html', PAGE('Slow')), 100);
  },
};
