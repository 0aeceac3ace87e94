import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';

/**
 * The noun that a phrase is about: "lawyer" in "a lawyer for Lind", "relatives" in "relatives of the pilot, Jan Lind".
 * Null where no common noun heads it.
 */
export function headNoun({ tokens, tags }: Document, { from, to }: TokenRange): number | null {
  let head: number | null = null;
  for (let i = from; i < to; i++) {
    if (/^(?:IN|TO|W|WP|VB.?|MD)$/.test(tags[i]!) || tokens[i]!.kind === 'MARK') break;
    if (/^NNP?S?$/.test(tags[i]!)) head = i;
  }
  return head !== null && /^NNS?$/.test(tags[head]!) ? head : null;
}
