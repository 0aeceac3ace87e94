import { ENTITY_TYPES, type EntityType } from './entity.ts';

/**
 * How much all articles together say for each type of a node: see `ExtractedEntity.evidence`. Types without any are
 * absent.
 */
export type TypeVotes = Readonly<Partial<Record<EntityType, number>>>;

export const votesFor = (votes: TypeVotes, type: EntityType): number => votes[type] ?? 0;

export const addVotes = (votes: TypeVotes, type: EntityType, count: number): TypeVotes =>
  count === 0 ? votes : { ...votes, [type]: votesFor(votes, type) + count };

/** The type with the most votes; the present one as long as none has more. */
export const settledType = (present: EntityType, votes: TypeVotes): EntityType =>
  ENTITY_TYPES.reduce((best, type) => (votesFor(votes, type) > votesFor(votes, best) ? type : best), present);
