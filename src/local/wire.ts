import type { AnalysedArticle, ArticleDraft } from '../domain/article.ts';
import { InputError, type InputErrorCode, StartupError } from '../errors.ts';

/** What a command and a running server of the same version say to each other; both are of one user. */
export const PATHS = {
  hello: '/hello',
  find: '/articles/find',
  save: '/articles/save',
  createKey: '/keys/create',
  listKeys: '/keys/list',
  revokeKey: '/keys/revoke',
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

export const asDraft = (draft: ArticleDraft): ArticleDraft => ({ ...draft, publishedAt: asDate(draft.publishedAt) });

export const asArticle = ({ draft, analysis }: AnalysedArticle): AnalysedArticle => ({
  draft: asDraft(draft),
  analysis,
});
