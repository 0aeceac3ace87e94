import { ENTITY_TYPES } from '../domain/entity.ts';
import type { TaggedName } from '../nlp/names/tagger/tag-names.ts';
import type { NamedText } from './name-examples.ts';

/** F1 of names with the exact span and type, in percent, by type and for all. A leading "the" is ignored. */
export function scoreNames(texts: readonly NamedText[], find: (text: NamedText) => readonly TaggedName[]): string {
  const counts = new Map<string, { hit: number; gold: number; found: number }>(
    [...ENTITY_TYPES, 'all'].map((type) => [type, { hit: 0, gold: 0, found: 0 }]),
  );
  for (const text of texts) {
    const key = ({ from, to, type }: TaggedName) =>
      `${type} ${text.document.tokens[from]!.lower === 'the' ? from + 1 : from} ${to}`;
    const gold = new Set(text.names.map(key));
    const found = find(text);
    for (const name of text.names) for (const type of [name.type, 'all']) counts.get(type)!.gold++;
    for (const name of found) {
      const hit = gold.delete(key(name));
      for (const type of [name.type, 'all']) {
        counts.get(type)!.found++;
        if (hit) counts.get(type)!.hit++;
      }
    }
  }
  return [...counts]
    .map(([type, { hit, gold, found }]) => `${type} ${((200 * hit) / Math.max(1, gold + found)).toFixed(1)}`)
    .join('  ');
}
