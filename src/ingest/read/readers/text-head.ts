import { isAuthors, PAPER } from '../../../nlp/layers/head-lines.ts';
import { readByline, splitAuthors } from './byline.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import { articleUrl } from './http-url.ts';

/** What the lines about an article at the top of its text say. */
export interface TextHead {
  authors: string[];
  publishedAt: Date | null;
  outlet: string | null;
  url: string | null;
  /** Whether each of the lines given is about the article, and so neither headline nor prose. */
  isAbout: boolean[];
}

const LONGEST_ABOUT_LINE = 160;
const SEPARATOR = /\s*[|•·]\s*|\s+[/–—-]\s+/;
const CLOCK = new RegExp(
  '^(?:(?:(?:last )?updated|published|posted)(?: at)?:? )?' +
    '\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,4})?$|^\\d+ min(?:ute)?s? read$',
  'i',
);
const NAME =
  /^(?:[\p{Lu}\d][\p{L}\p{N}.'’&-]*|of|the|and|for|&)(?: (?:[\p{Lu}\d][\p{L}\p{N}.'’&-]*|of|the|and|for|&)){0,5}$/u;
/** What stands beside the date and names no outlet: a section of the paper, the author's job. */
const NO_OUTLET = new RegExp(
  [
    /^(?:(?:world |us |uk )?news|world|politics|business|opinion|analysis|exclusive|live|share|print|comments?)$/,
    /\b(?:staff|writer|reporter|correspondent|editor|columnist)s?\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/**
 * Reads bylines, date lines and addresses: "By Jane Doe", "Harbour Courier | January 27, 2022". A date inside a
 * sentence is not one, nor is the day of a place line ("GENEVA, Jan 21 (Reuters) -"), which leaves the year out and
 * names an agency. A name on a line of its own is the outlet only between a byline and a date line.
 * @param lines the first non-blank lines of the text, trimmed.
 */
export function readTextHead(lines: readonly string[]): TextHead {
  const read = lines.map((line) => (line.length <= LONGEST_ABOUT_LINE ? readAboutLine(line) : null));
  // Twice, since one such line may lead to the one above it.
  for (const [index, line] of [...lines.entries(), ...lines.entries()]) {
    if (read[index] || !line.includes(' ') || line.length > LONGEST_ABOUT_LINE) continue;
    const isBetween = Boolean(read[index - 1] && read[index + 1]);
    const isBeside = Boolean(read[index - 1] || read[index + 1]);
    const isKnown = read.some((one) => one?.outlet);
    if (isOutlet(line) && !isKnown && (isBetween || (isBeside && PAPER.test(line))))
      read[index] = { authors: [], date: null, outlet: line, url: null };
    else if (isBeside && isAuthors(line))
      read[index] = { authors: splitAuthors(line), date: null, outlet: null, url: null };
  }
  const found = read.filter((line) => line !== null);
  const dates = found.flatMap((line) => line.date ?? []);
  return {
    authors: found.find((line) => line.authors.length > 0)?.authors ?? [],
    publishedAt: (dates.find((date) => date.published) ?? dates[0])?.instant ?? null,
    outlet: found.find((line) => line.outlet !== null)?.outlet ?? null,
    url: found.find((line) => line.url !== null)?.url ?? null,
    isAbout: read.map((line) => line !== null),
  };
}

interface AboutLine {
  authors: string[];
  date: DateLine | null;
  outlet: string | null;
  url: string | null;
}

/** "https://harbourcourier.example/leaks", "Source: https://..." */
const ADDRESS = /^(?:(?:source|url|link|permalink):\s*)?(https?:\/\/\S+)$/i;

/** Null for a line that says anything else. */
function readAboutLine(line: string): AboutLine | null {
  const address = ADDRESS.exec(line)?.[1];
  if (address) return { authors: [], date: null, outlet: null, url: articleUrl(address) };
  const segments = line.split(SEPARATOR).filter((segment) => segment !== '');
  const about: AboutLine = { authors: [], date: null, outlet: null, url: null };
  const others: string[] = [];
  for (const segment of segments) {
    const date = readDateLine(segment);
    const authors = readByline(date ? date.rest : segment);
    if (authors.length > 0) about.authors = authors;
    const isPaper = date !== null && PAPER.test(date.rest) && NAME.test(date.rest);
    if (date && (authors.length > 0 || date.rest === '' || isPaper)) about.date ??= date;
    else if (authors.length === 0) others.push(segment);
    if (isPaper) others.push(date.rest);
  }
  if (!about.date && about.authors.length === 0) return null;
  if (!others.every((segment) => NAME.test(segment) || CLOCK.test(segment))) return null;
  const named = others.filter(isAuthors);
  if (about.authors.length === 0) about.authors = named.flatMap((segment) => splitAuthors(segment));
  about.outlet = others.find((segment) => isOutlet(segment) && !named.includes(segment)) ?? null;
  return about;
}

/** "Harbour Courier", "CBS News", "The Journal of Record"; no sentence. */
const isOutlet = (segment: string): boolean => NAME.test(segment) && !NO_OUTLET.test(segment) && !CLOCK.test(segment);
