import type { QuoteSearch } from '../../address/quote-search.ts';
import { inServer } from '../../address/root.ts';
import { writeSearch } from '../../address/search-text.ts';

/** The address of some quotes; undefined where no search finds them. */
export type LinkTo = (quotesAmong: (search: QuoteSearch) => QuoteSearch | null) => string | undefined;

/**
 * Leads from a drawing to the quotes that its figures count. To who does not see it, it is one picture, in which
 * nothing can be reached: its table has the same links.
 * @param search which quotes the drawing is about
 * @param open shows some of them in this page
 */
export function linksTo(search: QuoteSearch, open: (found: QuoteSearch) => void) {
  const known = new Map<string, QuoteSearch>();
  const to: LinkTo = (quotesAmong) => {
    const found = quotesAmong(search);
    if (!found) return undefined;
    const address = inServer(`search${writeSearch(found)}`);
    known.set(address, found);
    return address;
  };
  const follow = (event: MouseEvent) => {
    const address = (event.target as Element).closest('[data-address]')?.getAttribute('data-address') ?? '';
    const found = known.get(address);
    if (!found || event.button > 1) return;
    const isBeside = event.button === 1 || event.ctrlKey || event.metaKey || window.top !== window;
    if (isBeside) window.open(address, '_blank', 'noopener');
    else open(found);
  };
  const listen = (drawn: SVGElement) => {
    for (const link of drawn.querySelectorAll('a')) link.replaceWith(withoutLink(link));
    drawn.addEventListener('click', follow);
    drawn.addEventListener('auxclick', follow);
  };
  return { to, listen };
}

/** The same parts of a drawing, which keep the address and cannot be reached. */
function withoutLink(link: Element): Element {
  const group = document.createElementNS(link.namespaceURI, 'g');
  group.setAttribute('data-address', link.getAttribute('href') ?? '');
  group.append(...link.childNodes);
  return group;
}
