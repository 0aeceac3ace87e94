import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { Turn } from './read-turn.ts';

/** Fewer questions, or one among fewer other turns, are a letter by chance: "Q Magazine closed." */
const FEWEST = 2;

/**
 * The turns whose label is a letter and a single space: "Q Is the bridge open?", "A It is." Where two lines with a
 * "Q" ask, or one among turns with other labels. One for each of `paragraphs`, null for those that are none.
 */
export function lettersAlone(
  document: Document,
  paragraphs: readonly TokenRange[],
  known: readonly (Turn | null)[],
): (Turn | null)[] {
  const { tokens } = document;
  const begins = (i: number, letter: string) =>
    known[i] === null && opensWith(document, paragraphs[i]!, letter) ? paragraphs[i]! : null;
  const asking = paragraphs.filter((paragraph, i) => begins(i, 'Q') && /^\?/.test(tokens[paragraph.to - 1]!.text));
  const isTalk = asking.length > 0 && known.filter(Boolean).length >= FEWEST;
  if (asking.length < FEWEST && !isTalk) return paragraphs.map(() => null);
  let isAsked = false;
  return paragraphs.map((_, i) => {
    const question = begins(i, 'Q');
    const answer = isAsked ? begins(i, 'A') : null;
    if (known[i] || question || answer) isAsked = question !== null;
    const own = question ?? answer;
    return own && { label: { from: own.from, to: own.from + 1 }, from: own.from + 1 };
  });
}

/** "Q", and behind it what a sentence begins with. */
function opensWith({ tokens }: Document, { from, to }: TokenRange, letter: string): boolean {
  return from + 1 < to && tokens[from]!.text === letter && /^[\p{Lu}\d“"‘'([—-]/u.test(tokens[from + 1]!.text);
}
