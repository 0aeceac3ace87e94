import { START } from '../../domain/line-place.ts';
import { wordSet } from '../../domain/word-lists.ts';
import { InputError } from '../../errors.ts';
import type { Bookmark } from './bookmark.ts';
import { type Bytes, collectBytes, peekBytes, splitLines } from './bytes.ts';
import type { InputFormat } from './format.ts';
import { readCsv } from './readers/csv.ts';
import { decodeUtf8, MAX_TEXT_BYTES } from './readers/decode.ts';
import { readFeed } from './readers/feed.ts';
import { readJson, readJsonLines } from './readers/json.ts';
import { readMail } from './readers/mail.ts';
import { readNewsml } from './readers/newsml.ts';
import { readNinjs } from './readers/ninjs.ts';
import { readNitf } from './readers/nitf.ts';
import {
  type DocumentHint,
  type FoundDocument,
  type ReadResult,
  reject,
  rejectOf,
  unreadPage,
} from './readers/reader.ts';
import { readSitemap } from './readers/sitemap.ts';
import { readText } from './readers/text.ts';
import { readWarc } from './readers/warc.ts';

/** What ingesting knows of a format. A new one is a reader in `readers/` and a row here. */
interface InputFormatInfo {
  /** Ends of file names, without the dot; with .gz behind them too. */
  extensions: readonly string[];
  /**
   * Whether a document of unknown format is of this one, by its first characters; the first of the table that says so.
   */
  sniff(start: string): boolean;
  /** Whether one file may hold several articles. */
  manyArticles: boolean;
  /**
   * Reads the articles of one document; pages are found and not read.
   * @param bookmark where the bytes begin; readers that go line by line move it
   * @throws InputError and the errors of the stream, after what could be read.
   */
  read(bytes: Bytes, origin: string, hint?: DocumentHint, bookmark?: Bookmark | null): AsyncGenerator<FoundDocument>;
}

/** A line may hold a text of full length with escapes, and fields that are not read. */
const MAX_LINE_BYTES = 4 * MAX_TEXT_BYTES;
/** A JSON document is held whole. */
const MAX_JSON_BYTES = 32 * 1024 ** 2;
/** So is a page; the largest of newspapers have a tenth. */
const MAX_HTML_BYTES = 10 * 1024 ** 2;

/** What a page begins with, after comments and an XML declaration. */
const HTML_START =
  /^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|div)(?=[\s>/])/i;

