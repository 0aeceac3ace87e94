/** What the head of a page says of it, to browsers, search engines and whoever shows a preview of a link. */
export interface PageHead {
  /** As the browser's tab shows it. */
  title: string;
  description: string;
  /** Where a preview shows something else than the page: the words of a quote. */
  shared?: { title: string; description: string };
  type: 'website' | 'article' | 'profile';
  /** The one address of the page below the server's root, `person/ann-lee`; null for a page without one. */
  path: string | null;
  /** Whether search engines should leave it out. */
  isHidden?: boolean;
  /** What the page is about, by https://schema.org. */
  data?: object;
  /** The address below the server's root that an embed of the page is asked for by. */
  embedded?: string;
}

export const SITE_NAME = 'Whosaid';

/** Of pages that say nothing of their own. */
export const GENERAL_HEAD: PageHead = {
  title: SITE_NAME,
  description: 'Who said what in the news, each quote with the very words of its article.',
  type: 'website',
  path: null,
};

export const titled = (title: string): string => `${title} · ${SITE_NAME}`;

/** `Ann Lee, Bo Ek and Cy Ode` */
export const listed = (words: readonly string[]): string => new Intl.ListFormat('en-GB').format(words);

/** `1 quote`, `1,234 quotes` */
export const counted = (count: number, one: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : `${one}s`}`;
