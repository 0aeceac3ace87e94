import { InputError } from '../../errors.ts';
import { shorten } from '../relay/ids.ts';

/** Candidates and alternatives that an answer lists. */
export const MOST_CANDIDATES = 5;

interface NamedCandidate {
  name: string;
  slug: string;
}

/**
 * The error of a name that several share.
 * @param candidates the likeliest first
 * @param detail what else tells a candidate from another, beside its slug
 */
export function ambiguous<Each extends NamedCandidate>(
  asked: string,
  candidates: readonly Each[],
  detail?: (candidate: Each) => string,
): InputError {
  const shown = candidates.slice(0, MOST_CANDIDATES);
  const list = shown.map((candidate) => describe(candidate, detail?.(candidate)));
  const rest = candidates.length > shown.length ? ` and ${candidates.length - shown.length} more` : '';
  return new InputError(`"${shorten(asked)}" may be ${list.join(', ')}${rest}: ask by slug or id`, 'AMBIGUOUS_NAME', {
    candidates: shown,
  });
}

const describe = ({ name, slug }: NamedCandidate, detail?: string): string =>
  `${shorten(name)} (${detail === undefined ? slug : `${slug}, ${detail}`})`;

/** What was asked for, and the rows found. */
export interface FoundRows {
  asked: string;
  ids: number[];
}

export const idsOf = (row: { id: number } | null | undefined): number[] => (row ? [row.id] : []);

/** Unknown names that an error shows, and those of them whose spelling is looked into. */
const MAX_SHOWN = 10;
const MAX_CORRECTED = 3;

/**
 * The rows of all that was asked for, each once.
 * @param where to look for it
 * @param suggest what may have been meant instead, the likeliest first
 * @throws InputError for what does not exist, with what is spelt nearly so
 */
export async function idsOfListed(
  what: string,
  where: string,
  found: FoundRows[],
  suggest: (asked: string) => Promise<NamedCandidate[]>,
): Promise<number[]> {
  const unknown = found.filter(({ ids }) => ids.length === 0).map(({ asked }) => asked);
  if (unknown.length === 0) return [...new Set(found.flatMap(({ ids }) => ids))];
  const corrected = unknown.slice(0, MAX_CORRECTED);
  const alike = await Promise.all(corrected.map(suggest));
  const suggestions = corrected.map((asked, index) => ({ asked: shorten(asked), candidates: alike[index]! }));
  const names = unknown.slice(0, MAX_SHOWN).map((asked) => `"${shorten(asked)}"`);
  const rest = unknown.length > MAX_SHOWN ? ` and ${unknown.length - MAX_SHOWN} more` : '';
  const meant = [...new Set(alike.flat().map((candidate) => describe(candidate)))];
  const question = meant.length > 0 ? `did you mean ${meant.join(', ')}? Else look` : 'look';
  throw new InputError(
    `no ${what} is called ${names.join(', ')}${rest}: ${question} for it with ${where}`,
    'BAD_USER_INPUT',
    meant.length > 0 ? { suggestions: suggestions.filter(({ candidates }) => candidates.length > 0) } : {},
  );
}
