import type { Document } from '../../../layers/document.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { TELLS } from '../content/leave-hearer-out.ts';
import { finiteSubject } from './finite-subject.ts';

/** Most tokens of whoever is told. */
const LONGEST = 12;

/**
 * What the hearer does is no cue: in "Inspector Lind told Cole, who wept, that the search was over" Lind says it, and
 * nobody weeps it.
 */
export function speakPastHearer(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  const { tokens, quotationOf } = document;
  if (!cue || !speaker || speaker.to - speaker.from !== 1 || tokens[speaker.from]!.lower !== 'who') return attribution;
  const told = content.findIndex(({ from }) => tokens[from]!.lower === 'that' && tokens[from - 1]?.text === ',');
  const first = content[told];
  const who = speaker.from;
  if (!first || first.from < cue.to || tokens[who - 1]?.text !== ',') return attribution;
  for (let at = who - 2; at > 0 && who - at <= LONGEST; at--) {
    if (quotationOf[at] !== -1 || tokens[at]!.kind === 'MARK') return attribution;
    if (!TELLS.test(tokens[at]!.lower)) continue;
    const verb = reportingWord(tokens[at]!.lower);
    const tells = { cue: { from: at, to: at + 1 }, verb, speaker: finiteSubject(document, at) };
    // “who said no, that”: the answer is not the speaker's.
    return {
      ...attribution,
      ...tells,
      content: content.slice(told),
      speech: Math.max(attribution.speech, verb.speech),
    };
  }
  return attribution;
}
