import type { ExtractedEntity } from '../../domain/entity.ts';
import type { KnownEntity } from '../../domain/linking.ts';

type WithIds = Pick<ExtractedEntity | KnownEntity, 'externalIds'>;

export const sharesExternalId = (a: WithIds, b: WithIds): boolean =>
  a.externalIds.some((x) => b.externalIds.some((y) => x.scheme === y.scheme && x.value === y.value));

/** Two different ids in one scheme are two things, whatever they are called. */
export const conflictingExternalIds = (a: WithIds, b: WithIds): boolean =>
  a.externalIds.some((x) => b.externalIds.some((y) => x.scheme === y.scheme && x.value !== y.value));
