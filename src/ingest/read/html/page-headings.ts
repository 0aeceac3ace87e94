import { classPattern } from './class-pattern.ts';
import type { PageBlock } from './page-blocks.ts';
import { PageElement, PageText } from './page-tree.ts';

/** How far above the text a headline may stand that is no `h1`. Blocks. */
const ABOVE = 12;
/** What stands above a headline and inside its element: `<h1><span class="kicker">Harbour</span> Dam holds</h1>`. */
const KICKER = classPattern('kicker dachzeile overline eyebrow topline spitzmarke label');
const SITE_NAME = classPattern('site-?(?:title|name|logo) blog-?(?:title|name) logo');

/** What is printed as a heading where the headline may stand, in one line each, without the name of the site. */
export interface PageHeadings {
  /** Those of the first rank, and of the others those that are near the text. */
  all: readonly string[];
  /** The only one of the first rank above the text, or null. */
  only: string | null;
  /** The name of the site, where it is a heading that leads to its home; or null. */
  site: string | null;
}

/** @param first where the text begins among the blocks */
export function findHeadings(blocks: readonly PageBlock[], first: number): PageHeadings {
  const all: string[] = [];
  const top = new Set<string>();
  let site: string | null = null;
  for (const [i, { element, text }] of blocks.entries()) {
    const isTop = element.localName === 'h1';
    if (!isTop && !(/^h[23]$/.test(element.localName) && i <= first && i >= first - ABOVE)) continue;
    if (isSiteName(element)) {
      site ??= oneLine(text);
      continue;
    }
    const line = withoutKicker(element) ?? oneLine(text);
    if (line.length <= 2) continue;
    all.push(line);
    if (isTop && i <= first) top.add(line);
  }
  return { all, only: top.size === 1 ? [...top][0]! : null, site };
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Without how its characters are read, too. Null where it is nothing but the headline, or nothing but the rest. */
function withoutKicker(heading: PageElement): string | null {
  let hasKicker = false;
  const textOf = (element: PageElement): string => {
    let text = '';
    for (const child of element.childNodes) {
      if (child instanceof PageText) text += child.data;
      else if (child instanceof PageElement && (KICKER.test(child.className) || /^r[pt]$/.test(child.localName)))
        hasKicker = true;
      else if (child instanceof PageElement) text += textOf(child);
    }
    return text;
  };
  const line = oneLine(textOf(heading).replace(/^[\s:|/–—-]+/u, ''));
  return hasKicker && line.length > 2 ? line : null;
}

function isSiteName(heading: PageElement): boolean {
  if (SITE_NAME.test(heading.className) || SITE_NAME.test(heading.id)) return true;
  const link = heading.getElementsByTagName('a')[0];
  if (!link || oneLine(link.textContent) !== oneLine(heading.textContent)) return false;
  return /(?:^|\s)home(?:\s|$)/.test(link.getAttribute('rel') ?? '') || isHome(link.getAttribute('href') ?? '');
}

/** "/", "https://courier.example/", and that in an archive of pages */
const isHome = (href: string): boolean => /^(?:\/|(?:.*\/)?https?:\/\/[^/]+\/?)$/i.test(href);
