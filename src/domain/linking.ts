import type { EntityType } from './entity.ts';

/** An entity of the graph, as far as linking needs it. */
export interface KnownEntity {
  id: number;
  type: EntityType;
  name: string;
  /** Normalized; all of them. */
  names: string[];
  externalIds: { scheme: string; value: string }[];
}

/** What one entity of an article is in the graph. `names` are those to know it by from now on. */
export type EntityLink =
  | { type: 'KNOWN'; id: number; names: { name: string; normalized: string }[]; rename: string | null }
  | { type: 'NEW'; names: { name: string; normalized: string }[] }
  /** It could be several: better nobody than the wrong one. */
  | { type: 'OPEN' };
