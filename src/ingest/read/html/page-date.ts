import { isPast, parsePublishedDate } from '../readers/published-date.ts';
import { classPattern } from './class-pattern.ts';
import type { PageBlock } from './page-blocks.ts';
import type { PageData } from './page-data.ts';
import type { PageElement } from './page-tree.ts';
import { describedDates, modifiedDates, publishedDates, scriptDate, vagueDates } from './stated-dates.ts';

/** No page is older. */
const FIRST_YEAR = 1991;

/** "/2021/11/19/", "/2021-11-19-", "/20211119/", "/2021/nov/19/" */
const IN_ADDRESS = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2]|[a-z]{3}(?=\/))[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
const DATED_CLASS = classPattern(
  `\\w*date time datum publi[a-z]* posted timestamp dateline fecha data meta byline info`,
);
const NOT_PUBLISHED =
  /modif|(?<!^|\s)updat|^updated$|aktualis|mise? à jour|copyright|comment|event|related|sidebar|footer|teaser/i;

/**
 * When the article of a page was published: as its metadata say, else its address, else what is printed around the
 * title, else its description, else the scripts that draw the page, else when it was changed.
 * @param html the page as it came.
 */
export function findPublishedDate(
  html: string,
  root: PageElement,
  data: PageData,
  blocks: readonly PageBlock[],
  main: readonly PageBlock[],
  url: string | null,
): Date | null {
  const order = monthFirst(root.getAttribute('lang'));
  return (
    firstDate(publishedDates(data), order) ??
    firstDate(timeElements(root), order) ??
    firstDate(vagueDates(data), order) ??
    addressDate(url) ??
    firstDate(printedDates(blocks, main), order) ??
    firstDate(describedDates(data), order) ??
    firstDate([scriptDate(html)]) ??
    firstDate(modifiedDates(data), order)
  );
}

/** Whether "05/02/2022" is in May, by the language of the page; null where that does not tell. */
function monthFirst(language: string | null): boolean | null {
  if (!language || /^en$/i.test(language)) return null;
  return /^en[-_]us/i.test(language);
}

function firstDate(values: Iterable<string | null>, order: boolean | null = null): Date | null {
  for (const value of values) {
    const date = value && value.length < 200 ? parsePublishedDate(value, order) : null;
    if (date && date.getUTCFullYear() >= FIRST_YEAR && isPast(date)) return date;
  }
  return null;
}

/** Elements that say when: those that mean publication before the others, and none of a comment or a teaser. */
function* timeElements(root: PageElement): Generator<string | null> {
  const marked: PageElement[] = [];
  const times: PageElement[] = [];
  for (const element of root.getElementsByTagName('*')) {
    const itemprop = element.getAttribute('itemprop') ?? '';
    const property = element.localName === 'meta' ? '' : (element.getAttribute('property') ?? '');
    if (/datePublished|dateCreated|^(?:dc|dcterms|schema):(?:date|created|issued)/i.test(`${itemprop}${property}`))
      marked.push(element);
    else if (element.localName === 'abbr' && /published/i.test(element.className)) marked.push(element);
    else if (isTime(element) && !/dateModified/i.test(itemprop)) times.push(element);
  }
  for (const element of marked.filter((element) => !isElsewhere(element))) {
    yield element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
    yield element.textContent;
  }
  const isPublished = (element: PageElement) =>
    element.hasAttribute('pubdate') || /publish|posted|entry-date/i.test(element.className);
  const good = times.filter((element) => !isElsewhere(element));
  for (const element of [...good.filter(isPublished), ...good]) {
    yield element.getAttribute('datetime') ?? element.getAttribute('content');
    yield element.textContent;
  }
}

/** A `time`, or an element of the page's own: <relative-time datetime="2021-11-19"> */
const isTime = (element: PageElement): boolean =>
  element.localName === 'time' || (element.localName.includes('-') && element.hasAttribute('datetime'));

/** More text is of no box, but of the page: what its name says is not said of all that is in it. */
const LARGEST_BOX = 1300;

/** Whether an element belongs to something else of the page than the article. */
function isElsewhere(element: PageElement): boolean {
  for (
    let at: PageElement | null = element;
    at && at.localName !== 'body' && at.textContent.length < LARGEST_BOX;
    at = at.parentNode
  ) {
    if (/^(?:footer|nav)$/.test(at.localName) || NOT_PUBLISHED.test(at.className)) return true;
    // <aside class="article-meta"> stands beside the text and is about it.
    if (at.localName === 'aside' && !DATED_CLASS.test(at.className)) return true;
  }
  return false;
}

/** Whether a line near the text is of a comment or another article. */
function isOfOthers(element: PageElement): boolean {
  for (
    let at: PageElement | null = element;
    at && at.localName !== 'body' && at.textContent.length < LARGEST_BOX;
    at = at.parentNode
  )
    if (at.localName === 'nav' || /comment|kommentar|related|sidebar|copyright|event/i.test(at.className)) return true;
  return false;
}

function addressDate(url: string | null): Date | null {
  const match = url ? IN_ADDRESS.exec(url) : null;
  if (!match) return null;
  const [, year, month, day] = match as unknown as [string, string, string, string];
  return firstDate([/\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`]);
}

/** How far from the first block of the text a title may stand, and a date from either. Blocks. */
const TITLE_ABOVE = 40;
const NEAR = 8;

/**
 * Dates that are printed around the beginning of the text and at its end: the nearest first, those that stand in an
 * element called so before others.
 */
function* printedDates(blocks: readonly PageBlock[], main: readonly PageBlock[]): Generator<string | null> {
  if (main.length === 0) return;
  const first = blocks.indexOf(main[0]!);
  const last = blocks.indexOf(main.at(-1)!);
  const title = blocks.findLastIndex(({ element }, i) => element.localName === 'h1' && i <= first);
  const top = title >= 0 && first - title <= TITLE_ABOVE ? title : first;
  const near = [
    ...blocks.slice(Math.max(0, top - NEAR), first).reverse(),
    ...blocks.slice(first, first + NEAR / 2),
    ...blocks.slice(last, last + NEAR),
  ].filter((block) => !isListedLink(block) && !isOfOthers(block.element));
  for (const { element, text } of near) if (text.length < 200 && isDated(element)) yield text;
  for (const { text } of near) if (text.length < 120) yield text;
  for (const block of blocks)
    if (block.text.length < 200 && isDated(block.element) && !isListedLink(block) && !isElsewhere(block.element))
      yield block.text;
}

/** Whether a block is an item in a list of links: a date in it is of the page that it leads to. */
const isListedLink = ({ element, text, linked }: PageBlock): boolean =>
  element.localName === 'li' && linked >= text.length - 2;

function isDated(element: PageElement): boolean {
  for (let at: PageElement | null = element, up = 0; at && up < 3; at = at.parentNode, up++)
    if (DATED_CLASS.test(at.className) || DATED_CLASS.test(at.id)) return true;
  return false;
}
