import type { Span } from '../../domain/span.ts';

/** Wires and mail programs cut lines at 60 to 80 characters; longer lines are paragraphs. */
const WIDEST = 100;
/** Shorter lines are verses, lists and tables. Characters, on average over the lines that another one follows. */
const NARROWEST = 40;
/** Fewer breaks may fall where they do by chance, unless all fit and some are in the middle of a sentence. */
const FEWEST_BREAKS = 4;
const FEWEST_IN_SENTENCES = 2;
/** Share of the breaks that have to fall where the next word would not have fitted. */
const MOST_FITTING = 0.8;
/** A shorter line is a label or a heading, whatever follows it. Characters. */
const SHORTEST_CUT = 30;

/**
 * The width at which the lines of a text were cut, in characters, or null when they are paragraphs: a break is one that
 * was put in when the next line's first word would not have fitted any more.
 */
export function findWrapWidth(text: string, lines: readonly Span[]): number | null {
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
  if (breaks < FEWEST_IN_SENTENCES || (isFew && inSentences === 0) || sum / breaks < NARROWEST) return null;
  let fitting = 0;
  for (let i = 0; i + 1 < lines.length; i++)
    if (isBreak(text, lines[i]!, lines[i + 1]!) && !fits(text, lines[i]!, lines[i + 1]!, width)) fitting++;
  return fitting >= (isFew ? 1 : MOST_FITTING) * breaks ? width : null;
}

/** Whether a sentence goes on over a break: the next line begins small, or the line ends in "the" or "on". */
const isInSentence = (text: string, line: Span, next: Span): boolean =>
  /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) ||
  /\s(?:an?|the|of|on|in|at|to|and|or|for|with|by|from|that|his|her|its|their|is|was|were)$/.test(
    text.slice(Math.max(line.start, line.end - 8), line.end),
  );

/** A line that another one follows, and no label: "Kind regards,". */
const isBreak = (text: string, line: Span, next: Span): boolean =>
  line.end - line.start >= SHORTEST_CUT && follows(text, line, next);

/**
 * Whether the paragraph `before` goes on in the next line: the text was cut at `width` and the line was full, or the
 * line ends in the middle of a sentence ("the river,¶which had risen") or of a quotation.
 */
export function isSoftBreak(text: string, before: Span, next: Span, width: number | null): boolean {
  if (!follows(text, before, next) || text[before.start] === '©') return false;
  const line = { start: Math.max(before.start, text.lastIndexOf('\n', before.end - 1) + 1), end: before.end };
  if (width !== null && !fits(text, line, next, width)) return true;
  if (line.end - line.start < SHORTEST_CUT) return false;
  const beginsSmall = /\p{Ll}/u.test(text[next.start]!);
  return beginsSmall && /[\p{Ll},;]/u.test(text[before.end - 1]!);
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
