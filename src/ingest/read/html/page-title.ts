import type { PageBlock } from './page-blocks.ts';
import { metaContent, namesIn, type PageData } from './page-data.ts';
import type { PageElement } from './page-tree.ts';

/** How far above the text a headline may stand that is no `h1`. Blocks. */
const ABOVE = 12;

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
  const headings = blocks
    .filter(
      ({ element }, i) =>
        element.localName === 'h1' || (/^h[23]$/.test(element.localName) && i <= first && i >= first - ABOVE),
    )
    .map(({ text }) => oneLine(text))
    .filter((line) => line.length > 2 && letters(line) !== letters(outlet ?? ''));
  const said = [
    ...namesIn(data.article?.headline),
    metaContent(data, 'og:title'),
    metaContent(data, 'twitter:title', 'dc.title', 'dcterms.title', 'title'),
    root.getElementsByTagName('title')[0]?.textContent,
  ].flatMap((title) => (title && oneLine(title) ? oneLine(title) : []));
  // What a heading and the metadata share is the headline as printed.
  const above = blocks
    .slice(Math.max(0, first - 3), first)
    .map(({ text }) => oneLine(text))
    .filter((line) => line.length > 15);
  const shared = [...headings, ...above].filter((heading) => said.some((title) => isPartOf(heading, title)));
  if (shared.length > 0)
    return shared.reduce((longest, heading) => (heading.length > longest.length ? heading : longest));
  const [title] = said;
  if (title) return withoutSite(title, outlet);
  return headings[0] ?? null;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const isPartOf = (heading: string, title: string): boolean =>
  letters(heading).length > 0 && letters(title).includes(letters(heading)) && heading.length * 3 >= title.length;

/** "Dam holds | Harbour Courier", "Harbour Courier: Dam holds" */
function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[|•·»›—–-]+\s+|\s*[|»]\s*/u);
  if (parts.length < 2) return title;
  if (outlet && letters(parts.at(-1)!) === letters(outlet))
    return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/\s*[|•·»›—–-]+\s*$/u, '');
  if (outlet && letters(parts[0]!) === letters(outlet)) return title.slice(title.indexOf(parts[1]!, parts[0]!.length));
  const last = parts.at(-1)!;
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/\s*[|•·»›—–-]+\s*$/u, '');
  return rest.length > 15 && last.split(' ').length <= 4 ? rest : title;
}
