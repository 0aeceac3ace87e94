import type { PageSearch } from '../search/search-parameters.ts';

/** The search for articles that name somebody and have these very words: where a name or a role is printed. */
export const articlesWith = (words: string, slug: string): PageSearch => ({
  text: `"${words.replaceAll('"', ' ')}"`,
  about: [slug],
  show: 'articles',
  sort: 'newest',
});
