import { parseFeed } from 'feedsmith';
import type { Reject } from '../../../domain/article.ts';
import { InputError, messageOf } from '../../../errors.ts';
import { fragmentText } from '../html/fragment-text.ts';
import { decodeDocument } from './charset.ts';
import { draftOf, type FoundArticle } from './draft.ts';
import { absoluteUrl, httpUrl } from './http-url.ts';
import { parsePastDate } from './published-date.ts';
import { type DocumentHint, oneOf, type ReadResult, readOrReject, reject, rejectOf } from './reader.ts';

/** A shorter text is the beginning of an article, or what it is about. Characters. */
const SUMMARY = 280;
const CUT_SHORT = /(?:\[?(?:…|\.\.\.)\]?|(?:read|continue reading|weiterlesen|lire la suite)[^.!?]{0,40})\s*$/i;
const OWN_ENTITIES = /<!ENTITY|<!DOCTYPE[^>]*\[/i;
const MOST_TAGS = 400_000;

/**
 * Reads the items of a feed: RSS, Atom, RDF or JSON Feed. One that has no text, or its beginning only, is rejected with
 * the address to fetch. An item has its number, from 1, in its origin.
 */
export function readFeed(bytes: Uint8Array, origin: string, hint: DocumentHint = {}): ReadResult[] {
  try {
    const address = hint.url ?? null;
    const items = withOwnAddresses(feedItems(decodeDocument(bytes, 'xml', hint.charset), address), address);
    return items.map((item, index) => {
      const place = oneOf('item', index, origin);
      const text = fragmentText(item.text);
      const missing = whatIsMissing(item, text);
      return missing === null
        ? readOrReject(place, () => draftOf(item, place))
        : withPage(reject(place, missing), item, text);
    });
  } catch (error) {
    return [rejectOf(origin, error)];
  }
}

/**
 * An address that several items of different titles give, as some feeds give that of their site, or that of the feed
 * itself, is the address of no article: each would be the next version of the one before.
 */
function withOwnAddresses(items: readonly FeedItem[], feed: string | null): FeedItem[] {
  const titles = new Map<string, Set<string>>();
  const addressOf = ({ url }: FeedItem) => (url ? httpUrl(url.trim()) : null);
  for (const item of items) {
    const url = addressOf(item);
    if (url && item.title) titles.set(url, (titles.get(url) ?? new Set()).add(item.title));
  }
  return items.map((item) => {
    const url = addressOf(item);
    return url !== null && (url === feed || (titles.get(url)?.size ?? 0) > 1) ? { ...item, url: null } : item;
  });
}

/** Why the text of an item is not that of its article; null: it is. */
function whatIsMissing(item: FeedItem, text: string): string | null {
  const where = item.url ? `: fetch ${item.url.slice(0, 500)}` : '';
  if (text === '') return `is an item of a feed without a text${where}`;
  if (text.length < SUMMARY || (item.isSummary && CUT_SHORT.test(text))) {
    return `is an item of a feed with the beginning of its text alone${where}`;
  }
  return null;
}

function withPage(rejected: Reject, { url, published, updated, title, outlet }: FeedItem, text: string): Reject {
  const address = url ? httpUrl(url.trim()) : null;
  if (address === null) return rejected;
  const publishedAt = published ? parsePastDate(published) : null;
  const said = [published, updated, title, text].filter(Boolean).join('\n');
  return { ...rejected, page: { url: address, publishedAt, outlet: lineOf(outlet), said: said || null } };
}

const lineOf = (text: string | null | undefined): string | null =>
  text?.replace(/\s+/g, ' ').trim().slice(0, 200) || null;

interface FeedItem extends FoundArticle {
  /** The text is what the feed calls a description or summary. */
  isSummary: boolean;
  updated?: string | null;
}

/**
 * @param address of the feed, where its links begin
 * @throws InputError for what is no feed.
 */
function feedItems(document: string, address: string | null): FeedItem[] {
  if (OWN_ENTITIES.test(document)) throw new InputError('declares entities of its own, which are not read');
  if (document.split('<', MOST_TAGS + 1).length > MOST_TAGS) throw new InputError('is a feed of over 200,000 elements');
  const parsed = parse(document);
  if (parsed.format === 'json') {
    const { title, language, authors: ofFeed, items = [], home_page_url: home } = parsed.feed;
    const base = address ?? home ?? null;
    return items.map((item) => ({
      text: item.content_html ?? asHtml(item.content_text) ?? item.summary ?? '',
      isSummary: !item.content_html && !item.content_text,
      title: item.title,
      url: absoluteUrl(item.url ?? item.external_url, base) ?? item.id,
      published: asText(item.date_published ?? item.date_modified),
      updated: asText(item.date_modified),
      outlet: title,
      authors: (item.authors ?? ofFeed ?? []).map(({ name }) => name),
      section: item.tags?.[0],
      language: item.language ?? language,
    }));
  }
  if (parsed.format === 'atom') {
    const { title, entries = [], authors: ofFeed, links } = parsed.feed;
    const base = absoluteUrl(parsed.feed.xml?.base, address) ?? address ?? linkIn(links) ?? null;
    return entries.map((entry) => ({
      text: textIn(entry.content) ?? textIn(entry.summary) ?? '',
      isSummary: !textIn(entry.content),
      title: textIn(entry.title),
      url: absoluteUrl(linkIn(entry.links), absoluteUrl(entry.xml?.base, base) ?? base),
      published: asText(entry.published ?? entry.updated),
      updated: asText(entry.updated),
      outlet: textIn(title),
      authors: (entry.authors ?? ofFeed ?? []).map(({ name }) => name),
      section: entry.categories?.[0]?.label ?? entry.categories?.[0]?.term,
    }));
  }
  const { title, language, items = [], link, xml } = parsed.feed as RssLike;
  const base = absoluteUrl(xml?.base, address) ?? address ?? link ?? null;
  return items.map((item) => ({
    text: item.content?.encoded ?? item.description ?? '',
    isSummary: !item.content?.encoded,
    title: item.title,
    url: absoluteUrl(item.link, base) ?? addressIn(item.guid),
    published: asText(item.pubDate ?? item.dc?.dates?.[0] ?? item.dc?.date),
    outlet: title,
    authors: item.dc?.creators ?? (item.dc?.creator ? [item.dc.creator] : (item.authors ?? []).map(nameOfAuthor)),
    section: item.categories?.[0]?.name,
    language: language ?? item.dc?.languages?.[0],
  }));
}

/** What RSS and RDF have in common of what is read here. */
interface RssLike {
  title?: string;
  language?: string;
  link?: string;
  xml?: { base?: string };
  items?: {
    title?: string;
    link?: string;
    description?: string;
    pubDate?: unknown;
    guid?: Guid;
    authors?: (string | { name?: string; email?: string })[];
    categories?: { name?: string }[];
    content?: { encoded?: string };
    dc?: { creators?: string[]; creator?: string; dates?: unknown[]; date?: unknown; languages?: string[] };
  }[];
}

interface Guid {
  value?: string;
  isPermaLink?: boolean;
}

/** What names an item is its address unless it says that it is not. */
const addressIn = (guid: Guid | undefined): string | null =>
  guid?.isPermaLink !== false && /^https?:/.test(guid?.value ?? '') ? guid!.value! : null;

const linkIn = (links: readonly { rel?: string; href?: string }[] | undefined): string | undefined =>
  (links?.find(({ rel }) => !rel || rel === 'alternate') ?? links?.[0])?.href;

function parse(document: string) {
  try {
    return parseFeed(document);
  } catch (error) {
    throw new InputError(`is no feed that can be read: ${messageOf(error)}`);
  }
}

/** "desk@post.example (Ida Moss)" */
const nameOfAuthor = (author: string | { name?: string; email?: string }): string | undefined =>
  typeof author === 'string' ? (/\(([^)]+)\)/.exec(author)?.[1] ?? author) : author.name;

const textIn = (text: unknown): string | undefined =>
  typeof text === 'string' ? text : ((text as { value?: string } | undefined)?.value ?? undefined);

const asText = (date: unknown): string | null =>
  date instanceof Date ? date.toISOString() : typeof date === 'string' ? date : null;

/** Plain text whose line ends are paragraphs. */
const asHtml = (text: string | undefined): string | undefined =>
  text
    ?.replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(/\n\s*\n|\n/)
    .map((line) => `<p>${line}</p>`)
    .join('');
