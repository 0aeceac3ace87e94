import { z } from 'zod';
import type { ArticleDraft } from '../../../domain/article.ts';
import { repairText } from '../../../domain/repair-text.ts';
import { isInYears, YEARS_WANTED, yearOutOfRange } from '../../../domain/years.ts';
import { InputError } from '../../../errors.ts';
import { secretIn } from '../../../fetch/web-address.ts';
import { fragmentText, isHtmlText } from '../html/fragment-text.ts';
import { splitAuthors } from './byline.ts';
import { cleanText, MAX_TEXT_BYTES } from './decode.ts';
import { httpUrl } from './http-url.ts';
import { emptyList, isObject, withOurKeys } from './json-keys.ts';
import { languageCode } from './language-code.ts';
import { parsePublishedDate } from './published-date.ts';
import { type ReadResult, readOrReject } from './reader.ts';
import { titleOf, unstorable } from './text.ts';

/** "wants a string, got 5" */
const wants = (what: string) => (issue: { input?: unknown }) => `wants ${what}, got ${shown(issue.input)}`;

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length <= 60 ? json : `${json.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const storable = z.string({ error: wants('a string') }).check(({ value, issues }) => {
  const problem = unstorable(value);
  if (problem) issues.push({ code: 'custom', message: problem, input: value });
});

/** White space of any kind becomes single spaces; blank and absent become null. */
const line = (maxLength: number) =>
  storable
    .transform((value) => value.replace(/\s+/g, ' ').trim() || null)
    .refine((value) => (value?.length ?? 0) <= maxLength, `is over ${maxLength} characters`)
    .nullable();

/** A name, or an object that has one: newsapi.org gives `"source": { "id": "bbc-news", "name": "BBC News" }`. */
const name = z.preprocess(nameOf, line(200));
const names = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(name).max(100, 'is over 100'));

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
}

/** A line that `read` makes something of; a problem when it returns null. */
const readAs = <T>(maxLength: number, read: (value: string) => T | null, what: string | ((value: string) => string)) =>
  line(maxLength).transform((input, { issues }): T | null => {
    const result = input === null ? null : read(input);
    if (input !== null && result === null) {
      const wanted = typeof what === 'string' ? what : what(input);
      issues.push({ code: 'custom', message: wants(wanted)({ input }), input });
    }
    return result;
  });

function readDate(value: string): Date | null {
  const instant = parsePublishedDate(value);
  return instant && isInYears(instant) ? instant : null;
}

/** Seconds or milliseconds since 1970 come as numbers. */
const digitsOf = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

const dateWanted = (value: string): string =>
  yearOutOfRange(value) !== null || parsePublishedDate(value) !== null ? YEARS_WANTED : 'an ISO 8601 date or instant';

/** @see articleUrl: here it is said what is wrong with an address, without the secret */
const address = readAs(2000, httpUrl, 'an http or https URL').transform((url, { issues }) => {
  const secret = url && secretIn(new URL(url));
  if (!secret) return url;
  issues.push({ code: 'custom', message: `has ${secret}, which would be stored and shown: leave it out`, input: url });
  return null;
});

const ArticleJson = z.object(
  {
    text: z
      .preprocess((value) => value ?? '', storable)
      .transform((text) => cleanText(isHtmlText(text) ? fragmentText(text) : text))
      .refine((text) => text !== '', 'is missing or empty')
      .refine((text) => Buffer.byteLength(text) <= MAX_TEXT_BYTES, 'is over 2 MB'),
    title: line(1000).transform((title) => title && repairText(title).text),
    url: address,
    publishedAt: z.preprocess(digitsOf, readAs(60, readDate, dateWanted)),
    outlet: name,
    publisher: name,
    source: name,
    author: names,
    authors: names,
    section: line(200),
    language: readAs(35, languageCode, 'a language code such as "en"'),
  },
  { error: wants('an object') },
);

/** All null, so that absent fields are read as null ones. */
const ABSENT = Object.fromEntries(Object.keys(ArticleJson.shape).map((field) => [field, null]));

/**
 * Reads one article given as an object: `text`, and where known `title`, `url`, `publishedAt`, `outlet` (or
 * `publisher`, `source`), `author` or `authors`, `section` and `language`, or other names of these (`json-keys.ts`).
 * Other fields are ignored; "" is as absent. A text that is HTML is read as such. A reject names every field that is
 * wrong.
 */
export function readArticleJson(value: unknown, origin: string): ReadResult {
  return readOrReject(origin, (): ArticleDraft => {
    const empty = isObject(value) ? emptyList(value) : null;
    if (empty !== null) throw new InputError(`has no article: its list "${empty}" is empty`);
    const result = ArticleJson.safeParse(isObject(value) ? { ...ABSENT, ...withOurKeys(value) } : value);
    if (!result.success) throw new InputError(result.error.issues.map(describeIssue).join('; '));
    const { text, title, url, publishedAt, section, language, ...names } = result.data;
    const outlet = names.outlet ?? names.publisher ?? names.source;
    const listed = names.authors.filter((author) => author !== null);
    const authors = listed.length > 0 ? listed : names.author.filter((author) => author !== null);
    return {
      text,
      title: title ?? titleOf(text),
      url,
      publishedAt,
      outlet,
      authors: authors.length === 1 ? splitAuthors(authors[0]!, outlet) : [...new Set(authors)],
      section,
      language,
      origin,
    };
  });
}

const describeIssue = ({ path, message }: z.core.$ZodIssue): string => [...path.slice(0, 1), message].join(': ');
