import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/** The rest of an interrupted statement: “We,” he said, “will not.” */
export function contentGoingOn(
  { tokens, quotationOf }: Document,
  from: number,
  to: number,
  quoted: boolean,
): TokenRange[] {
  let start = from;
  if (/^(?:,|—|–|--|;|:)$/.test(tokens[start]?.text ?? '')) start++;
  else if ((quotationOf[start] ?? -1) === -1 || !/^[.,;:—–?!]/.test(tokens[start - 1]!.text)) return [];
  if (start >= to) return [];
  // “It was hard,” she said in Zagreb, the capital.
  if (quoted && quotationOf[start] === -1) return [];
  if (
    quotationOf[start] === -1 &&
    /^(?:adding|and|but|saying|noting|who|referring|while|in|as|according|when|with|after|citing|calling)$/.test(
      tokens[start]!.lower,
    )
  )
    return [];
  return [{ from: start, to }];
}
