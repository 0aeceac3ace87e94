import { INNER_PARTICLES } from '../../../domain/names/particles.ts';
import type { Token } from '../../layers/tokens.ts';

/** Particles that a given name must stand on both sides of: they join two names as well. */
const JOINING = new Set(['e', 'y', 'i', 'und', 'la', 'le', 'lo', 'el', 'los', 'las', 'te', 'op', 'san']);

/** How many tokens the particle that ends before token `to` is long: "van", and the two of "’t"; 0 for none. */
export function particleBefore(tokens: readonly Token[], to: number): number {
  const last = tokens[to - 1];
  if (!last || last.text !== last.lower) return 0;
  const mark = tokens[to - 2];
  // "’t Hoff", "’s Gravesande": of two tokens without a space between them.
  if ((last.text === 't' || last.text === 's') && mark && /^['’‘]$/.test(mark.text) && mark.end === last.start) {
    const isApart = tokens[to - 3] === undefined || tokens[to - 3]!.end < mark.start;
    return isApart ? 2 : 0;
  }
  return INNER_PARTICLES.has(last.text) || /^['’‘]t$/.test(last.text) ? 1 : 0;
}

/** Whether a stretch is nothing but particles. */
export function areParticles(tokens: readonly Token[], from: number, to: number): boolean {
  let at = to;
  while (at > from) {
    const length = particleBefore(tokens, at);
    if (length === 0) return false;
    at -= length;
  }
  return at === from;
}

/** Where the particles that end before token `to` begin, no earlier than `floor`; `to` for none. */
export function particlesFrom(tokens: readonly Token[], to: number, floor: number): number {
  let from = to;
  for (;;) {
    const length = particleBefore(tokens, from);
    if (length === 0 || from - length < floor) break;
    from -= length;
  }
  while (from < to && JOINING.has(tokens[from]!.text)) from++;
  return from;
}
