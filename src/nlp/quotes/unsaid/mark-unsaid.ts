import type { Attribution } from '../../attributions/attribution.ts';
import type { Document } from '../../layers/document.ts';
import { isAct } from './is-act.ts';
import { isAgentless, isName } from './is-agentless.ts';
import { isAskedWhether, isAskedWho } from './is-asked-whether.ts';
import { isDeed } from './is-deed.ts';
import { isExpected } from './is-expected.ts';
import { isGesture } from './is-gesture.ts';
import { isHypothetical } from './is-hypothetical.ts';
import { isInward } from './is-inward.ts';
import { isOtherWord } from './is-other-word.ts';
import { isSign } from './is-sign.ts';
import { isSilence } from './is-silence.ts';
import { isSourceCited } from './is-source-cited.ts';
import { isImagined, isSupposed } from './is-supposed.ts';
import { isListEntry, isTerm } from './is-term.ts';
import { isUnreal } from './is-unreal.ts';
import { isWork } from './is-work.ts';

/** Low enough that it counts as no statement. */
const SPEECH = 0.2;

/**
 * Marks by a low `speech` what has the verb of a statement and is none: a deed ("released the figures"), what a thing
 * shows ("polls suggest that he leads") and what nobody has said yet or at all ("plans to announce", "if he says",
 * "said nothing").
 * Words in quotation marks are somebody's, unless they are what a thing is called.
 */
export function markUnsaid(document: Document, attribution: Attribution): Attribution {
  const { cue, speech, content, isTranscript } = attribution;
  if (!cue || speech < 0.5) return attribution;
  const isThing =
    isListEntry(document, attribution) ||
    (!isTranscript &&
      (isTerm(document, attribution) ||
        isWork(document, attribution) ||
        isOtherWord(document, attribution) ||
        isName(document, attribution) ||
        isImagined(document, attribution) ||
        isAskedWhether(document, attribution) ||
        isExpected(document, attribution) ||
        isHypothetical(document, attribution)));
  if (isThing) return { ...attribution, speech: SPEECH };
  const isQuoted = content.some(({ from, to }) =>
    document.quotationOf.subarray(from, to).some((quotation) => quotation !== -1),
  );
  if (isTranscript || isQuoted) return attribution;
  const isUnsaid =
    isDeed(document, attribution) ||
    isAct(document, attribution) ||
    isInward(document, attribution) ||
    isAgentless(document, attribution) ||
    isAskedWho(document, attribution) ||
    isSilence(document, attribution) ||
    isGesture(document, attribution) ||
    isSourceCited(document, attribution) ||
    isSign(document, attribution) ||
    isUnreal(document, attribution) ||
    isSupposed(document, attribution);
  return isUnsaid ? { ...attribution, speech: SPEECH } : attribution;
}
