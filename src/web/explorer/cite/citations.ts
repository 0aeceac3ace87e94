import { escapeTex, longDate, writeBibtexEntry, writeWikiTemplate } from './citation-syntax.ts';

/** What a citation says of a quote; dates as ISO instants. */
export interface Cited {
  text: string;
  /** Whether these are the speaker's own words; a paraphrase is never put between quotation marks. */
  isVerbatim: boolean;
  /** Whether the article says that it was not said. */
  isNegated: boolean;
  speakers: readonly { __typename: string; name: string }[];
  role: string | null;
  title: string;
  authors: readonly string[];
  outlet: string | null;
  publishedAt: string | null;
  /** Of the words at the publisher; without it, of the article in this server. */
  url: string;
}

/** How the same citation is written for different readers. */
export const CITATION_FORMATS: Record<string, (cited: Cited) => string> = {
  Plain: writePlain,
  APA: writeApa,
  BibTeX: writeBibtex,
  Wikipedia: writeWiki,
  'JSON-LD': writeJsonLd,
};

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

const namesOf = ({ speakers }: Cited): string => speakers.map(({ name }) => name).join(' and ');

/** The speaker's own words between one pair of marks, whatever marks the article has; anything else as reported. */
function quoted({ text, isVerbatim, isNegated }: Cited): string {
  if (isNegated) return `[reported as not said] ${text}`;
  return isVerbatim ? `“${text.replace(/^["“”‘’']|["“”‘’']$/gu, '')}”` : `[as reported] ${text}`;
}

function writePlain(cited: Cited): string {
  const who = [namesOf(cited), cited.role].filter(Boolean).join(', ');
  const where = [cited.outlet, `“${cited.title}”`, cited.publishedAt && longDate(cited.publishedAt)];
  return `${quoted(cited)}${who && ` (${who})`}. ${where.filter(Boolean).join(', ')}. ${cited.url}`;
}

/** By the Publication Manual of the American Psychological Association, 7th edition: an article of a news site. */
function writeApa({ title, authors, outlet, publishedAt, url }: Cited): string {
  const at = publishedAt ? new Date(publishedAt) : null;
  const date = at ? `(${at.getUTCFullYear()}, ${MONTH.format(at)} ${at.getUTCDate()})` : '(n.d.)';
  const by = authors.map(invertName).join(', ');
  return [by ? `${by} ${date}. ${title}.` : `${title}. ${date}.`, outlet && `${outlet}.`, url]
    .filter(Boolean)
    .join(' ');
}

/** `Ann Mary Lee` is `Lee, A. M.` */
function invertName(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.pop() ?? name;
  return words.length > 0 ? `${last}, ${words.map((word) => `${[...word][0]}.`).join(' ')}` : last;
}

function writeBibtex(cited: Cited): string {
  const { title, authors, outlet, publishedAt, url } = cited;
  const day = publishedAt?.slice(0, 10) ?? '';
  return writeBibtexEntry('article', (outlet ?? 'article') + day, {
    author: authors.join(' and '),
    title: `{${escapeTex(title)}}`,
    journal: escapeTex(outlet ?? ''),
    date: day,
    url,
    note: escapeTex(`${namesOf(cited)}: ${quoted(cited)}`),
  });
}

/** The template "cite news" of Wikipedia. */
function writeWiki(cited: Cited): string {
  const { title, authors, outlet, publishedAt, url } = cited;
  return writeWikiTemplate('cite news', {
    author: authors.join(', '),
    title,
    url,
    work: outlet ?? '',
    date: publishedAt?.slice(0, 10) ?? '',
    quote: `${namesOf(cited)}: ${quoted(cited)}`,
  });
}

function writeJsonLd({ text, speakers, isNegated, title, outlet, publishedAt, url }: Cited): string {
  const quotation = {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    text,
    spokenByCharacter: isNegated ? undefined : speakers.map(({ __typename, name }) => ({ '@type': __typename, name })),
    isPartOf: {
      '@type': 'NewsArticle',
      headline: title,
      url,
      datePublished: publishedAt ?? undefined,
      publisher: outlet ? { '@type': 'Organization', name: outlet } : undefined,
    },
  };
  return JSON.stringify(quotation, null, 2);
}
