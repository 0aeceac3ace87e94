import { isLive } from './live-blog.ts';
import type { PageBlock } from './page-blocks.ts';
import { metaContent, type PageData, typesOf } from './page-data.ts';

/** Texts of these lengths or shorter, in characters, are doubted. */
const STUB = 1500;
const LOCKED_STUB = 2500;
const WALL = 1200;
const GALLERY = 600;
const INDEX = 1500;
/** Headings that are links: so many make a page of links. */
const INDEX_HEADINGS = 10;

/** A page of links has none so long. */
const PARAGRAPH = 180;

const COOKIES =
  /\b(?:cookies?|consent|GDPR|DSGVO|tracking|datenschutz|einwilligung|advertising partners|vendors|werbetracking)\b/gi;
const ROBOT = new RegExp(
  '^(?:just a moment|attention required|access denied|are you a robot|pardon our interruption|' +
    'please enable (?:js|javascript|cookies)|you have been blocked|403 forbidden|404 not found|page not found|' +
    'security check|robot check|service unavailable)',
  'i',
);
const ASKS_TO_PAY = new RegExp(
  [
    '(?:subscribe|sign in|log in|register|become a (?:member|subscriber))[^.]{0,40} to (?:continue|keep|read|unlock)',
    'to (?:continue|keep) reading|already a subscriber|for subscribers only',
    'this (?:article|content) is (?:for|only for|available to|exclusive)',
    'weiterlesen mit|jetzt (?:weiterlesen|freischalten)|nur für abonnenten',
    'réservé (?:à nos|aux) abonnés|il vous reste [\\d,]+ ?% de cet article',
    'contenido exclusivo para suscriptores|contenuto riservato agli abbonati|pozostało [\\d,]+ ?% artykułu',
  ].join('|'),
  'i',
);

/**
 * Why a page is no article that can be read, or null where it is one.
 * @param main the blocks of its main text
 * @param titles the headline, and what else the page calls itself
 * @param text the main text that was found.
 */
export function whyNoArticle(
  data: PageData,
  blocks: readonly PageBlock[],
  main: readonly PageBlock[],
  titles: readonly (string | null | undefined)[],
  text: string,
): string | null {
  const types = new Set(data.objects.flatMap(typesOf));
  const robot = titles.find((title) => title && ROBOT.test(title.trim()));
  if (robot && text.length < WALL) return `is no article but a page that says "${robot.trim().slice(0, 60)}"`;
  if (!/\p{L}{2}/u.test(text)) return 'is an HTML page without a main text';
  if (types.has('LiveBlogPosting') || isLive(titles, blocks, main))
    return 'is a live blog: its entries are no single article';
  const cookies = text.match(COOKIES)?.length ?? 0;
  if (text.length < WALL && cookies >= 3 && cookies * 250 > text.length)
    return 'is a cookie wall: the article is behind it';
  if (isLocked(data) && text.length < LOCKED_STUB && text.length < (bodyLength(data) || STUB))
    return `is the beginning of an article behind a paywall (${text.length} characters)`;
  if (text.length < STUB && blocks.some((block) => block.text.length < 400 && ASKS_TO_PAY.test(block.text)))
    return `is the beginning of an article that asks to subscribe (${text.length} characters)`;
  if (data.article) return null;
  if ((types.has('ImageGallery') || types.has('MediaGallery')) && text.length < GALLERY)
    return 'is a gallery of pictures';
  if (isIndex(data, types, blocks, text)) return 'is a page of links to articles, and none itself';
  return null;
}

function isLocked(data: PageData): boolean {
  const isFree = data.article?.isAccessibleForFree;
  if (isFree !== undefined) return /^(?:false|https?:\/\/schema\.org\/False)$/i.test(String(isFree));
  return /^(?:locked|paid|premium|metered)$/i.test(metaContent(data, 'article:content_tier') ?? '');
}

const bodyLength = ({ article }: PageData): number =>
  typeof article?.articleBody === 'string' ? article.articleBody.length / 2 : 0;

function isIndex(data: PageData, types: ReadonlySet<string>, blocks: readonly PageBlock[], text: string): boolean {
  if (/^article/i.test(metaContent(data, 'og:type') ?? '')) return false;
  const links = blocks.filter(
    ({ element, text, linked }) => /^h[2-4]$/.test(element.localName) && linked >= 0.8 * text.length,
  );
  const saysSo = ['CollectionPage', 'SearchResultsPage', 'ItemList'].some((type) => types.has(type));
  if (!saysSo && text.split('\n').some((paragraph) => paragraph.length >= PARAGRAPH)) return false;
  return text.length < INDEX && links.length >= (saysSo ? 3 : INDEX_HEADINGS);
}
