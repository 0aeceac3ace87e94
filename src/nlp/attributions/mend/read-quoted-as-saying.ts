import type { Document } from '../../document.ts';
import { reportingVerb } from '../../reporting-verbs.ts';
import type { Attribution } from '../attribution.ts';

/** Most tokens of whoever is quoted. */
const LONGEST_NAME = 14;

/**
 * "Tass quoted Oleg Brin as saying that the talks had failed": Brin says it, and the agency relays it. Any other attribution
 * comes back as it was.
 */
export function readQuotedAsSaying(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  const { tokens } = document;
  if (!cue || !/^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))$/.test(tokens[cue.to - 1]!.lower)) return attribution;
  const first = content[0]!;
  if (first.from !== cue.to) return attribution;
  for (let i = first.from + 1; i < Math.min(first.to - 2, first.from + LONGEST_NAME); i++) {
    if (
      tokens[i]!.lower !== 'as' ||
      !/^(?:saying|telling|stating|warning|claiming|writing|adding)$/.test(tokens[i + 1]!.lower)
    )
      continue;
    const verb = reportingVerb(tokens[i + 1]!.lower);
    if (!verb || i + 2 >= first.to) return attribution;
    return {
      ...attribution,
      content: [{ from: i + 2, to: first.to }, ...content.slice(1)],
      cue: { from: i + 1, to: i + 2 },
      verb,
      speaker: { from: first.from, to: i },
      relay: speaker,
      speech: Math.max(attribution.speech, verb.speech),
    };
  }
  return attribution;
}
