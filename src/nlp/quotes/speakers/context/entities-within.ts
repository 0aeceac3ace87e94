import type { TokenRange } from '../../../layers/sentences.ts';
import { firstNameFrom, type NamedArticle } from './speaker-context.ts';

/** Entities named inside the stretches, each once, in text order. */
export function entitiesWithin({ names, linked }: NamedArticle, stretches: readonly TokenRange[]): number[] {
  const found = new Set<number>();
  for (const { from, to } of stretches) {
    for (let i = firstNameFrom(names, from); i < names.length && names[i]!.to <= to; i++) {
      const entity = linked.entityOf[i];
      if (entity !== null && entity !== undefined) found.add(entity);
    }
  }
  return [...found];
}
