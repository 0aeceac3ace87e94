import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { type ReportingVerb, reportingVerb } from '../../../lexicon/reporting-words.ts';
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
  if (!cue || !speaker || speaker.to > cue.from) return attribution;
  if (BLAMES.test(tokens[cue.to - 1]!.lower)) return readBlamed(document, attribution, cue, speaker);
  if (tokens[cue.to - 1]!.lower === 'for') return readBlamedInCue(document, attribution, cue, speaker);
  if (!/ing$/.test(tokens[cue.from]!.lower)) return attribution;
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

/** Participles that do nothing but say: "criticizing" and "accepting" after "for" tell what Lind says of Cole. */
const SAYS = oneOf`saying claiming suggesting arguing insisting warning asserting declaring writing tweeting alleging
  reporting stating`;

/** The verb of a participle with a clause or a quotation after it; null for any other word. */
function saysClause({ tokens, tags, quotationOf }: Document, at: number): ReportingVerb | null {
  if (!SAYS.test(tokens[at]!.lower)) return null;
  const next = at + 1;
  const isClause =
    tokens[next]?.lower === 'that' || quotationOf[next] !== -1 || /^(?:PRP|DT|NNP)$/.test(tags[next] ?? '');
  return isClause ? reportingVerb(tokens[at]!.lower) : null;
}

/** "Lind mocked [Cole for saying that] it rained", where all that follows the verb was taken for what Lind said. */
function readBlamed(document: Document, attribution: Attribution, cue: TokenRange, speaker: TokenRange): Attribution {
  const { tokens, quotationOf } = document;
  const [first, ...others] = attribution.content;
  if (!first || others.length > 0 || first.from !== cue.to) return attribution;
  for (let i = first.from + 1; i < first.to - 2 && i - first.from <= LONGEST; i++) {
    if (tokens[i]!.kind === 'MARK' && tokens[i]!.text !== ',') return attribution;
    if (tokens[i]!.lower !== 'for' || quotationOf[i] !== -1) continue;
    const verb = saysClause(document, i + 1);
    if (!verb) return attribution;
    return {
      ...attribution,
      cue: { from: i + 1, to: i + 2 },
      verb,
      speaker: { from: first.from, to: i },
      content: [{ from: i + 2, to: first.to }],
      relay: speaker,
    };
  }
  return attribution;
}

/** "Lind [attacked Cole for] saying that it rained", where the verb was taken with whom it is about. */
function readBlamedInCue(
  document: Document,
  attribution: Attribution,
  cue: TokenRange,
  speaker: TokenRange,
): Attribution {
  const { tokens } = document;
  const [first] = attribution.content;
  const verb = first && first.from === cue.to ? saysClause(document, first.from) : null;
  let blames = cue.from;
  while (blames < cue.to && !BLAMES.test(tokens[blames]!.lower)) blames++;
  if (!verb || blames >= cue.to - 2 || first!.to - first!.from < 3) return attribution;
  return {
    ...attribution,
    cue: { from: first!.from, to: first!.from + 1 },
    verb,
    speaker: { from: blames + 1, to: cue.to - 1 },
    content: [{ from: first!.from + 1, to: first!.to }, ...attribution.content.slice(1)],
    relay: speaker,
  };
}
