import type { PageBlock } from './page-blocks.ts';
import { metaContent, namesIn, type PageData } from './page-data.ts';
import { findHeadings, oneLine } from './page-headings.ts';
import type { PageElement } from './page-tree.ts';

/** Shorter lines may stand in a longer title by chance. Characters. */
const SHORTEST_START = 15;
/** What programs that keep sites put between the names of a site and a page: "Harbour Courier » Blog Archive » ". */
const ARCHIVE = /^blog[ -]?archiv(?:e|o|es)?$/i;
/** What stands for a title where nobody wrote one. */
const NO_TITLE = /^(?:home(?:page)?|start(?:seite)?|index|accueil|inicio|untitled(?: document)?|unbenannt.*)$/i;

/**
 * The headline of a page without the name of its site, or null where it has none.
 * @param blocks those of the page, and `main` those of them that are the article.
 */
export function findTitle(
  root: PageElement,
  data: PageData,
  outlet: string | null,
  blocks: readonly PageBlock[],
  main: readonly PageBlock[],
): string | null {
  const first = main[0] ? blocks.indexOf(main[0]) : 0;
  const { all, only, site } = findHeadings(blocks, first);
  const sites = [outlet, site].flatMap((name) => (name && letters(name) ? letters(name) : []));
  const headings = all.filter((line) => !sites.includes(letters(line)));
  const stated = statedHeadlines(data);
  const said = saidTitles(root, data);
  const same = headings.find((heading) => stated.some((title) => letters(title) === letters(heading)));
  if (same) return same;
  // What a heading and the metadata share is the headline as printed.
  const above = blocks
    .slice(Math.max(0, first - 3), first)
    .filter(({ element }) => !/^h[1-3]$/.test(element.localName))
    .map(({ text }) => oneLine(text))
    .filter((line) => line.length > 15);
  const shared = [...headings, ...above].filter((heading) => said.some((title) => isPartOf(heading, title)));
  if (shared.length > 0)
    return shared.reduce((longest, heading) => (heading.length > longest.length ? heading : longest));
  const [title] = said;
  const named = title ? withoutSite(title, sites) : null;
  const printed = only && headings.includes(only) ? withoutSite(only, sites) : null;
  const isNamed = named !== null && !sites.includes(letters(named)) && !NO_TITLE.test(named);
  if (isNamed && !(printed && isHeadline(printed, named))) return named;
  return printed ?? headings[0] ?? named;
}

const statedHeadlines = (data: PageData): string[] =>
  [...namesIn(data.article?.headline), ...(data.meta.get('og:title') ?? [])].map(oneLine);

const saidTitles = (root: PageElement, data: PageData): string[] =>
  [
    ...statedHeadlines(data),
    metaContent(data, 'twitter:title', 'dc.title', 'dcterms.title', 'title'),
    root.getElementsByTagName('title')[0]?.textContent,
  ].flatMap((title) => (title && oneLine(title) ? oneLine(title) : []));

/** Whether the metadata have no other title: a heading that only the page shows may be that of a part of its text. */
export function isSaid(title: string, root: PageElement, data: PageData): boolean {
  const said = saidTitles(root, data);
  return said.length === 0 || said.some((one) => letters(one).includes(letters(title)));
}

/** A single word may be the section, and a heading that has all of the title has more than the headline. */
const isHeadline = (printed: string, named: string): boolean =>
  printed.includes(' ') && !letters(printed).includes(letters(named));

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function isPartOf(heading: string, title: string): boolean {
  const [part, whole] = [letters(heading), letters(title)];
  if (part.length === 0) return false;
  if (heading.length * 3 >= title.length) return whole.includes(part);
  return part.length >= SHORTEST_START && whole.startsWith(part);
}

/** "Dam holds | Harbour Courier", "Harbour Courier: Dam holds" */
function withoutSite(title: string, sites: readonly string[]): string {
  const parts = title.split(/\s+[|•·»›—–-]+\s+|\s*[|»]\s*/u);
  if (parts.length < 2) return title;
  for (let from = 1; from < parts.length; from++) {
    const end = parts.slice(from);
    if (sites.includes(letters(end.join(' '))))
      return title.slice(0, title.lastIndexOf(end[0]!)).replace(/\s*[|•·»›—–-]+\s*$/u, '');
  }
  const afterSite = sites.includes(letters(parts[0]!)) ? (ARCHIVE.test(parts[1]!) ? 2 : 1) : 0;
  if (afterSite > 0 && parts[afterSite]) return title.slice(title.indexOf(parts[afterSite]!, parts[0]!.length));
  const last = parts.at(-1)!;
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/\s*[|•·»›—–-]+\s*$/u, '');
  return rest.length > 15 && last.split(' ').length <= 4 ? rest : title;
}
