/** What the server has written into the page for the address that was opened first. */
const OF_ONE_PAGE = [
  'link[rel=canonical]',
  'link[type="application/json+oembed"]',
  'meta[name=robots]',
  'meta[property^="og:"]',
  'script[type="application/ld+json"]',
].join(', ');

/** Takes it out, once the reader goes on to another page. */
export function forgetServedHead(): void {
  for (const element of document.head.querySelectorAll(OF_ONE_PAGE)) element.remove();
}

/** The icons stand relative to the page that was opened first; browsers ask for them anew on every other. */
export function keepIcons(): void {
  for (const link of document.head.querySelectorAll<HTMLLinkElement>('link[rel~=icon], link[rel=apple-touch-icon]')) {
    link.setAttribute('href', link.href);
  }
}
