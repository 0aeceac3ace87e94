import { isFiniteVerb } from '../../attributions/rules/noun-phrase.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/** What leads to the matter that nothing is said of; who says nothing of any matter makes no statement: `isSilence`. */
const ON = /^(?:about|on|regarding|concerning|as|beyond|to)$/;
const ALONE = /^(?:more|else|further|publicly|[.,;])$/;

/**
 * Whether a cue says that nothing was said: "said nothing about the strike", "said little of her plans". In "said
 * nothing would change" and "said little of it was left" a clause begins there, which was said.
 */
export function saysNothing(document: Document, cue: TokenRange, { from, to }: TokenRange): boolean {
  const { tokens, quotationOf } = document;
  let at = cue.from + 1;
  while (at < cue.to && !/^(?:nothing|little)$/.test(tokens[at]!.lower)) at++;
  if (at === cue.to && from !== at) return false;
  if (!/^(?:nothing|little)$/.test(tokens[at]?.lower ?? '') || quotationOf[at] !== -1) return false;
  const next = tokens[at + 1]?.lower ?? '.';
  if (next !== 'of') return ON.test(next) || ALONE.test(next);
  for (let i = at + 2; i < to; i++) {
    if (/^(?:what|how|when|where|why|whether|who|which)$/.test(tokens[i]!.lower)) return true;
    if (isFiniteVerb(document, i)) return false;
  }
  return true;
}
