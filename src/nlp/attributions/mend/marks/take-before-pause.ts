import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { anyTaken, countWords, quotationEndingAt } from '../../../layers/quotation-ranges.ts';
import type { Attribution } from '../../attribution.ts';
import { CONTENT_AND_CUE, takenTokens } from '../../taken-tokens.ts';

const PAUSES = oneOf`pause[sd]? hesitate[sd]? stop(?:s|ped)?`;
/** Fewer words are a term. */
const FEWEST_WORDS = 3;

/**
 * “We need a roof.” Cole pauses. “And a floor.”: whoever pauses between two quotations says the first one as well,
 * where it is still nobody's.
 */
export function takeBeforePause(document: Document, attributions: readonly Attribution[]): Attribution[] {
  if (!attributions.some((attribution) => isAfterPause(document, attribution))) return [...attributions];
  const taken = takenTokens(document, attributions, CONTENT_AND_CUE);
  return attributions.map((attribution) => {
    const { speaker, content } = attribution;
    if (!speaker || !isAfterPause(document, attribution)) return attribution;
    const before = quotationEndingAt(document, speaker.from);
    if (!before || document.paragraphOf[before.from] !== document.paragraphOf[speaker.from]) return attribution;
    if (anyTaken(taken, before) || countWords(document, before) < FEWEST_WORDS) return attribution;
    return { ...attribution, content: [before, ...content] };
  });
}

/** "Cole pauses. “And a floor.”" */
function isAfterPause({ tokens, quotationOf }: Document, { speaker, content }: Attribution): boolean {
  if (!speaker || speaker.from === 0 || quotationOf[speaker.from - 1] === -1) return false;
  const isPause = PAUSES.test(tokens[speaker.to]?.lower ?? '') && tokens[speaker.to + 1]?.text === '.';
  return isPause && content[0]!.from === speaker.to + 2 && quotationOf[content[0]!.from] !== -1;
}
