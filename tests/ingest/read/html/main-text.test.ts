import { readHtml } from '../../../../src/ingest/read/readers/html.ts';

const TEXT = 'The lock at Tarn Mill will stay shut until the spring, the harbour board of Eastmere said. ';
const BODY = `<p>${TEXT.repeat(4)}</p><p>${TEXT.repeat(3)}</p>`;
const HEADLINE = '<h1>Lock stays shut this spring</h1>';
const SUMMARY = 'Boats from the upper valley will have to turn at Wend Bridge, and the board pays for the carts';

/** The text of a page whose body is this. */
function textOf(body: string): string {
  const draft = readHtml(
    Buffer.from(`<html><head><title>Lock stays shut</title></head><body>${body}</body></html>`),
    'page',
    {},
  );
  return 'text' in draft ? draft.text : draft.reason;
}

test.each(['p', 'h2', 'h3'])('a line of prose right below the headline is part of the article (%s)', (name) => {
  const summary = `<${name}>${SUMMARY}</${name}>`;
  expect(textOf(`<header>${HEADLINE}${summary}<ul><li>By Ada Wren</li></ul></header><div>${BODY}</div>`)).toBe(
    `${SUMMARY}\n\n${paragraphs()}`,
  );
});

test.each([
  ['a link', `<p><a href="/other">${SUMMARY}</a></p>`],
  ['short', '<h2>Harbour and boats</h2>'],
  ['no paragraph', `<div>${SUMMARY}</div>`],
  ['the words below a picture', `<figure><img src="/lock.jpg"><figcaption><p>${SUMMARY}</p></figcaption></figure>`],
])('what stands below the headline and is %s is not', (_, line) => {
  expect(textOf(`<header>${HEADLINE}${line}</header><div>${BODY}</div>`)).toBe(paragraphs());
});

test('nor is what a site says of itself below its name', () => {
  const site = `<h1>Eastmere Courier</h1><h2>${SUMMARY}</h2>`;
  expect(textOf(`<header>${site}</header><h2>Lock stays shut this spring</h2><div>${BODY}</div>`)).toBe(paragraphs());
});

test('a letter keeps whom it greets', () => {
  expect(textOf(`${HEADLINE}<div><p>Dear readers,</p>${BODY}</div>`)).toBe(`Dear readers,\n\n${paragraphs()}`);
});

test('how a word is spoken is not among the words', () => {
  const ruby = BODY.replace('Tarn Mill', '<ruby>Tarn<rp>(</rp><rt>tɑrn</rt><rp>)</rp></ruby> Mill');
  expect(textOf(`${HEADLINE}<div>${ruby}</div>`)).toBe(paragraphs());
});

const template = (text: string, type: string) =>
  `${HEADLINE}<div class="post"><script type="${type}">${text}</script></div><footer>Posted by the harbour.</footer>`;

test.each(['text/template', 'text/x-template', 'text/html'])(
  'a text that a page keeps in a script is read (%s)',
  (type) => {
    expect(textOf(template(BODY, type))).toBe(paragraphs());
  },
);

test('a page with too much in its scripts is rejected', () => {
  const much = `${`<script type="text/template">${'<p>'.repeat(150_000)}</script>`.repeat(2)}<p>Lock</p>`;
  expect(textOf(much)).toBe('is an HTML page of over 200,000 elements');
});

test('a script that is a program is not, nor one beside a text that is shown', () => {
  expect(textOf(template(BODY, 'text/javascript'))).not.toContain('Tarn Mill');
  const other = BODY.replaceAll('Tarn Mill', 'Wend Bridge');
  expect(textOf(`${template(other, 'text/template')}<div>${BODY}</div>`)).not.toContain('Wend Bridge');
});

const paragraphs = () => [TEXT.repeat(4).trim(), TEXT.repeat(3).trim()].join('\n\n');
