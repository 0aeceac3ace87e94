import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';

/** Verbs whose object did what "for" tells. */
export const BLAMES = oneOf`critici[sz](?:es?|ed) slam(?:s|med) blast(?:s|ed) attack(?:s|ed) prais(?:es?|ed)
  condemn(?:s|ed) mock(?:s|ed) rebuk(?:es?|ed) chid(?:es?|ed) thank(?:s|ed) fault(?:s|ed) denounc(?:es?|ed)
  ridicul(?:es?|ed) scold(?:s|ed) commend(?:s|ed) applaud(?:s|ed) lambast(?:es?|ed) su(?:es?|ed) rapp(?:s|ed)
  hammer(?:s|ed) blam(?:es?|ed) castigat(?:es?|ed) berat(?:es?|ed) reprimand(?:s|ed) admonish(?:es|ed) out`;
/** Most tokens of whoever is blamed. */
const LONGEST = 10;

/**
 * Whose words are blamed: in "Lind attacked Cole for suggesting that nurses earn too much" Cole suggested it, and Lind
 * tells of it.
 */
export function speakWhenCriticized(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker } = attribution;
  const { tokens, tags } = document;
  if (!cue || !speaker || speaker.to > cue.from || !/ing$/.test(tokens[cue.from]!.lower)) return attribution;
  if (tokens[cue.from - 1]!.lower !== 'for' || !reportingVerb(tokens[cue.from]!.lower)) return attribution;
  const to = cue.from - 1;
  for (let i = to - 1; i >= speaker.to && to - i <= LONGEST + 1; i--) {
    if (!/^VB/.test(tags[i]!) && !(tokens[i]!.lower === 'out' && /^VB/.test(tags[i - 1]!))) continue;
    if (
      !BLAMES.test(tokens[i]!.lower) ||
      i + 1 >= to ||
      /^(?:is|are|was|were|been|be|being)$/.test(tokens[i - 1]!.lower)
    )
      return attribution;
    if (/^(?:by|himself|herself|themselves|itself)$/.test(tokens[i + 1]!.lower)) return attribution;
    return { ...attribution, speaker: { from: i + 1, to }, relay: speaker };
  }
  return attribution;
}
