import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/**
 * The stretches of tokens that could hold names, within sentences: those with a capital ("6PR" is one) and one token on
 * either side of them ("Bank of the West"). All other tokens are outside names, and nothing looks at them.
 */
export function findNameStretches({ tokens, sentences }: Document): TokenRange[] {
  const stretches: TokenRange[] = [];
  for (const { from, to } of sentences) {
    let open: TokenRange | null = null;
    for (let i = from; i < to; i++) {
      if (tokens[i]!.text === tokens[i]!.lower) continue;
      const start = Math.max(from, i - 1);
      if (open !== null && start <= open.to) open.to = Math.min(to, i + 2);
      else {
        open = { from: start, to: Math.min(to, i + 2) };
        stretches.push(open);
      }
    }
  }
  return stretches;
}
