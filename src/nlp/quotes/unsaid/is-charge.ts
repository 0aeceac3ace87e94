import { oneOf } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/** Most tokens from "accused" to the verb: "was accused by the board of the mine of telling". */
const LONGEST = 12;
const CHARGES = oneOf`accuse[ds]? accusing charge[ds]? charging indicted? suspect(?:ed|s)? suspicion accusations?
  allegations? charges`;

/** "is accused of saying that", "was charged with telling them", "on suspicion of calling": what others say of it. */
export function isCharge({ tokens, sentenceOf, quotationOf }: Document, cue: TokenRange): boolean {
  const verb = cue.to - 1;
  if (!tokens[verb]!.lower.endsWith('ing') || !/^(?:of|with|for)$/.test(tokens[verb - 1]?.lower ?? '')) return false;
  for (let i = verb - 2; i >= 0 && verb - i < LONGEST && sentenceOf[i] === sentenceOf[verb]; i--) {
    if (quotationOf[i] !== -1 || tokens[i]!.text === ',') return false;
    if (CHARGES.test(tokens[i]!.lower)) return true;
  }
  return false;
}
