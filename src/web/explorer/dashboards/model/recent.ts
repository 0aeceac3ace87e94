import { ROOT_PATH } from '../../address/root.ts';

/** A dashboard that was edited in this browser. */
export interface Recent {
  title: string;
  /** What its address carries behind the #. */
  fragment: string;
  /** When it was changed last. */
  changedAt: string;
}

const NAME = `whosaid-dashboards ${ROOT_PATH}`;

/** Older ones are forgotten. */
const MOST = 20;

/** Those that were changed last come first; none where the browser keeps nothing. */
export function readRecent(): Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent) : [];
  } catch {
    return [];
  }
}

/** Keeps a dashboard in the place of what it was before. @param before its fragment then, null for a new one */
export const keepRecent = (recent: Recent, before: string | null): Recent[] =>
  write([recent, ...readRecent().filter(({ fragment }) => fragment !== before && fragment !== recent.fragment)]);

export const forgetRecent = (forgotten: Recent): Recent[] =>
  write(readRecent().filter(({ fragment }) => fragment !== forgotten.fragment));

function write(recent: readonly Recent[]): Recent[] {
  const kept = recent.slice(0, MOST);
  try {
    localStorage.setItem(NAME, JSON.stringify(kept));
  } catch {
    // A browser that is told to keep nothing, or is full: the address has it all.
  }
  return kept;
}

const isRecent = (one: Partial<Record<keyof Recent, unknown>> | null): one is Recent =>
  typeof one?.title === 'string' && typeof one.fragment === 'string' && typeof one.changedAt === 'string';
