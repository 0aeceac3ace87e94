import { readHtml } from '../../../../src/ingest/read/readers/html.ts';

const TEXT = 'The lock at Tarn Mill will stay shut until the spring, the harbour board of Eastmere said. ';
const BODY = `<p>${TEXT.repeat(4)}</p><p>${TEXT.repeat(3)}</p>`;

/** The authors of a page that has this in its head, and above and below its text. */
function authorsOf({ head = '', above = '', below = '' }): readonly string[] | string {
  const html = `<html><head><title>The lock stays shut</title>
    <meta property="og:site_name" content="Locks &amp; Boats">${head}</head>
    <body><article><h1>The lock stays shut</h1>${above}${BODY}${below}</article></body></html>`;
  const draft = readHtml(Buffer.from(html), 'page', {});
  return 'text' in draft ? (draft.authors ?? []) : draft.reason;
}

const byline = (html: string) => ({ above: `<div class="byline">${html}</div>` });
const signed = (...author: object[]) => ({
  head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`,
});

test.each([
  '<span class="hidden">Veröffentlicht von</span><span>Ada Stern</span>',
  'Gespeichert von Ada Stern',
  'Interview: Ada Stern',
  'Posted on March 3, 2024 by Ada Stern',
  'By Ada Stern on March 3, 2024',
  'Author: Ada Stern, Datum: 03.Mär.24',
  'Locks &amp; Boats - Ada Stern',
  'Hafen-Online-Expertin Ada Stern',
  'Ada Stern All articles by Ada Stern Contact',
  '<a href="/author/ada">Ada Stern</a> <a href="https://social.example/adastern">adastern</a>',
  '<a href="/author/ada">Alles von Ada Stern →</a> <a href="/contact">Kontakt</a>',
])('one author is read from a byline: %s', (line) => {
  expect(authorsOf(byline(line))).toEqual(['Ada Stern']);
});

test.each([
  'Ada Stern and Bo Lind',
  'Von Ada Stern und Bo Lind',
  'Par Ada Stern et Bo Lind',
  'Ada Stern &amp; Bo Lind',
])('several authors are read from a byline: %s', (line) => {
  expect(authorsOf(byline(line))).toEqual(['Ada Stern', 'Bo Lind']);
});

test.each(['wrote_by', 'submitted', 'auteurs'])('a byline is known by its class: %s', (name) => {
  expect(authorsOf({ above: `<p class="${name}">By <a href="/who/ada">Ada Stern</a></p>` })).toEqual(['Ada Stern']);
});

test('the foot of the article itself may have its author', () => {
  const below = '<footer><address itemprop="author"><span itemprop="name">Ada Stern</span></address></footer>';
  expect(authorsOf({ below })).toEqual(['Ada Stern']);
});

test('bodies keep the commas and the "and" of their names', () => {
  const organization = { '@type': 'Organization', name: 'Boards of Tarn, Eastmere and Lowick' };
  expect(authorsOf(signed(organization))).toEqual(['Boards of Tarn, Eastmere and Lowick']);
  expect(authorsOf({ head: '<meta name="author" content="Landesanstalt für Wald und Wasser">' })).toEqual([
    'Landesanstalt für Wald und Wasser',
  ]);
});

test('people sign before bodies, and the outlet signs only what nobody else does', () => {
  const outlet = { '@type': 'Organization', name: 'Locks & Boats' };
  expect(authorsOf(signed(outlet, { '@type': 'Person', name: 'Ada Stern' }))).toEqual(['Ada Stern']);
  expect(authorsOf({ ...signed(outlet), ...byline('By Ada Stern') })).toEqual(['Ada Stern']);
  expect(authorsOf(signed(outlet))).toEqual(['Locks & Boats']);
});
