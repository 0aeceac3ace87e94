import type { TokenRange } from '../../../layers/sentences.ts';
import type { ReportingVerb } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';

/** A quotation and who says it, by a rule of a given sureness. What stands in marks is speech whatever the verb. */
export const quotedStatement = (
  content: TokenRange,
  cue: TokenRange,
  verb: ReportingVerb,
  speaker: TokenRange | null,
  probability: number,
): Attribution => ({
  ...BY_RULE,
  content: [content],
  cue,
  verb,
  speaker,
  speech: Math.max(verb.speech, 0.9),
  probability,
});
