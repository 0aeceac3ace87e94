import { apaDate, escapeTex, longDate, writeBibtexEntry, writeWikiTemplate } from './citation-syntax.ts';

/** What a citation says of a chart. */
export interface CitedChart {
  title: string;
  /** What is counted: `quotes by month of publication`. */
  counted: string;
  /** What it is narrowed to, in words: `said by Ann Lee`. Empty: everything. */
  filters: readonly string[];
  /** `237 quotes`. */
  n: string;
  /** When it was looked at, an ISO instant: the graph grows. */
  accessedAt: string;
  /** Of the page that shows it. */
  address: string;
  /** The playground with its query filled in. */
  query: string;
}

/** How the same citation is written for different readers. */
export const CHART_CITATION_FORMATS: Record<string, (chart: CitedChart) => string> = {
  Plain: writePlain,
  APA: writeApa,
  BibTeX: writeBibtex,
  Wikipedia: writeWiki,
  'JSON-LD': writeJsonLd,
};

const SITE = 'Whosaid';

const described = ({ counted, filters, n }: CitedChart): string => `${[counted, ...filters].join(', ')}; n = ${n}`;

function writePlain(chart: CitedChart): string {
  const { title, accessedAt, address, query } = chart;
  return `“${title}”: ${described(chart)}. ${SITE}, ${address}, accessed ${longDate(accessedAt)}. Query: ${query}`;
}

/** By the Publication Manual of the American Psychological Association, 7th edition: data that change. */
function writeApa(chart: CitedChart): string {
  const { title, accessedAt, address } = chart;
  return `${SITE}. (n.d.). ${title}: ${described(chart)} [Data set]. Retrieved ${apaDate(accessedAt)}, from ${address}`;
}

function writeBibtex(chart: CitedChart): string {
  const { title, accessedAt, address, query } = chart;
  const day = accessedAt.slice(0, 10);
  return writeBibtexEntry('misc', `${SITE}${day}`, {
    author: `{${SITE}}`,
    title: `{${escapeTex(title)}}`,
    note: escapeTex(described(chart)),
    url: address,
    urldate: day,
    howpublished: `Query: \\url{${query}}`,
  });
}

/** The template "cite web" of Wikipedia. */
function writeWiki(chart: CitedChart): string {
  const { title, accessedAt, address } = chart;
  return writeWikiTemplate('cite web', {
    title: `${title} (${described(chart)})`,
    url: address,
    website: SITE,
    'access-date': accessedAt.slice(0, 10),
  });
}

function writeJsonLd(chart: CitedChart): string {
  const { title, counted, n, accessedAt, address, query } = chart;
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: `${title}: ${described(chart)}, as of ${longDate(accessedAt)}.`,
    variableMeasured: counted,
    size: n,
    url: address,
    isBasedOn: query,
    sdDatePublished: accessedAt,
    creator: { '@type': 'Organization', name: SITE },
  };
  return JSON.stringify(dataset, null, 2);
}
