import type { Attribution } from '../../attributions/attribution.ts';
import type { Document } from '../../layers/document.ts';

const EXPECTED = /^(?:expected|due|set|likely|scheduled|going|supposed)$/;
const BE = /^(?:is|are|was|were|be|been|am|['’](?:s|re|m))$/;

/** 'She is expected to say: “We will build.”', 'was due to tell': nobody has said it yet, whatever stands in marks. */
export function isExpected({ tokens, tags }: Document, { cue }: Attribution): boolean {
  if (!cue) return false;
  for (let i = Math.max(1, cue.from - 2); i < cue.to; i++) {
    if (!EXPECTED.test(tokens[i]!.lower)) continue;
    let be = i - 1;
    while (be > 0 && tags[be] === 'RB' && i - be < 3 && !/^(?:more|less|most|least)$/.test(tokens[be]!.lower)) be--;
    const leads = i < cue.from ? i + 2 === cue.from || (i + 1 === cue.from && tokens[cue.from]!.lower === 'to') : true;
    if (!leads || !BE.test(tokens[be]!.lower)) continue;
    // "is expected to say", and "..., Cole is expected to say" of which the cue ends early.
    if (tokens[i + 1]?.lower === 'to' && tags[i + 2] === 'VB') return i + 2 < cue.to || i + 1 === cue.to;
  }
  return false;
}
