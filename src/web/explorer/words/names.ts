import type { EntityTypeName, Polarity, QuoteKind, Stance } from '../api/graphql.ts';

/** What a stance is called where somebody does it: "who denied". */
export const STANCES: Record<Stance, string> = {
  SAY: 'said',
  CLAIM: 'claimed',
  CONFIRM: 'confirmed',
  DENY: 'denied',
  WARN: 'warned',
  ASK: 'asked',
  PROMISE: 'promised',
  DEMAND: 'demanded',
  CRITICIZE: 'criticized',
  PRAISE: 'praised',
  SUGGEST: 'suggested',
  DECLINE: 'declined to comment',
  OTHER: 'other words',
};

/** Whether it was said at all: "has never said". */
export const POLARITIES: Record<Polarity, string> = { SAID: 'said', NEGATED: 'not said' };

export const KINDS: Record<QuoteKind, string> = {
  DIRECT: 'word for word',
  MIXED: 'partly word for word',
  INDIRECT: 'paraphrase',
};

/** What the types of nodes are called, and the first part of the address of their page. */
export const ENTITY_TYPES = {
  Person: { one: 'person', path: '/person/$slug' },
  Organization: { one: 'organization', path: '/organization/$slug' },
  Place: { one: 'place', path: '/place/$slug' },
} as const;

export type EntityType = keyof typeof ENTITY_TYPES;

/** What several of a type are called. */
export const TYPE_NAMES: Record<EntityTypeName, string> = {
  PERSON: 'people',
  ORGANIZATION: 'organizations',
  PLACE: 'places',
};
