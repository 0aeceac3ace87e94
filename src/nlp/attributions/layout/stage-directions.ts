import { oneOf } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/** What is done and not said: "(Laughter.)", "[Applause]". */
const DIRECTION = oneOf`laughter laughs? laughing chuckles? applause applauds? cheers? cheering booing boos crosstalk
  cross-talk inaudible unintelligible off-?mic mic chanting chants? music pause pauses silence shouting coughs? sighs?
  audience video clip commercial break gavel speaking foreign`;
/** Most tokens in their brackets. */
const LONGEST_DIRECTION = 12;

/** A piece of a turn in the parts around its stage directions. */
export function withoutDirections({ tokens }: Document, { from, to }: TokenRange): TokenRange[] {
  const pieces: TokenRange[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (!/^[([]$/.test(tokens[i]!.text)) continue;
    let close = i + 1;
    while (close < to && close - i <= LONGEST_DIRECTION && !/^[)\]]+$/.test(tokens[close]!.text)) close++;
    if (close >= to || close - i > LONGEST_DIRECTION) continue;
    if (!tokens.slice(i + 1, close).some(({ lower }) => DIRECTION.test(lower))) continue;
    if (i > start) pieces.push({ from: start, to: i });
    start = close + 1;
    i = close;
  }
  if (start < to) pieces.push({ from: start, to });
  return pieces;
}
