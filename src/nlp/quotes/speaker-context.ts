import type { MentionForm } from '../../domain/quote.ts';
import type { Document } from '../document.ts';
import type { LinkedEntities } from '../entities/link-entities.ts';
import type { Name } from '../names/find-names.ts';
import type { TokenRange } from '../sentences.ts';

/** What the speakers of an article are resolved with. Names are in text order. */
export interface SpeakerContext {
  document: Document;
  names: readonly Name[];
  roles: readonly (TokenRange | null)[];
  linked: LinkedEntities;
}

/** Who spoke last, and at which token. */
export interface PreviousSpeaker {
  /** Null for someone whom the article does not name: "an analyst said". */
  entity: number | null;
  at: number;
}

/** A speaker phrase that is to be resolved, with what stands around it. */
export interface OpenSpeaker extends TokenRange {
  previous: PreviousSpeaker | null;
  /** Entities named in the statement: nobody speaks of himself by name. */
  spokenOf: ReadonlySet<number>;
}

export interface ResolvedSpeaker {
  form: MentionForm;
  /** Index of the entity, or null when it stays open. */
  entity: number | null;
  role: TokenRange | null;
}

/** Index of the first name that begins at token `from` or later. */
export function firstNameFrom(names: readonly Name[], from: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
