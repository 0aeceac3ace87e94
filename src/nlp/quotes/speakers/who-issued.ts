import type { TokenRange } from '../../layers/sentences.ts';
import type { OpenSpeaker, SpeakerContext } from './context/speaker-context.ts';

/** Sentences that a statement may go on. */
const MOST_SENTENCES = 4;
const ISSUED = /^(?:statement|communiqu[eé]|release|announcement)$/;

/**
 * "The board said in a statement that it was over. The statement added": whoever spoke last, in a statement, or null.
 */
export function whoIssued(
  { document }: SpeakerContext,
  { from, to, spoken }: TokenRange & Pick<OpenSpeaker, 'spoken'>,
): number | null {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const noun = tokens[to - 1]!.lower;
  const previous = spoken.at(-1);
  if (!previous || to - from !== 2 || tokens[from]!.lower !== 'the' || !ISSUED.test(noun)) return null;
  const sentence = sentenceOf[previous.at]!;
  if (sentenceOf[from]! - sentence > MOST_SENTENCES) return null;
  for (let i = previous.to; i < Math.min(from, sentences[sentence]!.to); i++)
    if (tokens[i]!.lower === noun && quotationOf[i] === -1) return previous.entity;
  return null;
}
