import type { QuoteFinder } from '../../domain/quote.ts';
import type { TokenRange } from '../layers/sentences.ts';
import type { ReportingVerb } from '../lexicon/reporting-words.ts';

/** Who is said to have said what, as it stands in the text. Token ranges. */
export interface Attribution {
  /** In text order, at least one. */
  content: TokenRange[];
  cue: TokenRange | null;
  verb: ReportingVerb | null;
  speaker: TokenRange | null;
  /** True when the speaker was taken over from a quotation nearby and not printed with this one. */
  guessed: boolean;
  /** The speaker of the statement that this one stands in: the Kremlin in "the Kremlin said Putin believed ...". */
  relay: TokenRange | null;
  /** Set for a statement inside another one, or that a noun tells of: nobody's turn to speak. */
  isNested?: true;
  speech: number;
  /** 0 to 1: how surely content and speaker phrase are right. */
  probability: number;
  foundBy: QuoteFinder;
  /** Set for a turn of a transcript, whose every word is verbatim without marks. */
  isTranscript?: true;
}

/** What every attribution found by a rule has, unless it says otherwise. */
export const BY_RULE = { guessed: false, relay: null, foundBy: 'RULE' } as const;

/** The same as a whole attribution. */
export const byRule = (
  found: Pick<Attribution, 'content' | 'cue' | 'verb' | 'speaker' | 'speech' | 'probability'>,
): Attribution => ({
  content: found.content,
  cue: found.cue,
  verb: found.verb,
  speaker: found.speaker,
  guessed: false,
  relay: null,
  speech: found.speech,
  probability: found.probability,
  foundBy: 'RULE',
});
