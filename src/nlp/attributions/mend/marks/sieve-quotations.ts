import type { Document } from '../../../layers/document.ts';
import { anyTaken, countWords, leadsOn, quotationAround } from '../../../layers/quotation-ranges.ts';
import type { Attribution } from '../../attribution.ts';
import { ALL_PARTS, takenTokens } from '../../taken-tokens.ts';
import { isTitle } from '../content/is-statement.ts';
import { readAfterMark } from './read-after-mark.ts';
import { readBeforeMark } from './read-before-mark.ts';

/** Fewer words in marks are a term or a title. */
const FEWEST_WORDS = 4;
/** But for “Rain is rain,” whose comma leads on to a verb of saying. */
const FEWEST_LED = 2;
const MANNER = /^(?:shrug|grin|laugh|smile|nod|grumble|murmur|smirk|chuckle|wink|growl|sniff|bark|hiss|sob|coo)$/;
const saysShort = ({ verb }: Attribution): boolean =>
  verb !== null && (verb.frames.has('q') || verb.stance === 'SAY' || MANNER.test(verb.lemma));

/**
 * The last sieve: quotations of some words that no stage before gave to anyone, where who speaks stands beside the mark
 * with whatever verb (“...,” Cole marvelled. “...,” indicates Cole. “... .” Cole sums up.), or without one, or where a
 * statement leads on to the mark with a colon. The others stay nobody's. In text order, all of them.
 */
export function sieveQuotations(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const { tokens, quotationOf, quotations } = document;
  const closed = attributions.filter((one) => !isOpen(document, one));
  const taken = takenTokens(document, closed, ALL_PARTS);
  const endsAt = new Map(closed.map((one) => [Math.max(one.content.at(-1)!.to, one.cue?.to ?? 0), one]));
  const found = new Map<number, Attribution>();
  for (let i = 0; i < tokens.length; i++) {
    if (quotationOf[i] === -1 || quotationOf[i] === quotationOf[i - 1]) continue;
    const quotation = quotationAround(document, i)!;
    if (!quotations[quotationOf[i]!]!.closed) continue;
    const words = countWords(document, quotation);
    if (anyTaken(taken, quotation) || words < FEWEST_LED || isTitle(document, quotation)) continue;
    if (words < FEWEST_WORDS) {
      const short = leadsOn(document, quotation) ? readAfterMark(document, quotation) : null;
      if (short?.cue && saysShort(short) && !anyTaken(taken, short.cue)) found.set(i, short);
      continue;
    }
    const one = readAfterMark(document, quotation) ?? readBeforeMark(document, quotation);
    if (one) {
      if (!one.cue || !anyTaken(taken, one.cue)) found.set(i, one);
      continue;
    }
    // "Cole says that many still have much to learn: “It is ...”"
    const leading = tokens[i - 1]?.text === ':' ? endsAt.get(i - 1) : undefined;
    if (leading?.cue && leading.speaker && leading.speech >= 0.5) leading.content.push(quotation);
  }
  const others = attributions.filter((one) => !(isOpen(document, one) && found.has(one.content[0]!.from)));
  return [...others, ...found.values()].sort((a, b) => a.content[0]!.from - b.content[0]!.from);
}

/** One quotation that nobody is known to have said. */
const isOpen = ({ quotationOf }: Document, { content: [first, second], speaker }: Attribution): boolean =>
  !speaker && !second && quotationOf[first!.from] !== -1 && quotationOf[first!.from] === quotationOf[first!.to - 1];
