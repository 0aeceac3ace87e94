import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

const PERCEIVES = /^(?:hear|hears|heard|saw|see|sees|seen|known|knew|catch|caught)$/;
const NOT = /^(?:not|never|nobody|none|cannot|hardly|scarcely)$|n['’]t$/;
/** Most tokens of who is heard, and from the verb back to what negates it. */
const LONGEST_NAME = 6;
const LONGEST_GROUP = 5;
/** Most tokens from "nobody" to "not". */
const LONGEST_NOBODY = 8;

/** "I never once heard Cole admit that", "Nobody has seen her say it": what nobody heard is not told as said. */
export function neverHeard({ tokens, tags }: Document, first: number, cue: TokenRange): boolean {
  if (!/^(?:VBP?|NN)$/.test(tags[cue.to - 1]!)) return false;
  let verb = cue.from - 1;
  while (verb > first && cue.from - verb <= LONGEST_NAME && /^(?:PRP|NNP|NNS?|DT|JJ|PRP\$|POS)$/.test(tags[verb]!))
    verb--;
  if (verb === cue.from - 1 || !PERCEIVES.test(tokens[verb]!.lower)) return false;
  for (let i = verb - 1; i >= first && verb - i <= LONGEST_GROUP; i--) {
    if (NOT.test(tokens[i]!.lower) || (tokens[i]!.lower === 'one' && tokens[i - 1]?.lower === 'no'))
      return !everybodyHeard(tokens, first, i);
    if (!/^(?:RB|VB[DPZN]?|MD|PRP)$/.test(tags[i]!)) return false;
  }
  return false;
}

/** "There is nobody who has [not] heard", "Few have [not] heard", "Who has [not] heard": everybody has. */
function everybodyHeard(tokens: Document['tokens'], first: number, not: number): boolean {
  if (!/^(?:not|never)$|n['’]t$/.test(tokens[not]!.lower)) return false;
  if (tokens[first]!.lower === 'who' && not - first <= 2) return true;
  for (let i = not - 1; i >= first && not - i <= LONGEST_NOBODY; i--) {
    if (tokens[i]!.kind === 'MARK') return false;
    if (/^(?:nobody|none|no|few|hardly|scarcely)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}
