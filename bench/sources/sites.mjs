// Small sites of this machine, each with a feed that grows. A page is announced with its beginning alone.

import { createServer } from 'node:http';

/** @param edits how often it was edited, of which each changes what one of its quotes says */
const page = (
  name,
  edits,
) => `<!doctype html><html lang="en"><head><title>Bridge ${name} stays closed</title></head><body>
<article><h1>Bridge ${name} stays closed</h1>
<p>The bridge number ${name} over the harbour stays closed until spring, the city said on Monday. “We will not open bridge
${name} before the cables are replaced,” Ida Moss, the mayor, said at the town hall. She said that the work on it would
cost ${edits + 2} million.</p>
<p>The ferry company said it would add boats in the morning. “Nobody will have to wait longer than ten minutes,” its
director, Karl Brandt, told reporters. Shops along the quay asked the city for help over the winter.</p>
</article></body></html>`;

/**
 * Starts sites.
 * @param options.misbehaves whether some pages fail the first time, and some come slowly
 * @returns for each site: the address of its feed, `announce(count)`, how many pages it has announced, `edit(number)`,
 *   which the feed tells of, how often each page was edited, and how often each address was asked for
 */
export function startSites(count, { misbehaves = false, hasTags = true } = {}) {
  return Promise.all(
    Array.from({ length: count }, async (_, site) => {
      let announced = 0;
      const asked = new Map();
      const edits = new Map();
      const editsOf = (number) => edits.get(Number(number)) ?? 0;
      const server = createServer((request, response) => {
        const { url } = request;
        const tries = (asked.get(url) ?? 0) + 1;
        asked.set(url, tries);
        const send = (status, type, body, headers = {}) => {
          response.writeHead(status, { 'content-type': type, ...headers });
          response.end(body);
        };
        const etag = `"${announced}-${[...edits.values()].join('-')}"`;
        if (url === '/feed') {
          if (hasTags && request.headers['if-none-match'] === etag)
            return send(304, 'application/rss+xml', '', { etag });
          return send(200, 'application/rss+xml', feed(), hasTags ? { etag } : {});
        }
        const number = /^\/page-(\d+)$/.exec(url)?.[1];
        if (number === undefined) return send(404, 'text/plain', 'not here');
        if (misbehaves && number % 17 === 3 && tries === 1) return send(503, 'text/plain', 'not now');
        if (misbehaves && number % 13 === 5 && tries === 1) return request.socket.destroy();
        const answer = () => send(200, 'text/html; charset=utf-8', page(`${site + 1}-${number}`, editsOf(number)));
        if (misbehaves && number % 3 === 1) setTimeout(answer, 150);
        else answer();
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      const base = `http://127.0.0.1:${server.address().port}`;
      const feed = () => {
        const items = Array.from(
          { length: announced },
          (_, number) => `<item><title>Bridge ${number}</title><link>${base}/page-${number}</link>
            <pubDate>Mon, 31 Jan 2022 10:00:00 GMT</pubDate><description>Closed, part ${editsOf(number)}…</description></item>`,
        );
        return `<rss version="2.0"><channel><title>Courier ${site + 1}</title>${items.reverse().join('')}</channel></rss>`;
      };
      return {
        feed: `${base}/feed`,
        announce: (more) => {
          announced += more;
        },
        announced: () => announced,
        edit: (number) => edits.set(number, editsOf(number) + 1),
        edits: () => edits,
        asked,
        close: () => server.close(),
      };
    }),
  );
}
