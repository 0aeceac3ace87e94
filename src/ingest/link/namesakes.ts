import type { ExtractedEntity } from '../../domain/entity.ts';
import { pronounOfGivenName } from '../../domain/names/given-names.ts';
import { pronounOfRarerName } from '../../domain/names/rarer-given-names.ts';
import type { ReadName } from '../../domain/names/read-name.ts';

/** Lord Pemberton is called so, and Sir Keir Starmer is Keir Starmer. */
export const isPeer = (printed: string, { given }: ReadName): boolean =>
  given === null && /^(?:lord|lady|baron|baroness) \S+$/i.test(printed);

/**
 * Whether the full name of one is no name of somebody whom an article calls by the surname: "Mr. Cole" is not Anna
 * Cole.
 */
export function contradicts({ pronoun }: ExtractedEntity, { given }: ReadName): boolean {
  const its = given === null ? null : (pronounOfGivenName(given) ?? pronounOfRarerName(given));
  return Boolean(pronoun && its && pronoun !== its);
}
