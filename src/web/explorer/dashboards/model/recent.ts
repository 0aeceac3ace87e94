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

/** Whoever is told of changes in this window. */
const hearing = new Set<() => void>();

/** Tells of changes, also in other windows, until what it returns is called. */
export function hearRecent(heard: () => void): () => void {
  hearing.add(heard);
  window.addEventListener('storage', heard);
  return () => {
    hearing.delete(heard);
    window.removeEventListener('storage', heard);
  };
}

/** What the browser keeps of them, as it is: the same text as long as nothing changes. */
export function keptText(): string {
  try {
    return localStorage.getItem(NAME) ?? '[]';
  } catch {
    return '[]';
  }
}

/** Those that were changed last come first. @param text what is kept of them */
export function readRecent(text: string): Recent[] {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isRecent) : [];
  } catch {
    return [];
  }
}

/** Keeps a dashboard in the place of what it was before. @param before its fragment then, null for a new one */
export const keepRecent = (recent: Recent, before: string | null): void =>
  write([
    recent,
    ...readRecent(keptText()).filter(({ fragment }) => fragment !== before && fragment !== recent.fragment),
  ]);

export const forgetRecent = (forgotten: Recent): void =>
  write(readRecent(keptText()).filter(({ fragment }) => fragment !== forgotten.fragment));

function write(recent: readonly Recent[]): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(recent.slice(0, MOST)));
  } catch {
    // A browser that is told to keep nothing, or is full: the address has it all.
  }
  for (const heard of hearing) heard();
}

const isRecent = (one: Partial<Record<keyof Recent, unknown>> | null): one is Recent =>
  typeof one?.title === 'string' && typeof one.fragment === 'string' && typeof one.changedAt === 'string';
