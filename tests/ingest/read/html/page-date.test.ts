import { readHtml } from '../../../../src/ingest/read/readers/html.ts';

const TEXT = 'The lock at Tarn Mill will stay shut until the spring, the harbour board of Eastmere said. ';
const BODY = `<p>${TEXT.repeat(4)}</p><p>${TEXT.repeat(3)}</p>`;

/** When a page was published that has this in its head, above its text and below it. */
function published({ head = '', above = '', below = '', url = null as string | null }): string | null {
  const html = `<html lang="de"><head><title>The lock stays shut</title>${head}</head><body><article>
    <h1>The lock stays shut</h1>${above}${BODY}</article>${below}</body></html>`;
  const draft = readHtml(Buffer.from(html), 'page', { url });
  return 'text' in draft ? (draft.publishedAt?.toISOString() ?? null) : draft.reason;
}

const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

test.each([
  'shareaholic:article_published_time',
  'acquia_lift:published_date',
  'vr:published-time',
  'cXenseParse:recs:publishtime',
  'cXenseParse:publishTime',
  'og:question:published_time',
  'bt:pubDate',
  'rbpubdate',
  'firstPublishedAt',
  'prism.publicationDate',
  'citation_publication_date',
  'date_published',
  'displaydate',
])('a date is read whatever namespace its name has: %s', (name) => {
  expect(published({ head: meta(name, '2021-11-19') })).toBe('2021-11-19T00:00:00.000Z');
});

test.each(['article:publisher', 'unpublish_date', 'expires'])('and %s is no date of publication', (name) => {
  expect(published({ head: meta(name, '2021-11-19') })).toBeNull();
});

test('what the article prints as its time goes before a date that says not of what', () => {
  const head = meta('date', '2021-11-20');
  expect(published({ head })).toBe('2021-11-20T00:00:00.000Z');
  expect(published({ head, above: '<p class="date"><time>19.11.2021, 12:01 Uhr</time></p>' })).toBe(
    '2021-11-19T12:01:00.000Z',
  );
});

test('a box beside the text that is called after date or byline is about the text, any other box is not', () => {
  const box = (name: string) => `<aside class="${name}"><time datetime="2021-11-19">19.11.2021</time></aside>`;
  const head = meta('date', '2021-11-26T14:32:06Z');
  expect(published({ head, above: box('article__meta') })).toBe('2021-11-19T00:00:00.000Z');
  expect(published({ head, below: box('more-stories') })).toBe('2021-11-26T14:32:06.000Z');
});

test('an element of the page’s own may say when', () => {
  const above = '<relative-time datetime="2021-11-19T08:00:00Z">last week</relative-time>';
  expect(published({ above })).toBe('2021-11-19T08:00:00.000Z');
});

test('day and clock stand side by side, each in an element', () => {
  const above = (day: string) => `<div class="post-date"><span>${day}</span><span>12:44</span></div>`;
  expect(published({ above: above('28.09.19') })).toBe('2019-09-28T12:44:00.000Z');
  expect(published({ above: above('28.09.2019') })).toBe('2019-09-28T12:44:00.000Z');
});

test('the date of a script has its zone behind GMT', () => {
  const head = meta('article:published_time', 'Tue Feb 20 2018 00:30:00 GMT+0100 (Central European Standard Time)');
  expect(published({ head })).toBe('2018-02-19T23:30:00.000Z');
});

test.each([
  ['https://courier.example/2021/11/19/lock', '2021-11-19T00:00:00.000Z'],
  ['https://courier.example/news/2021/nov/19/lock', '2021-11-19T00:00:00.000Z'],
  ['https://courier.example/news/2021-xyz-19/lock', null],
])('an address has the day: %s', (url, instant) => {
  expect(published({ url })).toBe(instant);
});

test('where nothing else says it, the data that the page is drawn from do', () => {
  const script = (...days: string[]) =>
    `<script>var state = {${days.map((day) => `"published_at":"${day}T06:22:28+01:00"`).join()}}</script>`;
  expect(published({ below: script('2021-11-19') })).toBe('2021-11-19T05:22:28.000Z');
  const broken = '<script type="application/ld+json">{"datePublished": "2021-11-19", "name": "Tarn "Mill""}</script>';
  expect(published({ head: broken })).toBe('2021-11-19T00:00:00.000Z');
  expect(published({ below: `<div data-state="{&quot;publishDate&quot;:&quot;2021-11-19&quot;}"></div>` })).toBe(
    '2021-11-19T00:00:00.000Z',
  );
});

test('but not where they speak of several articles', () => {
  const below = '<script>[{"published_at":"2021-11-19"},{"published_at":"2021-11-17"}]</script>';
  expect(published({ below })).toBeNull();
});
