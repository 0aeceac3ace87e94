import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { Attribution } from '../attribution.ts';
import { contentGoingOn } from './content-going-on.ts';
import type { CueCandidate } from './find-cues.ts';
import { appositionEnd } from './find-speaker.ts';
import { makeAttribution } from './make-attribution.ts';
import { nounPhraseAfter } from './noun-phrase.ts';

/** "According to Lavrov, talks failed." and "Talks failed, according to the ministry." */
export function readAccording(
  document: Document,
  unit: TokenRange,
  cue: CueCandidate,
  claimedTo: number,
): Attribution | null {
  const { tokens } = document;
  const noun = nounPhraseAfter(document, cue.to, unit.to);
  if (!noun) return null;
  const speaker = { from: noun.from, to: appositionEnd(document, noun.to, unit.to) };
  const from = Math.max(unit.from, claimedTo);
  if (cue.from > from + 1) {
    const end = tokens[cue.from - 1]!.text === ',' ? cue.from - 1 : cue.from;
    return makeAttribution(
      document,
      [{ from, to: end }, ...contentGoingOn(document, speaker.to, unit.to, document.quotationOf[end - 1] !== -1)],
      cue,
      speaker,
    );
  }
  let start = noun.to;
  while (start < unit.to && tokens[start]!.text !== ',' && start - noun.to < 12) start++;
  if (start + 1 >= unit.to) return null;
  return makeAttribution(document, [{ from: start + 1, to: unit.to }], cue, noun);
}
