import { readHtml } from '../../../../src/ingest/read/readers/html.ts';

const LIVE = 'is a live blog: its entries are no single article';
const TIMES = ['09:10', '09:45', '10.30', '11:05 am', '12:00', '14:20'];
const PROSE = 'The water at Tarn Mill rose by a hand, and the board of Eastmere shut the lower gates for the day.';

/** The text of a page with this title, or why it is none. */
function read(title: string, body: string, head = ''): string {
  const page = `<html><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${body}</main></body></html>`;
  const draft = readHtml(Buffer.from(page), 'page', {});
  return 'text' in draft ? draft.text : draft.reason;
}

const entries = (entry: (time: string) => string) => TIMES.map(entry).join('');
const below = entries((time) => `<div class="entry"><h3>${time}</h3><p>${PROSE}</p></div>`);
const inside = entries((time) => `<p><b>${time}</b> ${PROSE}</p>`);
const classed = entries((time) => `<div class="live-post"><time>${time}</time><p>${PROSE}</p></div>`);
const ARTICLE =
  '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle"}</script>';

test.each([
  ['by its title', 'LIVE: flood at Tarn Mill', below, ''],
  ['by the end of its title', 'Flood at Tarn Mill – live', inside, ''],
  ['by what it calls its entries', 'Flood at Tarn Mill', classed, ''],
  ['whatever it says for machines', 'Flood live updates: gates shut', below, ARTICLE],
])('entries with times are a live blog: %s', (_, title, body, head) => {
  expect(read(title, body, head)).toBe(LIVE);
});

test.each([
  ['a day told hour by hour', 'How the flood came to Tarn Mill', below],
  ['people who live somewhere', 'They live below the mill: five households', below],
  ['a live event with few times', 'LIVE: flood at Tarn Mill', `<p>10:00 ${PROSE}</p><p>${PROSE}</p>`],
])('%s is an article', (_, title, body) => {
  expect(read(title, body)).toContain('The water at Tarn Mill');
});
