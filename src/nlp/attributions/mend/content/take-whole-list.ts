import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb } from '../../rules/noun-phrase.ts';

/** Most tokens of a list before its last item. */
const LONGEST = 40;

/**
 * "Lind listed her demands: a road, [a school and,] she said, “a clock”": what was cut from a list behind a colon has
 * all its items, and no "and" at its end. An attitude that was read out of its first items goes. In text order.
 */
export function takeWholeLists(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const whole: Attribution[] = [];
  for (const attribution of attributions) {
    const colon = colonBefore(document, attribution);
    const before = whole.at(-1);
    const overlaps = colon !== null && before !== undefined && before.content.at(-1)!.to > colon;
    if (colon === null || (overlaps && before.speech >= 0.5)) {
      whole.push(attribution);
      continue;
    }
    if (overlaps) whole.pop();
    const [first, ...rest] = attribution.content;
    whole.push({ ...attribution, content: [{ from: colon + 1, to: first!.to - 1 }, ...rest] });
  }
  return whole;
}

/** The colon of the list that the first piece ends, before a speaker and a last item in marks; null elsewhere. */
function colonBefore(document: Document, { cue, content }: Attribution): number | null {
  const [first, second] = content;
  const { tokens, quotationOf, sentences, sentenceOf } = document;
  if (!cue || !second || first!.to > cue.from || second.from < cue.to || quotationOf[second.from] === -1) return null;
  if (!/^(?:and|or)$/.test(tokens[first!.to - 1]!.lower) || quotationOf[first!.from] !== -1) return null;
  const sentence = sentences[sentenceOf[first!.from]!]!;
  for (let i = first!.from - 1; i > sentence.from && first!.from - i < LONGEST; i--) {
    if (tokens[i]!.text === ':') return i;
    if (quotationOf[i] !== -1 || isFiniteVerb(document, i)) return null;
  }
  return null;
}
