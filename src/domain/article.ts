import type { Analysis, ArticleText } from './analysis.ts';

/** One article as a reader made it out of a document, before analysis. Nothing in it is trusted to be unique. */
export interface ArticleDraft {
  /** As stored and as all offsets count: line ends are \n, no byte order mark, no NUL, no lone surrogate, trimmed. */
  text: string;
  title: string;
  url: string | null;
  publishedAt: Date | null;
  /** Name of who published it ("Harbour Courier"), or null. */
  outlet: string | null;
  authors: string[];
  section: string | null;
  /** As the document says it (ISO 639-1), or null: then the text decides. */
  language: string | null;
  /** Where it came from, for reports: "news/2022-01.jsonl:17". */
  origin: string;
}

/** What the extraction reads of a draft. */
export const articleText = ({ text, title, publishedAt, outlet }: ArticleDraft): ArticleText => ({
  text,
  title,
  publishedAt: publishedAt?.toISOString() ?? null,
  publisher: outlet,
});

/** What is kept of an article when its next version does not say it. */
export interface FormerArticle {
  /** ISO instant. */
  publishedAt: string | null;
  outlet: string | null;
}

/** An article with what was found in it. */
export interface AnalysedArticle {
  draft: ArticleDraft;
  analysis: Analysis;
}

/** A document that is not taken, with the place and a reason for a person. */
export interface Reject {
  status: 'REJECTED';
  /** "news/2022-01.jsonl:17" */
  origin: string;
  /** What was wanted and what came: `publishedAt: wants an ISO date, got "2022-02-30"`. */
  reason: string;
  /** Where it is no fault of the document: what went wrong, in one line, for whoever runs the program. */
  failure?: string;
  /** The page that has its text, where that is known. */
  page?: PageToFetch;
}

/** The address of an article whose text is elsewhere, with what was said of it there. */
export interface PageToFetch {
  url: string;
  publishedAt: Date | null;
  /** Name of who published it. */
  outlet: string | null;
  /** All that would change if it were edited: dates, title, summary. Null: nothing of the kind. */
  said: string | null;
}

export const SAVE_STATUSES = ['CREATED', 'DUPLICATE', 'UPDATED', 'DELETED'] as const;
export type SaveStatus = (typeof SAVE_STATUSES)[number];

/**
 * What became of an article that was given to storage. DUPLICATE: the same article was there and nothing changed.
 * DELETED: it was there, was deleted, and does not come back.
 */
export interface SaveResult {
  status: SaveStatus;
  articleId: number;
  /** Quotes by kind; `unattributed` counts those of any kind that have no resolved speaker. */
  quotes: { DIRECT: number; MIXED: number; INDIRECT: number; unattributed: number };
}
