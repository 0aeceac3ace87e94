import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb } from '../../rules/noun-phrase.ts';

/** Most tokens of a relative clause that describes a speaker. */
const LONGEST = 25;

/**
 * In "According to Lind, who spoke in Oslo, the fees are too high" and "In the view of Lind, who drew it, the fees are
 * too high" the relative clause describes Lind and is no piece of what she says.
 */
export function leaveRelativeOut(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  const { tokens, quotationOf } = document;
  const [first, ...rest] = content;
  if (rest.length > 0 && isDescription(document, attribution)) return { ...attribution, content: rest };
  if (!cue || !speaker || speaker.from < cue.to || !first || first.from !== speaker.to + 1) return attribution;
  if (tokens[speaker.to]?.text !== ',' || !/^(?:who|which|whose)$/.test(tokens[first.from]!.lower)) return attribution;
  for (let i = first.from + 2; i < Math.min(first.to - 2, first.from + LONGEST); i++) {
    if (quotationOf[i] !== -1) return attribution;
    if (tokens[i]!.text !== ',') continue;
    let verbs = 0;
    for (let k = i + 1; k < first.to; k++) if (isFiniteVerb(document, k)) verbs++;
    if (verbs === 0) return attribution;
    return {
      ...attribution,
      speaker: { from: speaker.from, to: i },
      content: [{ from: i + 1, to: first.to }, ...rest],
    };
  }
  return attribution;
}

/** "Cole, [whose party lost,] said [nothing of it]": whether the first piece describes who speaks, before the verb. */
const isDescription = ({ tokens }: Document, { cue, speaker, content: [first] }: Attribution): boolean =>
  cue !== null &&
  speaker !== null &&
  first!.to <= cue.from &&
  first!.from >= speaker.to &&
  first!.from <= speaker.to + 1 &&
  /^(?:who|which|whose)$/.test(tokens[first!.from]!.lower);
