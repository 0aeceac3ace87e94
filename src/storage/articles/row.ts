import { ArticleEntity } from '../tables/article.ts';
import { columnsOf, namesOf } from '../tables/columns.ts';

/** What serves the database alone. */
const HIDDEN = ['contentKey', 'originOutletId', 'createdAt', 'search'] as const;

/** An article without its text. */
export type ArticleRow = Omit<ArticleEntity, (typeof HIDDEN)[number]>;

export const ARTICLE_NAMES = namesOf(ArticleEntity, HIDDEN);

/** Of table `article a`. */
export const ARTICLE_COLUMNS = columnsOf(ArticleEntity, 'a', ARTICLE_NAMES);
