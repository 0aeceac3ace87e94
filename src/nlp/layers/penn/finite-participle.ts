import type { Token } from '../tokens.ts';
import { pennIndex } from './penn-tags.ts';

const [VBN, VBD, VBZ, MD, DT, PRP, NNP] = ['VBN', 'VBD', 'VBZ', 'MD', 'DT', 'PRP$', 'NNP'].map((tag) =>
  pennIndex(tag as 'VBN'),
);

/**
 * Makes a participle finite where its sentence would have no verb: in "His rival, Jan Cole, dedicated the win to Ann."
 * the subject is an article or an owner with its noun, and a name between commas.
 */
export function mendFiniteParticiple(tokens: readonly Token[], tags: Uint8Array, from: number, to: number): void {
  if (tags[from] !== DT && tags[from] !== PRP) return;
  let verb = -1;
  for (let i = from; i < to; i++) {
    if (tags[i] === VBD || tags[i] === VBZ || tags[i] === MD) return;
    if (verb === -1 && tags[i] === VBN && tokens[i - 1]?.text === ',' && tags[i - 2] === NNP) verb = i;
  }
  if (verb !== -1 && verb + 1 < to && (tags[verb + 1] === DT || tags[verb + 1] === PRP || tags[verb + 1] === NNP))
    tags[verb] = VBD!;
}
