import { PARTICLES } from '../../domain/names/particles.ts';
import { readName } from '../../domain/names/read-name.ts';
import { surnameSpellings } from '../../domain/names/surnames.ts';
import type { Queryable } from '../../storage/database.ts';
import type { EntityRow } from '../../storage/nodes/row.ts';
import { type Calling, peopleCalled, peopleNamedBefore } from '../../storage/nodes/speaker-candidates.ts';
import type { QuoteRow } from '../../storage/quotes/row.ts';
import type { Context } from '../context.ts';

/**
 * Whoever a quote's open speaker could be: by the name printed, or the people named last before "he" and "she". Empty
 * when the speaker is known and for other words ("officials").
 */
export async function speakerCandidates(context: Context, quote: QuoteRow): Promise<EntityRow[]> {
  if (quote.speakerId !== null) return [];
  if (/^s?he$/i.test(quote.speakerText ?? ''))
    return context.loader('Quote.speakerCandidates of a pronoun', peopleNamedBefore).load(quote.id);
  const printed = printedName(quote);
  return printed === null ? [] : context.loader('Quote.speakerCandidates', candidatesByName).load(printed);
}

const candidatesByName = (database: Queryable, printed: readonly string[]): Promise<EntityRow[][]> =>
  peopleCalled(database, printed.map(readCalling));

/**
 * The name in the words beside a quote that say who speaks, without the role before it: "Sullivan" in "US ambassador
 * Sullivan" and in "the adviser, Sullivan". Null where the words are no name ("he") or more than one ("Sullivan’s
 * aides").
 */
export function printedName({ speakerText, roleText }: Pick<QuoteRow, 'speakerText' | 'roleText'>): string | null {
  if (speakerText === null) return null;
  const withoutRole = roleText && speakerText.startsWith(roleText) ? speakerText.slice(roleText.length) : speakerText;
  const names = withoutRole
    .split(/[,()]/)
    .flatMap((part) => readName(part.trim().replace(/['’]s?$/, ''))?.printed ?? [])
    .filter((name) => name.split(' ').every(isPartOfName));
  return names[0] ?? null;
}

const isPartOfName = (word: string): boolean =>
  PARTICLES.has(word) || (/^\p{Lu}/u.test(word) && !NO_NAMES.has(word.toLowerCase()));

/**
 * Words with a capital at the start of a sentence only; that some are surnames as well (He Lifeng) is left out of
 * account.
 */
const NO_NAMES = new Set('i he she it we you they who his her their this that the'.split(' '));

/** "John Sullivan" is looked up as it is, "J. Sullivan" and "Sullivan" in all spellings of the surname. */
function readCalling(printed: string): Calling {
  const { given, surname, normalized } = readName(printed)!;
  if (given !== null && given.length > 1) return { names: [normalized], initial: null };
  return { names: surnameSpellings(surname), initial: given };
}
