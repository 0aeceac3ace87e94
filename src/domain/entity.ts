import type { MentionForm } from './quote.ts';
import type { Span } from './span.ts';

export const ENTITY_TYPES = ['PERSON', 'ORGANIZATION', 'PLACE'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const ORGANIZATION_KINDS = [
  'GOVERNMENT',
  'INTERNATIONAL',
  'COMPANY',
  'PARTY',
  'MEDIA',
  'MILITARY',
  'COURT',
  'OTHER',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** One person, organization or place as one article names it. */
export interface ExtractedEntity {
  type: EntityType;
  /** The fullest name in the article, or the usual name of a well-known one: "Sergey Lavrov". */
  name: string;
  /** Every other name form in the article: "Lavrov". Without duplicates and without `name`. */
  aliases: string[];
  acronym: string | null;
  organizationKind: OrganizationKind | null;
  /** ISO 3166-1 alpha-2, for countries and places known to lie in one. */
  countryCode: string | null;
  /** Well-known ones only, for example { scheme: "wikidata", value: "Q7747" }. */
  externalIds: { scheme: string; value: string }[];
  /** Roles as printed ("Russian Foreign Minister"), each once, in text order. */
  roles: { title: string; organization: string | null }[];
  /** Of somebody who has no given name in the article: what "Mr." and the like tell. */
  pronoun?: 'he' | 'she' | null;
  /**
   * How much the article says for the type, which nodes add up over articles; absent counts as 1. 0 where only the
   * capitals of a headline speak for it: no new node.
   */
  evidence?: number;
}

/** One place in the text where an entity is named or referred to. */
export interface ExtractedMention extends Span {
  type: EntityType;
  form: MentionForm;
  /** Index into `Analysis.entities`, or null when it could be several or none. */
  entity: number | null;
}
