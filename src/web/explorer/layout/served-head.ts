/** What the server has written into the page of the first page alone. */
const OF_ONE_PAGE = [
  'link[rel=canonical]',
  'link[type="application/json+oembed"]',
  'meta[name=robots]',
  'meta[property^="og:"]',
  'script[type="application/ld+json"]',
].join(', ');

/** Takes out what the server said of the page that was opened first, once the reader goes on to another. */
export function forgetServedHead(): void {
  for (const element of document.head.querySelectorAll(OF_ONE_PAGE)) element.remove();
}
