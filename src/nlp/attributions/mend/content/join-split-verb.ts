import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { trimContent } from '../../rules/trim-content.ts';

/** Most tokens between the two commas. */
const LONGEST_CLAUSE = 16;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|be|been|will|would|can|could|may|might|must|should|do|does|did)$/;
const BETWEEN = /^(?:not|never|n['’]t|also|already|now|still|even)$/;

/**
 * Joins what a clause between commas cuts in two right inside of its verb: in "Cole was not, her lawyer said, told that
 * the money was gone" all else is what the lawyer said. Nothing that stands behind is a statement of the lawyer or of
 * Cole for itself.
 */
export function joinSplitVerbs(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const joined = new Map<Attribution, TokenRange[]>();
  const inside = new Set<Attribution>();
  for (const attribution of attributions) {
    const pieces = splitAround(document, attribution);
    if (!pieces) continue;
    const [before, after] = pieces;
    const others = attributions.filter(
      (one) => one !== attribution && one.cue && one.cue.from >= after.from && one.cue.to <= after.to,
    );
    joined.set(attribution, [before, after]);
    // Somebody else who speaks behind it keeps what is theirs.
    for (const other of others) if (!other.speaker || other.speaker.from < after.from) inside.add(other);
  }
  if (joined.size === 0) return [...attributions];
  return attributions
    .filter((one) => !inside.has(one))
    .map((one) => (joined.has(one) ? { ...one, content: joined.get(one)! } : one));
}

/** What stands before and behind the clause of an attribution, where the verb is cut in two by it; null otherwise. */
function splitAround(document: Document, { cue, speaker, verb }: Attribution): [TokenRange, TokenRange] | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  if (!cue || !speaker || !verb?.frames.has('q') || verb.speech < 0.8) return null;
  const sentence = sentences[sentenceOf[cue.from]!]!;
  const clause = { from: Math.min(cue.from, speaker.from), to: Math.max(cue.to, speaker.to) };
  const isInserted = tokens[clause.from - 1]?.text === ',' && tokens[clause.to]?.text === ',';
  if (!isInserted || clause.to - clause.from > LONGEST_CLAUSE || clause.from - 3 < sentence.from) return null;
  let last = clause.from - 2;
  while (last > sentence.from && BETWEEN.test(tokens[last]!.lower)) last--;
  const next = clause.to + 1;
  if (!AUXILIARY.test(tokens[last]!.lower) || !/^(?:VB[NGD]?|RB)$/.test(tags[next] ?? '')) return null;
  for (let i = sentence.from; i < sentence.to; i++) if (quotationOf[i] !== -1) return null;
  const before = trimContent(document, { from: sentence.from, to: clause.from - 1 });
  const after = trimContent(document, { from: next, to: sentence.to });
  return before.to > before.from && after.to > after.from ? [before, after] : null;
}
