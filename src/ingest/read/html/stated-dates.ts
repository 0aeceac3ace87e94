import { metaContent, type PageData } from './page-data.ts';

/** From the surest to the least sure. */
const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article.published',
  'dc.date.issued',
  'dcterms.issued',
  'parsely-pub-date',
  'sailthru.date',
  'article_date_original',
  'originalpublicationdate',
] as const;
/** "shareaholic:article_published_time", "vr:published-time", "cXenseParse:publishTime", "bt:pubDate" */
const NAMES_PUBLICATION = new RegExp(
  '(?:^|[^a-z])(?:first)?(?:rb)?(?:publi(?:sh(?:ed)?|cation)[-_.]?(?:date|time|at|on)?|pub[-_.]?date)$|' +
    'date[-_.]?published$',
);
/** These have the day of a printed edition as well, of the last change, or of the picture. */
const VAGUE_META = [
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'dcterms:created',
  'dc.created',
  'dcterms.available',
  'article.created',
  'citation_date',
  'eprints.date',
  'last-modified-date',
  'timestamp',
  'date',
  'displaydate',
  'created',
  'search_date',
  'datecreated',
  'uploaddate',
] as const;
/** They say only when something was made of it. */
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
] as const;

/** What names publication. */
export function* publishedDates(data: PageData): Generator<string | null> {
  const { article, objects } = data;
  for (const object of article ? [article, ...objects] : objects)
    for (const key of ['datePublished', 'dateCreated', 'uploadDate'])
      if (typeof object[key] === 'string') yield object[key];
  yield* namedDates(data, PUBLISHED_META);
  for (const [name, [content]] of data.meta) if (NAMES_PUBLICATION.test(name)) yield content!;
}

function* namedDates(data: PageData, names: readonly string[]): Generator<string | null> {
  for (const name of names) yield metaContent(data, name);
}

/** What may as well be the date of something else. */
export const vagueDates = (data: PageData): Generator<string | null> => namedDates(data, VAGUE_META);

/** "Notes from the council (14 January 2020)" */
export function* describedDates(data: PageData): Generator<string | null> {
  for (const name of ['description', 'og:description'])
    yield /\(([^()]{6,60})\)\s*$/.exec(metaContent(data, name) ?? '')?.[1] ?? null;
}

/** `"published_at": "2021-11-19T06:22:28+01:00"`, also in a string or an attribute */
const IN_SCRIPT = new RegExp(
  '(?:"|&quot;)(?:date_?published|(?:first_?)?publish(?:ed)?_?(?:at|on|date|time)|pub_?date|' +
    'publication_?(?:date|time))(?:\\\\?"|&quot;)\\s*:\\s*(?:\\\\?"|&quot;)(\\d{4}-\\d\\d-\\d\\d[T\\d:.+Z -]{0,30})',
  'gi',
);

/** What the data of a page's scripts say; null where they name several days, since one may be of another article. */
export function scriptDate(html: string): string | null {
  let said: string | null = null;
  for (const [, date] of html.matchAll(IN_SCRIPT)) {
    if (said !== null && said.slice(0, 10) !== date!.slice(0, 10)) return null;
    said ??= date!;
  }
  return said;
}

/** What says when something was made of it. */
export function* modifiedDates(data: PageData): Generator<string | null> {
  for (const { dateModified } of data.objects) if (typeof dateModified === 'string') yield dateModified;
  yield* namedDates(data, MODIFIED_META);
}