/** The first element of an XML document, after its declaration, its comments and its document type. */
const XML_START = String.raw`^(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:\w+:)?`;
const xmlOf = (names: string): RegExp => new RegExp(`${XML_START}(?:${names})(?=[\\s>/])`, 'i');
const FEED = xmlOf('rss|feed|rdf');
const SITEMAP = xmlOf('urlset|sitemapindex');
const NEWSML = xmlOf('newsmessage|newsitem|packageitem');
const NITF = xmlOf('nitf');
const JSON_FEED = /^\{[^{}[\]]*"version"\s*:\s*"https?:\/\/jsonfeed\.org/;
const NINJS =
  /^[[{][\s\S]*"(?:versioncreated|versionCreated|pubstatus|pubStatus|body_xhtml)"\s*:|"[^"]*\bninjs\b[^"]*"/;
/** Two cells or more, of which one is the text and one something else of an article. */
const columnOf = (names: string): RegExp => new RegExp(`(?:^|[,;\\t|])"?(?:${names})"?(?=[,;\\t|\\r\\n])`, 'i');
const CSV_TEXT = columnOf('text|content|body|maintext|article|article[ _-]?(?:text|body)|full[ _-]?text');
const CSV_OTHER = columnOf('title|headline|url|link|date|publish(?:ed)?[ _-]?(?:at|date)?|author|source|id');
const firstLine = (start: string): string => start.slice(0, start.indexOf('\n') + 1);
/** Lines about a mail, up to one that only mail programs write. */
const MAIL = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:received|return-path|message-id|mime-version|delivered-to):/i;

/** What a piece of HTML may begin with. */
const HTML_NAMES = wordSet(
  `a abbr address article aside b big blockquote br caption center cite code dd del details dialog div dl dt em
  fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img ins kbd label li link main
  mark nav ol p picture pre q s samp script section small span strike strong style sub summary sup table tbody td
  template tfoot th thead time tr tt u ul var video`,
);

/**
 * The first element of what is XML and no piece of HTML, as `<svg xmlns="…">`; "" where it only says to be XML. Null
 * for anything else: a text may begin with "<Ann> Is anybody there?"
 */
function unknownXml(start: string): string | null {
  const [head] = /^(?:<\?xml\b[^>]*>\s*|<!--[\s\S]*?-->\s*|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*/i.exec(start)!;
  const isDeclared = /^<(?:\?xml|!doctype)\b/i.test(head);
  const name = /^<([a-z_][\w.:-]*)(?=[\s/>])/i.exec(start.slice(head.length))?.[1];
  if (name === undefined) return isDeclared ? '' : null;
  const isTagged = start.includes(`</${name}>`) || /\sxmlns(?::\w+)?\s*=/.test(start);
  return isDeclared || (isTagged && !HTML_NAMES.has(name.toLowerCase())) ? name : null;
}

/** Documents that are held whole. */
const MAX_WHOLE_BYTES = 32 * 1024 ** 2;

export const INPUT_FORMAT_TABLE: Record<InputFormat, InputFormatInfo> = {
  warc: {
    extensions: ['warc'],
    sniff: (start) => /^WARC\/[01]\.\d/.test(start),
    manyArticles: true,
    read: readWarc,
  },
  feed: {
    extensions: ['rss', 'atom', 'rdf', 'xml'],
    sniff: (start) => FEED.test(start) || JSON_FEED.test(start),
    manyArticles: true,
    read: wholeDocument('feed', MAX_HTML_BYTES, readFeed),
  },
  sitemap: {
    extensions: [],
    sniff: (start) => SITEMAP.test(start),
    manyArticles: true,
    read: wholeDocument('XML', MAX_WHOLE_BYTES, readSitemap),
  },
  newsml: {
    extensions: ['newsml'],
    sniff: (start) => NEWSML.test(start),
    manyArticles: true,
    read: wholeDocument('XML', MAX_WHOLE_BYTES, readNewsml),
  },
  nitf: {
    extensions: ['nitf'],
    sniff: (start) => NITF.test(start),
    manyArticles: false,
    read: wholeDocument('XML', MAX_HTML_BYTES, (...document) => [readNitf(...document)]),
  },
  html: {
    extensions: ['html', 'htm', 'xhtml'],
    sniff: (start) => HTML_START.test(start),
    manyArticles: false,
    read: readHtmlDocument,
  },
  ninjs: {
    extensions: ['ninjs'],
    sniff: (start) => NINJS.test(start),
    manyArticles: true,
    read: wholeDocument('JSON', MAX_WHOLE_BYTES, (bytes, origin) => readNinjs(decodeUtf8(bytes), origin)),
  },
  json: {
    extensions: ['json'],
    // A line with nothing but "{" begins a document over several lines.
    sniff: (start) => start.startsWith('[') || /^\{\s*\n/.test(start),
    manyArticles: true,
    read: readJsonDocument,
  },
  jsonl: {
    extensions: ['jsonl', 'ndjson'],
    sniff: (start) => start.startsWith('{'),
    manyArticles: true,
    read: readLines,
  },
  mail: {
    extensions: ['eml'],
    sniff: (start) => MAIL.test(start),
    manyArticles: false,
    read: readMailDocument,
  },
  csv: {
    extensions: ['csv', 'tsv'],
    sniff: (start) => CSV_TEXT.test(firstLine(start)) && CSV_OTHER.test(firstLine(start)),
    manyArticles: true,
    read: wholeDocument('CSV', MAX_WHOLE_BYTES, readCsv),
  },
  text: {
    extensions: ['txt', 'md'],
    sniff: () => true,
    manyArticles: false,
    read: readTextDocument,
  },
};

/** The formats in the order in which an unknown document is tried; the last takes any. */
const NAMES = Object.keys(INPUT_FORMAT_TABLE) as InputFormat[];

/** The format of a file by its name; null for one of no known kind. */
export function formatOfPath(path: string): InputFormat | null {
  const extension = /\.(\w+)(?:\.gz)?$/.exec(path.toLowerCase())?.[1] ?? '';
  return NAMES.find((name) => INPUT_FORMAT_TABLE[name].extensions.includes(extension)) ?? null;
}

/** Formats of one family, which their first bytes do not tell apart for sure. */
const JSON_FORMATS: readonly (InputFormat | null)[] = ['json', 'jsonl'];

/** An object with a key, alone or as the first of a list: no text begins so. */
const JSON_RECORD = /^\[?\s*\{\s*"[^"\n]{1,100}"\s*:/;
/** A line that has names of columns and nothing else, above another: no text begins so. */
const CSV_RECORD = /^(?:"?[\p{L}\d_][\p{L}\d _-]{0,39}"?[,;\t|])+"?[\p{L}\d_][\p{L}\d _-]{0,39}"?\r?\n\s*\S/u;

/** How many of the first bytes tell a format. */
export const SNIFFED_BYTES = 4096;

/**
 * The format of a document by its first bytes. What its name says decides where they leave it open.
 * @param named what the name of the file says, or null.
 */
export function sniffFormat(first: Uint8Array, named: InputFormat | null = null): InputFormat {
  const sniffed = sniffStart(first);
  if (named === null) return sniffed;
  // A name in ".xml" says nothing of what kind.
  if (sniffed === 'text' && named === 'feed' && unknownXml(startOf(first)) !== null) return sniffed;
  if (sniffed === 'text' || (JSON_FORMATS.includes(named) && JSON_FORMATS.includes(sniffed))) return named;
  // A line of the wire is an item of ninjs itself.
  if (named === 'jsonl' && sniffed === 'ninjs') return named;
  if (named === 'text' && JSON_FORMATS.includes(sniffed) && JSON_RECORD.test(startOf(first))) return sniffed;
  if (named === 'text' && sniffed === 'csv' && CSV_RECORD.test(startOf(first))) return sniffed;
  // A text may begin with a bracket ("[Update] ..."), or with lines about a mail.
  return named === 'text' && [...JSON_FORMATS, 'mail', 'csv'].includes(sniffed) ? named : sniffed;
}

function sniffStart(first: Uint8Array): InputFormat {
  const start = startOf(first);
  return NAMES.find((name) => INPUT_FORMAT_TABLE[name].sniff(start))!;
}

/** Files whose text nobody reads here, by their first bytes. Without pictures in them they look like text. */
const NOT_READ: readonly [string, string][] = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a text in RTF'],
  ['PK\u0003\u0004', 'a ZIP archive, or an office document'],
];

/** What a file is that is not read, by its first bytes; null for any other. */
export const whatIsNotRead = (first: Uint8Array): string | null =>
  NOT_READ.find(([start]) => startOf(first).startsWith(start))?.[1] ?? null;

const startOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, SNIFFED_BYTES)).toString('latin1').replace('\u00ef\u00bb\u00bf', '').trimStart();

/** Whether the first line is a whole object of JSON, which tells its format however long the next lets wait. */
export const hasJsonLine = (first: Uint8Array): boolean => isObject(firstLine(startOf(first)));

const isObjectLine = (line: Uint8Array): boolean => isObject(Buffer.from(line).toString().replace('\ufeff', ''));

function isObject(text: string): boolean {
  const line = text.trim();
  if (!line.startsWith('{') || !line.endsWith('}')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** The ends of file names that are read without being told how, for messages. */
export const KNOWN_EXTENSIONS = NAMES.flatMap((name) => INPUT_FORMAT_TABLE[name].extensions).map((end) => `.${end}`);

/** Reads a document as a whole. One whose first line is an object, and has another line below, is JSON Lines. */
async function* readJsonDocument(
  all: Bytes,
  origin: string,
  hint?: DocumentHint,
  bookmark?: Bookmark | null,
): AsyncGenerator<ReadResult> {
  const [start, bytes] = await peekBytes(all, MAX_LINE_BYTES, hasTwoLines);
  const isBegun = (bookmark?.from.lines ?? 0) > 0;
  if (isBegun || (hasTwoLines(start) && isObjectLine(start.subarray(0, start.indexOf(LINE_END))))) {
    yield* readLines(bytes, origin, hint, bookmark);
    return;
  }
  const tooLong = 'is over 32 MB: give it as JSON Lines, one article a line, which may be of any size';
  yield* readJson(decodeUtf8(await collectBytes(bytes, MAX_JSON_BYTES, tooLong)), origin);
}

const LINE_END = 10;
const hasTwoLines = (start: Uint8Array): boolean => {
  const end = start.indexOf(LINE_END);
  return end >= 0 && !isBlank(start.subarray(end));
};

async function* readHtmlDocument(bytes: Bytes, origin: string, hint?: DocumentHint): AsyncGenerator<FoundDocument> {
  yield unreadPage(await collectBytes(bytes, MAX_HTML_BYTES, 'is over 10 MB of HTML'), origin, hint);
}

/** The reading of a format whose documents are held whole. */
function wholeDocument(
  what: string,
  maxBytes: number,
  read: (bytes: Uint8Array, origin: string, hint?: DocumentHint) => ReadResult[],
): InputFormatInfo['read'] {
  return async function* (bytes, origin, hint) {
    yield* read(await collectBytes(bytes, maxBytes, `is over ${maxBytes / 1024 ** 2} MB of ${what}`), origin, hint);
  };
}

async function* readMailDocument(bytes: Bytes, origin: string): AsyncGenerator<ReadResult> {
  yield await readMail(await collectBytes(bytes, MAX_WHOLE_BYTES, 'is over 32 MB of e-mail'), origin);
}

async function* readTextDocument(bytes: Bytes, origin: string, hint?: DocumentHint): AsyncGenerator<ReadResult> {
  const text = await collectBytes(bytes, MAX_TEXT_BYTES, 'is over 2 MB of text');
  const root = unknownXml(startOf(text));
  if (root !== null)
    throw new InputError(
      /^opml$/i.test(root)
        ? 'is a list of feeds (OPML): follow them by "whosaid sources add --opml"'
        : `is XML of no known kind${root && ` (its first element is "${root.slice(0, 60)}")`}: ` +
            'no feed, sitemap, NewsML or NITF',
    );
  yield readText(decodeUtf8(text), origin, hint);
}

/** A line is an article; that of an answer of a service which stands on one line holds many. */
function readLine(bytes: Uint8Array, place: string): ReadResult[] {
  try {
    return readJsonLines(decodeUtf8(bytes), place);
  } catch (error) {
    return [rejectOf(place, error)];
  }
}

/** Reads line by line, so that a file of any size takes no more memory than its longest line. */
async function* readLines(
  all: Bytes,
  origin: string,
  _hint?: DocumentHint,
  bookmark?: Bookmark | null,
): AsyncGenerator<ReadResult> {
  const from = bookmark?.from ?? START;
  let count = from.lines;
  const [start, bytes] = await peekBytes(all, SNIFFED_BYTES, hasJsonLine);
  if (count === 0 && isNoText(start))
    throw new InputError('is no text: its bytes are those of some other kind of file');
  for await (const { number, bytes: line, end } of splitLines(bytes, MAX_LINE_BYTES, from)) {
    const place = `${origin}:${number}`;
    if (line && isBlank(line)) continue;
    const results = line ? readLine(line, place) : [reject(place, 'is a line of over 8 MB')];
    for (const [index, result] of results.entries()) {
      if (bookmark && index === results.length - 1) bookmark.at = end;
      yield result;
    }
    count++;
  }
  if (count === 0) throw new InputError('is empty');
}

/** Whether so many bytes are controls as no text has; too few tell nothing. */
function isNoText(start: Uint8Array): boolean {
  const controls = start.filter((byte) => byte < 0x20 && !(byte >= 9 && byte <= 13) && byte !== 0x1b);
  return start.length >= 64 && controls.length > start.length / 20;
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || (byte >= 9 && byte <= 13));
