/** What an operation may weigh. */
export const LIMITS = {
  /** Fields inside fields, outside introspection. */
  depth: 12,
  aliases: 30,
  rootFields: 20,
  directives: 20,
  /** Nodes: page sizes multiplied down a path, added up over the paths. */
  cost: 10_000,
  /** Fields inside fields of `__schema` and `__type`; the query that tools send goes 15 deep. */
  introspectionDepth: 20,
  /** Lists inside lists of `__schema` and `__type`; the query that tools send goes 3 deep (types, fields, args). */
  introspectionLists: 3,
  /** Fields, inline fragments and fragment spreads inside each other: bounds every recursion over a document. */
  nesting: 64,
} as const;

/** Entries of a page of a list: when the client says nothing, and at most. */
export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

export type LimitName = keyof typeof LIMITS;

/** For `parse`. It and `validate` stay under 0.2 s on the worst document of this size that we could write. */
export const MAX_TOKENS = 5_000;
