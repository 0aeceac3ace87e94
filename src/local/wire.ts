import type { AnalysedArticle, ArticleDraft } from '../domain/article.ts';
import { InputError, type InputErrorCode, StartupError } from '../errors.ts';

/** What a command and a running server of the same version say to each other; both are of one user. */
export const PATHS = {
  hello: '/hello',
  find: '/articles/find',
  save: '/articles/save',
  findPlace: '/files/find',
  notePlace: '/files/note',
  forgetPlace: '/files/forget',
  createKey: '/keys/create',
  listKeys: '/keys/list',
  revokeKey: '/keys/revoke',
  addSources: '/sources/add',
  listSources: '/sources/list',
  removeSource: '/sources/remove',
  checkSources: '/sources/check',
  failedPages: '/sources/failed',
  retryPages: '/sources/retry',
} as const;

export interface Hello {
  version: string;
  pid: number;
  /** Where the server is reached by HTTP. */
  url: string;
}

/** An error on its way through JSON. */
export interface SentError {
  name: string;
  message: string;
  code?: string;
}

export const toSentError = (error: unknown): SentError => {
  const { name, message, code } = error as Error & { code?: string };
  return { name, message, ...(error instanceof InputError && { code }) };
};

/** An error as it was on the other side, as far as anybody here tells errors apart. */
export function fromSentError({ name, message, code }: SentError): Error {
  if (name === 'StartupError') return new StartupError(message);
  if (name === 'InputError') return new InputError(message, code as InputErrorCode);
  return new Error(message);
}

/** JSON turns dates into text. */
export const asDate = (value: unknown): Date | null => (value === null ? null : new Date(value as string));

/** A row whose instants, by their names ("addedAt"), JSON made text. */
export const withDates = <Row extends object>(row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, name.endsWith('At') ? asDate(value) : value]),
  ) as Row;

export const asDraft = (draft: ArticleDraft): ArticleDraft => ({ ...draft, publishedAt: asDate(draft.publishedAt) });

export const asArticle = ({ draft, analysis }: AnalysedArticle): AnalysedArticle => ({
  draft: asDraft(draft),
  analysis,
});
