import { INNER_PARTICLES } from '../../../domain/names/particles.ts';
import type { Document } from '../../layers/document.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/**
 * "De Smedt said", where the text names Ilse De Smedt: a particle with a capital, as Flemings write it, or at the head
 * of a sentence. Takes and gives names in text order, without overlap.
 */
export function withCapitalParticles({ tokens }: Document, names: readonly TaggedName[]): TaggedName[] {
  const surnames = new Set<string>();
  for (const { type, from, to } of names)
    for (let i = from + 1; type === 'PERSON' && i + 1 < to; i++)
      if (INNER_PARTICLES.has(tokens[i]!.lower)) surnames.add(`${tokens[i]!.lower} ${tokens[i + 1]!.text}`);
  if (surnames.size === 0) return [...names];
  return names.map((name, k) => {
    const before = tokens[name.from - 1];
    if (name.type !== 'PERSON' || !before || before.text === before.lower) return name;
    const isWhole = surnames.has(`${before.lower} ${tokens[name.from]!.text}`) && (names[k - 1]?.to ?? 0) < name.from;
    return isWhole ? { ...name, from: name.from - 1 } : name;
  });
}
