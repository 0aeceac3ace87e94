import { firstIndex } from '../../../../domain/first-index.ts';
import type { MentionForm, SpeakerEvidence } from '../../../../domain/quote.ts';
import type { LinkedEntities } from '../../../entities/link-entities.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Name } from '../../../names/name.ts';

/** An article with its names. Names are in text order. */
export interface NamedArticle {
  document: Document;
  names: readonly Name[];
  /** The role printed with each name, or null. */
  roles: readonly (TokenRange | null)[];
  linked: LinkedEntities;
}

/**
 * What a name does in its sentence, which is what decides how likely a pronoun goes on with it: "Orlova met Cole. She".
 * QUOTED lies inside a quotation, REPORTED inside a paraphrase ("she said that Cole was late"), OWNER is "Cole's",
 * GOVERNED follows a preposition, TOPIC opens the sentence otherwise.
 */
export type Part = 'SUBJECT' | 'TOPIC' | 'OBJECT' | 'GOVERNED' | 'OWNER' | 'QUOTED' | 'REPORTED';

/** One naming of a person. */
export interface PersonMention {
  entity: number;
  /** Token that the name begins at, and the one after it. */
  from: number;
  to: number;
  sentence: number;
  part: Part;
  /** The role printed with it. */
  role: TokenRange | null;
}

/** What the speakers of an article are resolved with. */
export interface SpeakerContext extends NamedArticle {
  /** Every naming of a person, in text order, and those of each person. */
  people: readonly PersonMention[];
  namings: ReadonlyMap<number, readonly PersonMention[]>;
}

/** Someone who spoke, as printed there. */
export interface PreviousSpeaker {
  form: MentionForm;
  /** Null for someone whom the article does not name: "an analyst said". */
  entity: number | null;
  /** True for somebody without a name who speaks for the entity: "a spokesman for the board". */
  nameless: boolean;
  /** Token that the phrase begins at, and the one after it. */
  at: number;
  to: number;
  /** What was said. */
  content: readonly TokenRange[];
  /** True for "the minister", who is somebody known to the reader, although not to us. */
  definite: boolean;
  /** True for a question: “Will you go?” Lind asked. */
  asks: boolean;
}

/** A speaker phrase that is to be resolved, with what stands around it. */
export interface OpenSpeaker extends TokenRange {
  /** Who spoke before, the last one at the end. */
  spoken: readonly PreviousSpeaker[];
  /** Entities named in the statement: nobody speaks of himself by name. */
  spokenOf: ReadonlySet<number>;
  /** The statement; empty for someone who relays another's. */
  content: readonly TokenRange[];
  /** Token of the "he" or "she" who spoke right before and of whom nobody knows who it is; none for anybody else. */
  unknown?: number;
}

export interface ResolvedSpeaker {
  form: MentionForm;
  /** Index of the entity, or null when it stays open. */
  entity: number | null;
  role: TokenRange | null;
  /** 0 to 1: how surely the phrase stands for that entity, or for nobody whom the article names. */
  probability: number;
  evidence: SpeakerEvidence;
}

/** Index of the first name that begins at token `from` or later. */
export const firstNameFrom = (names: readonly Name[], from: number): number =>
  firstIndex(names.length, (i) => names[i]!.from >= from);
