import { isGivenName } from '../../../domain/names/given-names.ts';
import type { Token } from '../tokens.ts';
import { pennIndex } from './penn-tags.ts';

const [NNP, MD, WRB, VBD, VBZ, VB, VBP] = ['NNP', 'MD', 'WRB', 'VBD', 'VBZ', 'VB', 'VBP'].map(pennIndex);

/**
 * Makes a name of "May" in "Brian May said" and "May said", of "How" in "Simon How said", of the second "Said" in "said
 * Martin Said" and of "Sue" in "according to Sue Baker": no auxiliary stands before a verb that has its time, and no
 * verb has a capital beside a name. Prose only, where a capital tells a name.
 */
export function mendWordSurname(tokens: readonly Token[], tags: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const tag = tags[i];
    const isGiven = i > from && (tag === VB || tag === VBP || tag === MD) && tags[i + 1] === NNP && i + 1 < to;
    if (isGiven && /^\p{Lu}\p{Ll}+$/u.test(tokens[i]!.text) && isGivenName(tokens[i]!.lower)) tags[i] = NNP!;
    if (tag !== MD && tag !== WRB && tag !== VBD && tag !== VBZ) continue;
    if (!/^\p{Lu}\p{Ll}+$/u.test(tokens[i]!.text)) continue;
    const next = tokens[i + 1];
    if (!next || next.text !== next.lower) continue;
    const isAfterGiven = i > from && tags[i - 1] === NNP && isGivenName(tokens[i - 1]!.lower);
    const isBeforeVerb = i + 1 < to && (tags[i + 1] === VBD || tags[i + 1] === VBZ);
    if (isAfterGiven || (tag === MD && isBeforeVerb)) tags[i] = NNP!;
  }
}
