import { escapeXml } from '../../export/xml.ts';
import { type PageHead, SITE_NAME } from './page-head.ts';

/** What the built page says of itself, where the head goes. */
const PLACE = /<meta name="description"[^>]*>\s*<title>[^<]*<\/title>/;

/** The picture that previews show of a page; see src/web/public. */
const CARD = { path: 'card.png', width: '1200', height: '630', alt: 'Whosaid: who said what in the news' };

/**
 * Writes the head of a page into it: title and description, the canonical link, Open Graph (https://ogp.me, which
 * Twitter reads as well), and what it is about as JSON-LD.
 * @param html a page without a head of its own stays as it is
 * @param base the address of the server, without a slash at its end
 */
export const withHead = (html: string, head: PageHead, base: string): string =>
  html.replace(PLACE, () => headOf(head, base).join('\n    '));

function headOf(head: PageHead, base: string): string[] {
  const { title, description, shared = { title, description }, type, path, isHidden, data, embedded } = head;
  const address = path === null ? null : `${base}/${path}`;
  return [
    `<title>${escapeXml(title)}</title>`,
    named('description', description),
    ...(isHidden ? [named('robots', 'noindex')] : []),
    ...(address === null ? [] : [`<link rel="canonical" href="${escapeXml(address)}" />`]),
    property('og:site_name', SITE_NAME),
    property('og:type', type),
    property('og:title', shared.title),
    property('og:description', shared.description),
    ...(address === null ? [] : [property('og:url', address)]),
    property('og:image', `${base}/${CARD.path}`),
    property('og:image:width', CARD.width),
    property('og:image:height', CARD.height),
    property('og:image:alt', CARD.alt),
    named('twitter:card', 'summary_large_image'),
    ...(embedded === undefined ? [] : [discovery(base, embedded, title)]),
    ...(data ? [`<script type="application/ld+json">${inScript(data)}</script>`] : []),
  ];
}

const named = (name: string, content: string): string => `<meta name="${name}" content="${escapeXml(content)}" />`;

const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${escapeXml(content)}" />`;

/** https://oembed.com/#section4 */
function discovery(base: string, embedded: string, title: string): string {
  const href = `${base}/oembed?${new URLSearchParams({ url: `${base}/${embedded}`, format: 'json' })}`;
  const attributes = `href="${escapeXml(href)}" title="${escapeXml(title)}"`;
  return `<link rel="alternate" type="application/json+oembed" ${attributes} />`;
}

/** Nothing in it ends the script, or begins a comment: both need a "<". */
const inScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
