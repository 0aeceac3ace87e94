import type { AtomFeed, JsonFeed } from 'feedsmith';
import { type DateLike, generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { NameOf } from './identifiers.ts';
import type { ExportedQuote } from './read-quotes.ts';
import { shortened } from './shortened.ts';
import { escapeXml, withoutControls } from './xml.ts';

export const FEED_FORMATS = ['atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Entries of a page. */
export const FEED_SIZE = 100;

export interface FeedSource {
  /** Last stored first. */
  quotes: readonly ExportedQuote[];
  title: string;
  /** The filter as canonical parameters; "" when there is none. */
  filter: string;
  nameOf: NameOf;
  /** When the last of the entries was stored; of none, some instant before. */
  updated: Date;
  /** Start page of the server. */
  homeUrl: string;
  links: FeedLinks;
}

/** Addresses of the pages of a feed. The first holds what was stored last. */
export interface FeedLinks {
  self: string;
  first: string;
  /** Of what was stored before; null at the end. */
  next: string | null;
  /** Of what was stored after. */
  previous: string | null;
}

/** When the last of the quotes was stored; null for none. */
export const updatedOf = (quotes: readonly ExportedQuote[]): Date | null =>
  quotes.length === 0 ? null : new Date(Math.max(...quotes.map(({ storedAt }) => storedAt.getTime())));

/**
 * Atom 1.0, https://www.rfc-editor.org/rfc/rfc4287, with the links between pages of
 * https://www.rfc-editor.org/rfc/rfc5005#section-3: for the same source always the same text.
 */
export function writeAtom(source: FeedSource): string {
  const { quotes, title, filter, nameOf, updated, homeUrl, links } = source;
  const page = (rel: string, href: string | null) =>
    href === null ? [] : [{ rel, type: 'application/atom+xml', href }];
  const feed: AtomFeed.Feed<DateLike> = {
    id: nameOf('feed', filter),
    title: { value: title },
    updated,
    authors: [{ name: 'Whosaid' }],
    generator: { text: 'Whosaid' },
    links: [
      ...page('self', links.self),
      ...page('first', links.first),
      ...page('current', links.first),
      ...page('previous', links.previous),
      ...page('next', links.next),
      { rel: 'alternate', type: 'text/html', href: homeUrl },
    ],
    entries: quotes.map((quote) => ({
      id: nameOf('quote', quote.globalId),
      title: { value: titleOf(quote), type: 'text' },
      updated: quote.storedAt,
      published: quote.publishedAt ?? undefined,
      authors: authorsOf(quote),
      categories: quote.about.map(([slug, name]) => ({ term: slug, label: withoutControls(name) })),
      links: quote.url === null ? [] : [{ rel: 'alternate', type: 'text/html', href: quote.url }],
      content: { type: 'html', value: contentOf(quote) },
    })),
  };
  return generateAtomFeed(feed);
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export function writeJsonFeed(source: FeedSource): string {
  const { quotes, title, nameOf, homeUrl, links } = source;
  const feed: JsonFeed.Feed<DateLike> = {
    title,
    home_page_url: homeUrl,
    // What tells feeds apart, of whichever page.
    feed_url: links.first,
    next_url: links.next ?? undefined,
    items: quotes.map((quote) => ({
      id: nameOf('quote', quote.globalId),
      url: quote.url ?? undefined,
      title: titleOf(quote),
      content_html: contentOf(quote),
      date_published: quote.publishedAt ?? undefined,
      date_modified: quote.storedAt,
      authors: authorsOf(quote),
      tags: quote.about.map(([, name]) => name),
      language: quote.language ?? undefined,
    })),
  };
  // The library leaves out an empty list, which the format wants.
  return `${JSON.stringify({ items: [], ...(generateJsonFeed(feed) as object) })}\n`;
}

const MOST_TITLE_CHARACTERS = 120;

const OPENING_MARK = /^["'“‘„«]/;

/** `Sergey Lavrov: “There is no positive reaction to it,”`; a paraphrase stands without quotation marks. */
function titleOf(quote: ExportedQuote): string {
  const text = oneLine(quote.text);
  // As a rule the marks are part of the text.
  const isMarked = quote.kind !== 'DIRECT' || OPENING_MARK.test(text);
  const said = shortened(text, MOST_TITLE_CHARACTERS);
  return `${voiceOf(quote)}: ${isMarked ? said : `“${said}”`}`;
}

const oneLine = (text: string): string => withoutControls(text).replace(/\s+/g, ' ').trim();

const speakersOf = ({ speakers, speakerText }: ExportedQuote): string[] => {
  const names = speakers.map(([, name]) => oneLine(name)).filter((name) => name !== '');
  return names.length > 0 ? names : [oneLine(speakerText ?? '') || 'Unknown speaker'];
};

const authorsOf = (quote: ExportedQuote): { name: string }[] => speakersOf(quote).map((name) => ({ name }));

/** Only readers who ask for what was not said get it; it is told from the rest all the same. */
const voiceOf = (quote: ExportedQuote): string =>
  `${speakersOf(quote).join(', ')}${quote.negated ? ' (reported as not said)' : ''}`;

function contentOf(quote: ExportedQuote): string {
  const cite = quote.url === null ? '' : ` cite="${escapeXml(quote.url)}"`;
  const paragraphs = quote.text.split(/\n+/).map((line) => `<p>${escapeXml(line)}</p>`);
  const title = escapeXml(quote.articleTitle);
  const article = quote.url === null ? title : `<a href="${escapeXml(quote.url)}">${title}</a>`;
  const speaker = [voiceOf(quote), ...(quote.roleText === null ? [] : [quote.roleText])].map(escapeXml).join(', ');
  const place = [article, ...placeOf(quote).map(escapeXml)].join(', ');
  return `<blockquote${cite}>${paragraphs.join('')}</blockquote><p>${speaker} — ${place}</p>`;
}

const placeOf = ({ outletName, publishedAt }: ExportedQuote): string[] => [
  ...(outletName === null ? [] : [outletName]),
  ...(publishedAt === null ? [] : [publishedAt.toISOString().slice(0, 10)]),
];
