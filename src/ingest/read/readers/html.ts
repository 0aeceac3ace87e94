import type { ArticleDraft } from '../../../domain/article.ts';
import { InputError } from '../../../errors.ts';
import { chooseBlocks, textOfBlocks, withoutHead } from '../html/main-text.ts';
import { findAuthors } from '../html/page-authors.ts';
import { findBlocks, type PageBlock } from '../html/page-blocks.ts';
import { metaContent, namesIn, type PageData, readPageData } from '../html/page-data.ts';
import { findPublishedDate } from '../html/page-date.ts';
import { removeBanners } from '../html/page-furniture.ts';
import { whyNoArticle } from '../html/page-kind.ts';
import { findTitle, isSaid } from '../html/page-title.ts';
import type { PageElement } from '../html/page-tree.ts';
import { parsePage } from '../html/parse-page.ts';
import { keptByReadability } from '../html/readability.ts';
import { decodeDocument } from './charset.ts';
import { articleUrl } from './http-url.ts';
import { languageCode } from './language-code.ts';
import { type DocumentHint, type ReadPage, type ReadResult, readOrReject } from './reader.ts';
import { readableText, titleOf } from './text.ts';

/**
 * Reads one HTML page as one article. Its main text has a blank line between paragraphs; what the page adds (captions,
 * links, boxes) is left out. Title, authors, date, outlet, address, section and language come from JSON-LD, `meta`
 * elements and what is printed around the text.
 */
export function readHtml(bytes: Uint8Array, origin: string, hint: DocumentHint = {}): ReadResult {
  return readOrReject(origin, () => {
    const html = decodeDocument(bytes, 'html', hint.charset);
    return { ...readTree(html, hint), origin };
  });
}

/** Reads a page in this thread. */
export const readPageHere: ReadPage = ({ bytes, origin, hint }) => readHtml(bytes, origin, hint);

interface MainText {
  page: PageElement;
  data: PageData;
  blocks: readonly PageBlock[];
  main: readonly PageBlock[];
}

/** @throws InputError where the page is no article. */
function readTree(html: string, hint: DocumentHint): Omit<ArticleDraft, 'origin'> {
  const { page, data, blocks, main } = readMainText(html);
  const outlet = findOutlet(data) ?? hint.outlet ?? null;
  const title = findTitle(page, data, outlet, blocks, main);
  const text = longerText(textOfBlocks(withoutHead(main, title && isSaid(title, page, data) ? title : null)), data);
  const named = page.getElementsByTagName('title')[0]?.textContent;
  const problem = whyNoArticle(data, blocks, main, [title, named], text);
  if (problem) throw new InputError(problem);
  const readable = readableText(text);
  const url = findAddress(page, data, hint.url ?? null);
  return {
    text: readable,
    title: title?.slice(0, 1000) ?? titleOf(readable),
    url,
    publishedAt: findPublishedDate(html, page, data, blocks, main, url) ?? hint.publishedAt ?? null,
    outlet,
    authors: findAuthors(page, data, outlet, blocks, main),
    section: oneLine(namesIn(data.article?.articleSection)[0] ?? metaContent(data, 'article:section', 'section'), 200),
    language: findLanguage(page, data),
  };
}

/** A page that shows less may hold its text in a script. Characters. */
const LITTLE = 250;
const TEMPLATE = /<script[^>]{0,200}text\/(?:x-)?(?:template|html)/i;

function readMainText(html: string, opensTemplates = false): MainText {
  const page = parsePage(html, opensTemplates);
  const data = readPageData(page);
  const body = page.children.find(({ localName }) => localName === 'body')!;
  removeBanners(body);
  const blocks = findBlocks(body, keptByReadability(page));
  const main = chooseBlocks(blocks);
  if (opensTemplates || textOfBlocks(main).length >= LITTLE || !TEMPLATE.test(html))
    return { page, data, blocks, main };
  return readMainText(html, true);
}

/** The text that the metadata hold, where the page shows little of it. */
function longerText(text: string, { article }: PageData): string {
  const body = article?.articleBody;
  if (typeof body !== 'string' || body.length < 400 || text.length > body.length / 2) return text;
  if (!/<\/?[a-z]/i.test(body)) return body.replace(/\n{3,}/g, '\n\n');
  const parsed = parsePage(body).children.at(-1)!;
  return textOfBlocks(findBlocks(parsed, new Set()));
}

function findOutlet(data: PageData): string | null {
  const names = [
    metaContent(data, 'og:site_name'),
    namesIn(data.article?.publisher)[0],
    metaContent(data, 'application-name', 'dc.publisher'),
  ];
  return names.map((name) => oneLine(name, 200)).find((name) => name !== null && !/^https?:/.test(name)) ?? null;
}

const oneLine = (value: string | null | undefined, longest: number): string | null =>
  value?.replace(/\s+/g, ' ').trim().slice(0, longest) || null;

/** The address that the page says it has, else the one it came from. */
function findAddress(page: PageElement, data: PageData, address: string | null): string | null {
  const canonical = page
    .getElementsByTagName('link')
    .find((link) => /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? ''));
  const said = [
    canonical?.getAttribute('href'),
    metaContent(data, 'og:url'),
    data.article?.url,
    data.article?.mainEntityOfPage,
  ];
  for (const value of said) {
    if (typeof value !== 'string' || value === '') continue;
    const absolute = address && URL.canParse(value, address) ? new URL(value, address).href : value;
    const url = absolute.length <= 2000 ? articleUrl(absolute) : null;
    // A site that gives its home for every page says nothing.
    if (url && new URL(url).pathname.length > 1) return url;
  }
  return address;
}

function findLanguage(page: PageElement, data: PageData): string | null {
  const said = [
    page.getAttribute('lang'),
    page.getAttribute('xml:lang'),
    namesIn(data.article?.inLanguage)[0],
    metaContent(data, 'og:locale', 'content-language', 'language', 'dc.language'),
  ];
  for (const value of said) {
    const code = value && value.length <= 35 ? languageCode(value.trim()) : null;
    if (code) return code;
  }
  return null;
}
