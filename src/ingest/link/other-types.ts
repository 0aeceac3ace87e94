import type { ExtractedEntity } from '../../domain/entity.ts';
import { votesFor } from '../../domain/entity-types.ts';
import type { KnownEntity } from '../../domain/linking.ts';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import { LISTS, listsOf } from '../../nlp/names/name-lists.ts';
import { conflictingExternalIds } from './external-ids.ts';

/** Votes with which a type is borne out by more than the look of the name: see `ExtractedEntity.evidence`. */
const BORNE_OUT = 4;
const NAMES_OF_PEOPLE = LISTS.GIVEN | LISTS.FREQUENT_GIVEN | LISTS.SURNAME | LISTS.FREQUENT_SURNAME;

/**
 * The known node of another type that an entity is all the same: "Lake Erie", taken for a person in one article, is the
 * lake. Of several it is the one that most speaks for. Null where both may well exist: somebody called Jordan, and
 * Jordan.
 */
export function findOfOtherType(entity: ExtractedEntity, known: readonly KnownEntity[]): KnownEntity | null {
  const name = normalizeName(entity.name);
  const isOneWord = !name.includes(' ');
  const namesakes = known.filter(
    (other) =>
      other.type !== entity.type &&
      (normalizeName(other.name) === name || (!isOneWord && other.names.includes(name))) &&
      !conflictingExternalIds(entity, other) &&
      !areBoth(entity, other, isOneWord && (listsOf(name) & NAMES_OF_PEOPLE) > 0),
  );
  const own = (other: KnownEntity) => votesFor(other.votes, other.type);
  return namesakes.reduce<KnownEntity | null>((best, other) => (best && own(best) >= own(other) ? best : other), null);
}

/** Whether there is somebody of the name as well as something else. Bodies and the places where they are, are one. */
function areBoth(entity: ExtractedEntity, other: KnownEntity, maybePerson: boolean): boolean {
  if (entity.type !== 'PERSON' && other.type !== 'PERSON') return false;
  if (maybePerson) return true;
  return (entity.evidence ?? 1) >= BORNE_OUT && votesFor(other.votes, other.type) >= BORNE_OUT;
}
