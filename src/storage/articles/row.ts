import sql from 'sql-template-tag';

/** An article without its text. */
export interface ArticleRow {
  id: number;
  title: string;
  url: string | null;
  publishedAt: Date | null;
  sortAt: Date;
  language: string | null;
  authors: string[];
  section: string | null;
  sha256: string;
  version: number;
  outletId: number | null;
}

/** Of table `article a`. */
export const ARTICLE_COLUMNS = sql`a.id, a.title, a.url, a.published_at "publishedAt", a.sort_at "sortAt", a.language, a.authors, a.section,
  a.sha256, a.version, a.outlet_id "outletId"`;
