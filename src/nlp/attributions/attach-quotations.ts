import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import type { Attribution } from './attribution.ts';
import { pullQuotes } from './layout/pull-quotes.ts';
import { isTurnOfTalk } from './mend/marks/keep-to-turn.ts';
import { holdsFiniteVerb } from './rules/noun-phrase.ts';
import { takenTokens } from './taken-tokens.ts';

/** Fewer quoted words are a term or a title: a “red line”. */
const FEWEST_WORDS = 4;

/**
 * Gives a speaker to each quotation that no cue belongs to. It may go on with a statement: “We lost,” he said. “It is
 * over.” A quotation that is a paragraph of its own goes to whoever speaks at that point of the text, as an attribution
 * without a cue.
 */
export function attachQuotations(
  document: Document,
  units: readonly TokenRange[],
  attributions: Attribution[],
): Attribution[] {
  const taken = takenTokens(document, attributions, ({ content }) => content);
  const isLayout = pullQuotes(document);
  const result = [...attributions];
  let last: Attribution | null = null;
  let layout = false;
  let next = 0;
  for (const unit of units) {
    let own = false;
    while (next < attributions.length && startOf(attributions[next]!) < unit.to) {
      const found = attributions[next++]!;
      if (!last || !isAside(document, last, found)) last = found;
      own = true;
    }
    const running = last && isNear(document, last, unit) ? last : null;
    // A paragraph “People will stay.” behind one that was quoted as well goes on with it.
    const goesOn: boolean = running !== null && isQuoted(document, running) && isShortSentence(document, unit);
    const isShort = goesOn && !isQuotation(document, unit, FEWEST_WORDS);
    if (own || taken[unit.from] || isTurnOfTalk(document, unit)) continue;
    // However short a paragraph within a quotation is: “Dear all,¶Thank you.¶We are safe.”
    const isWithin = !closesBefore(document, unit);
    if (!isQuotation(document, unit, isWithin ? 1 : goesOn ? 2 : FEWEST_WORDS)) continue;
    // What a pull quote that does not close goes on with is layout, too: its speaker's name.
    if (ownsParagraph(document, unit) && (isWithin ? layout : !isShort && isLayout(unit))) {
      layout = true;
      continue;
    }
    layout = false;
    const piece = trimTail(document, unit);
    const following = attributions[next];
    if (running && (sameParagraph(document, running, unit) || isWithin)) {
      running.content.push(piece);
      // Three paragraphs or more, of which only the last has a cue.
      if (!running.cue && following && leadsInto(document, unit, following)) {
        following.content.unshift(...running.content);
        result.splice(result.indexOf(running), 1);
        last = null;
      }
    } else if (following && leadsInto(document, unit, following)) following.content.unshift(piece);
    else if (ownsParagraph(document, unit)) {
      const speaker = running && isSpeech(document, running) ? running.speaker : null;
      last = {
        content: [piece],
        cue: null,
        verb: null,
        speaker,
        guessed: true,
        relay: null,
        speech: 0.9,
        probability: 0.6,
        foundBy: 'QUOTATION',
      };
      result.push(last);
    }
  }
  return result.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ content, cue }: Attribution): number => Math.min(content[0]!.from, cue?.from ?? content[0]!.from);

/** Nothing but one quotation, with enough words to be a statement. */
function isQuotation(document: Document, unit: TokenRange, fewest: number): boolean {
  const { quotationOf, tokens, debris } = document;
  const quotation = quotationOf[unit.from]!;
  if (quotation === -1 || debris[unit.from]) return false;
  let words = 0;
  for (let i = unit.from; i < unit.to; i++) {
    if (quotationOf[i] === -1 && tokens[i]!.kind !== 'MARK') return false;
    if (tokens[i]!.kind === 'WORD') words++;
  }
  return words >= fewest;
}

/** “People will stay.” is a sentence, however short. */
function isShortSentence(document: Document, unit: TokenRange): boolean {
  const ends = document.tokens.slice(unit.from, unit.to).some(({ text }) => /^[.!?]$/.test(text));
  return ends && ownsParagraph(document, unit) && closesBefore(document, unit) && holdsFiniteVerb(document, unit);
}

/** The last statement ended in this paragraph or the one before. */
function isNear({ paragraphOf }: Document, last: Attribution, unit: TokenRange): boolean {
  const end = Math.max(last.content.at(-1)!.to, last.cue?.to ?? 0, last.speaker?.to ?? 0);
  return paragraphOf[unit.from]! - paragraphOf[end - 1]! <= 1;
}

/**
 * “We won,” Lind said, once she knew that it was over. “At last.”: the quotation goes on with Lind, not with "knew";
 * nor does “And now home.” in the next paragraph go on with what Lind is said to have added in other words.
 */
const isAside = (document: Document, last: Attribution, found: Attribution): boolean =>
  document.paragraphOf[startOf(last)] === document.paragraphOf[startOf(found)] &&
  ((found.speech < 0.5 && last.speech >= 0.9) || (isQuoted(document, last) && !isQuoted(document, found)));

const isQuoted = ({ quotationOf }: Document, { content }: Attribution): boolean =>
  content.every(({ from, to }) => quotationOf[from] !== -1 && quotationOf[to - 1] !== -1);

/** Somebody who speaks, or whose wish was told: "Cole wants to see the line built.¶“It is good for us.”" */
const isSpeech = ({ quotationOf, tags }: Document, { content, speech, speaker, cue }: Attribution): boolean =>
  speech >= 0.8 ||
  (speaker !== null && cue !== null && speaker.to <= cue.from && tags[speaker.from] === 'NNP') ||
  content.some(({ from, to }) => quotationOf[from] !== -1 || quotationOf[to - 1] !== -1);

/** A quotation that does not close, and the next paragraph takes up: “We lost.¶“It is over,” Cole said. */
function leadsInto({ paragraphOf, quotationOf, quotations }: Document, unit: TokenRange, next: Attribution): boolean {
  const first = next.content[0]!.from;
  const isNext = paragraphOf[first]! - paragraphOf[unit.from]! === 1 && quotationOf[first] !== -1;
  return isNext && !quotations[quotationOf[unit.from]!]!.closed;
}

const sameParagraph = ({ paragraphOf }: Document, last: Attribution, unit: TokenRange): boolean =>
  paragraphOf[last.content.at(-1)!.to - 1] === paragraphOf[unit.from] ||
  paragraphOf[last.cue?.from ?? 0] === paragraphOf[unit.from];

/** Whether the quotation before was closed; one that was not goes on in the next paragraph. */
function closesBefore({ quotationOf, quotations }: Document, unit: TokenRange): boolean {
  const before = unit.from > 0 ? quotationOf[unit.from - 1]! : -1;
  return before === -1 || quotations[before]!.closed;
}

function ownsParagraph({ paragraphOf, tokens }: Document, unit: TokenRange): boolean {
  const paragraph = paragraphOf[unit.from];
  return paragraphOf[unit.from - 1] !== paragraph && (unit.to >= tokens.length || paragraphOf[unit.to] !== paragraph);
}

function trimTail({ quotationOf }: Document, unit: TokenRange): TokenRange {
  let { to } = unit;
  while (to > unit.from + 1 && quotationOf[to - 1] === -1) to--;
  return { from: unit.from, to };
}
