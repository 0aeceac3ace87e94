import type { EntityType } from './entity.ts';
import type { TypeVotes } from './entity-types.ts';

/** An entity of the graph, as far as linking needs it. */
export interface KnownEntity {
  id: number;
  type: EntityType;
  /** What articles say for its type, and for others. */
  votes: TypeVotes;
  name: string;
  /** Normalized; all of them. */
  names: string[];
  externalIds: { scheme: string; value: string }[];
  /** ISO 3166-1 alpha-2: what lies in two countries is two things. */
  countryCode: string | null;
  /** Titles as printed, those seen last first; people only. */
  roles: string[];
}

/** A name to know an entity by. */
export interface LinkedName {
  name: string;
  normalized: string;
}

/** What one entity of an article is in the graph. `names` are those to know it by from now on. */
export type EntityLink =
  | {
      type: 'KNOWN';
      id: number;
      names: LinkedName[];
      rename: string | null;
      /** Whether with this article more speaks for the type of the entity than for the node's. */
      isRetyped: boolean;
    }
  | { type: 'NEW'; names: LinkedName[] }
  /** The same new one as an earlier entity of the article, by its index. */
  | { type: 'SAME'; index: number; names: LinkedName[] }
  /** It could be several: better nobody than the wrong one. `candidates` are those of the graph, the oldest first. */
  | { type: 'OPEN'; candidates: number[] };
