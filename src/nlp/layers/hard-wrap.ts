import type { Span } from '../../domain/span.ts';

/** Wires and mail programs cut lines at 60 to 80 characters; longer lines are paragraphs. */
const WIDEST = 100;
/** Shorter lines are verses, lists and tables. Characters, on average over the lines that another one follows. */
const NARROWEST = 40;
/** The same of a text of which half the lines end in the middle of a sentence. */
const NARROWEST_IN_SENTENCES = 30;
/** Fewer breaks may fall where they do by chance, unless all fit and some are in the middle of a sentence. */
const FEWEST_BREAKS = 4;
const FEWEST_IN_SENTENCES = 2;
/** Share of the breaks that have to fall where the next word would not have fitted. */
const MOST_FITTING = 0.8;
/** A shorter line is a label or a heading, whatever follows it. Characters. */
const SHORTEST_CUT = 30;

/** How the lines of a text were cut: at a width in characters, or by hand, wherever it looked well. */
export type Wrap = number | 'RAGGED';

/**
 * The width at which the lines of a text were cut, or null when they are paragraphs: a break is one that was put in
 * when the next line's first word would not have fitted any more. Ragged where most lines end in mid-sentence all the
 * same.
 */
export function findWrap(text: string, lines: readonly Span[]): Wrap | null {
  let width = 0;
  let sum = 0;
  let breaks = 0;
  let inSentences = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!isBreak(text, lines[i]!, lines[i + 1]!)) continue;
    if (isInSentence(text, lines[i]!, lines[i + 1]!)) inSentences++;
    const length = lines[i]!.end - lines[i]!.start;
    width = Math.max(width, length);
    sum += length;
    breaks++;
    if (width > WIDEST) return null;
  }
  const isFew = breaks < FEWEST_BREAKS;
  const narrowest = 2 * inSentences >= breaks ? NARROWEST_IN_SENTENCES : NARROWEST;
  if (breaks < FEWEST_IN_SENTENCES || (isFew && inSentences === 0) || sum / breaks < narrowest) return null;
  let fitting = 0;
  for (let i = 0; i + 1 < lines.length; i++)
    if (isBreak(text, lines[i]!, lines[i + 1]!) && !fits(text, lines[i]!, lines[i + 1]!, width)) fitting++;
  if (fitting >= (isFew ? 1 : MOST_FITTING) * breaks) return width;
  return inSentences >= FEWEST_BREAKS && 2 * inSentences >= breaks ? 'RAGGED' : null;
}

/** Whether a sentence goes on over a break: the next line begins small, or the line ends in "the" or "on". */
const isInSentence = (text: string, line: Span, next: Span): boolean =>
  /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) || leadsOn(text, line);

/** "The mayor of", "a talk with": no sentence ends so. */
const leadsOn = (text: string, line: Span): boolean =>
  /\s(?:an?|the|of|on|in|at|to|and|or|for|with|by|from|that|his|her|its|their|is|was|were)$/.test(
    text.slice(Math.max(line.start, line.end - 8), line.end),
  );

/** A line that another one follows, and no label: "Kind regards,". */
const isBreak = (text: string, line: Span, next: Span): boolean =>
  line.end - line.start >= SHORTEST_CUT && follows(text, line, next);

/**
 * Whether the paragraph `before` goes on in the next line: the text was cut and the line was full, or the line ends in
 * the middle of a sentence ("the river,¶which had risen") or of a quotation.
 */
export function isSoftBreak(text: string, before: Span, next: Span, wrap: Wrap | null): boolean {
  if (!follows(text, before, next) || text[before.start] === '©') return false;
  const line = { start: Math.max(before.start, text.lastIndexOf('\n', before.end - 1) + 1), end: before.end };
  if (typeof wrap === 'number' && !fits(text, line, next, wrap)) return true;
  if (line.end - line.start < SHORTEST_CUT) return false;
  const last = text[before.end - 1]!;
  if (wrap === 'RAGGED' && /[\p{L},;]/u.test(last)) return true;
  // "a welcome¶“to join us” gesture"
  const beginsSmall = /^["“‘']?\p{Ll}/u.test(text.slice(next.start, next.start + 2));
  return (beginsSmall && /[\p{Ll},;]/u.test(last)) || leadsOn(text, line);
}

/** One line break lies between them, and no blank line. */
function follows(text: string, line: Span, next: Span): boolean {
  const first = text.indexOf('\n', line.end);
  if (first < 0 || first >= next.start) return false;
  const second = text.indexOf('\n', first + 1);
  return second < 0 || second >= next.start;
}

function fits(text: string, line: Span, next: Span, width: number): boolean {
  const space = text.slice(next.start, next.end).search(/\s/);
  const word = space < 0 ? next.end - next.start : space;
  return line.end - line.start + 1 + word <= width;
}
