/** What a key allows, from the least to the most: each scope includes those before it. */
export const SCOPES = ['read', 'ingest', 'edit', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** Whether whoever has a scope may do what wants another; null: whoever has no key. */
export const covers = (scope: Scope | null, wanted: Scope): boolean =>
  scope !== null && SCOPES.indexOf(scope) >= SCOPES.indexOf(wanted);
