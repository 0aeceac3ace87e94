import { readHtml } from '../../../../src/ingest/read/readers/html.ts';

const TEXT = 'The lock at Tarn Mill will stay shut until the spring, the harbour board of Eastmere said. ';
const BODY = `<p>${TEXT.repeat(4)}</p><p>${TEXT.repeat(3)}</p>`;

/** The title of a page that has this in its head, and above its text. */
function titleOf(head: string, above: string): string | null {
  const html = `<html><head>${head}</head><body><article>${above}${BODY}</article></body></html>`;
  const draft = readHtml(Buffer.from(html), 'page', {});
  return 'text' in draft ? (draft.title ?? null) : draft.reason;
}

const site = '<meta property="og:site_name" content="Eastmere Courier">';

test.each([
  [
    'what stands above the headline inside its element',
    '<title>Tarn Mill: Lock stays shut this spring | Eastmere Courier</title>',
    '<h1><span class="teaser__kicker">Tarn Mill</span><i class="sr-only">: </i><b>Lock stays shut this spring</b></h1>',
  ],
  [
    'how its characters are read',
    '<title>Courier</title>',
    '<h1>Lock <ruby>stays<rt>steys</rt></ruby> shut this spring</h1>',
  ],
  [
    'a heading of the site that leads to its home',
    '<title>Lock stays shut this spring – Eastmere Courier, the paper</title>',
    '<h1><a href="https://courier.example/">Eastmere Courier, the paper</a></h1><h1>Lock stays shut this spring</h1>',
  ],
  [
    'the names of the site and its archive before it',
    '<title>Eastmere Courier » Blog Archive » Lock stays shut this spring</title>',
    '<h2 class="site-title"><a href="/">Eastmere Courier</a></h2>',
  ],
  [
    'the path of sections behind it',
    `<title>Lock stays shut this spring / Harbour / News of the whole of Eastmere / Articles / Home - Eastmere Courier
      with all the news, pictures and films of the day</title>`,
    '<h1>Lock stays shut this spring</h1>',
  ],
  [
    'the name of a site that has a dash in it',
    `<meta property="og:site_name" content="Courier - News of Eastmere">
      <title>Lock stays shut this spring | Courier - News of Eastmere</title>`,
    '',
  ],
  [
    'a title that is only the name of the site',
    `${site}<title>Eastmere Courier</title>`,
    '<h1>Lock stays shut this spring</h1>',
  ],
  ['a title that says nothing', '<title>Home</title>', '<h1>Lock stays shut this spring</h1>'],
  [
    'a title for search engines, where another is printed',
    `${site}<title>Tarn Mill lock: what it means for boats | Eastmere Courier</title>`,
    '<h1>Lock stays shut this spring</h1>',
  ],
])('the headline is read without %s', (_, head, above) => {
  expect(titleOf(head, above)).toBe('Lock stays shut this spring');
});

test('a heading of one word may be the section', () => {
  const data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lock stays shut"}</script>';
  expect(titleOf(data, '<h1>Harbour</h1>')).toBe('Lock stays shut');
});
