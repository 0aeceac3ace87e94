import type { Token } from '../tokens.ts';
import { pennIndex } from './penn-tags.ts';

const [NNS, VBZ, IN, DT, OWNER, TO] = ['NNS', 'VBZ', 'IN', 'DT', 'PRP$', 'TO'].map((tag) => pennIndex(tag as 'NNS'));

/**
 * Makes the verb of a relative clause of what the dictionary knows for a noun alone: "the group, which states on its
 * page that". An adjunct, an object or a clause follows it, so that "which" asks for no one of several.
 */
export function mendRelativeVerb(tokens: readonly Token[], tags: Uint8Array, from: number, to: number): void {
  for (let i = from + 2; i + 1 < to; i++) {
    if (tags[i] !== NNS || tokens[i]!.text !== tokens[i]!.lower || tokens[i - 2]!.text !== ',') continue;
    if (!/^(?:which|who)$/.test(tokens[i - 1]!.lower)) continue;
    const next = tags[i + 1];
    if (next === IN || next === DT || next === OWNER || next === TO) tags[i] = VBZ!;
  }
}
