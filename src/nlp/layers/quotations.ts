import type { Span } from '../../domain/span.ts';
import { endBeforeSpeaker } from './forgotten-mark.ts';
import { closesGlued, opensGlued } from './glued-mark.ts';

/** What stands between one pair of quotation marks. The span includes the marks. */
export interface Quotation extends Span {
  /** Without the marks. */
  inner: Span;
  /** False for a quotation that runs on into the next paragraph, which opens again without a close. */
  closed: boolean;
}

/**
 * Finds the quotations of each paragraph, outermost only, in text order: curly and straight double marks, „low“ marks,
 * ‹«guillemets»›, ``grave'' ones, and single marks as British papers print them: ‘We will not,’ he said. Quotations
 * without a letter or digit are left out. Linear in the length of the text.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let runsOn = false;
  /** The paragraph that closes a quotation which none of those between opens again. */
  let closing = -1;
  paragraphs.forEach((paragraph, i) => {
    const next = paragraphs[i + 1];
    const doubles = i < closing ? [makeInside(paragraph)] : findDoubles(text, paragraph, runsOn, next);
    runsOn = doubles.at(-1)?.closed === false && doubles.at(-1)!.end === paragraph.end;
    if (runsOn && i >= closing) closing = closingParagraph(text, paragraphs, i);
    const singles = findSingles(text, paragraph, doubles, next);
    for (const quotation of keepOutermost([...doubles, ...singles])) {
      if (hasWord(text, quotation.inner)) found.push(quotation);
    }
  });
  return found;
}

/**
 * @param runsOn whether a quotation of the paragraph before was not closed
 * @param next the paragraph after it
 */
function findDoubles(text: string, { start, end }: Span, runsOn: boolean, next: Span | undefined): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  const close = runsOn ? closeBeforeOpening(text, { start, end }) : closeWithoutOpening(text, { start, end });
  if (close > 0) found.push({ start, end: close + 1, inner: { start, end: close }, closed: true });
  for (let i = close > 0 ? close + 1 : start; i < end; i++) {
    if (!isMark(text, i)) continue;
    if (open < 0) {
      if (!opensDouble(text, i, start)) continue;
      open = i;
    } else if (closeWithin(text, i, open, end) > 0) {
      i = closeWithin(text, i, open, end);
      continue;
    } else if (/["“]/.test(text[i]!) && looksOpening(text, i) && endBeforeSpeaker(text, open, i) > 0) {
      found.push(endedBeforeSpeaker(text, open, i));
      open = i;
    } else if (closesDouble(text, i, open)) {
      found.push(makeQuotation(text, open, i + markLength(text, i), true));
      open = -1;
    } else continue;
    i += markLength(text, i) - 1;
  }
  if (open < 0) return found;
  // The next paragraph takes it up: “... no choice.¶“And now ...”
  const goesOn = next && (opensDouble(text, next.start, next.start) || closeBeforeOpening(text, next) > 0);
  const isForgotten = !goesOn && endBeforeSpeaker(text, open, end) > 0;
  found.push(isForgotten ? endedBeforeSpeaker(text, open, end) : makeQuotation(text, open, end, false));
  return found;
}

/** A quotation without a closing mark, up to its speaker. */
function endedBeforeSpeaker(text: string, open: number, limit: number): Quotation {
  return { ...makeQuotation(text, open, endBeforeSpeaker(text, open, limit), false), closed: true };
}

/**
 * Where a quotation that the paragraph before left open is closed: “We lost.¶It is over,” Cole said. -1 when a mark
 * opens first, or none comes.
 */
function closeBeforeOpening(text: string, { start, end }: Span): number {
  for (let i = start; i < end; i++) {
    if (opensDouble(text, i, start)) return -1;
    if (/["”]/.test(text[i]!)) return i;
  }
  return -1;
}

/** Most characters of a quotation whose opening mark got lost. */
const LONGEST_UNOPENED = 400;
const LEADS_ON_BEFORE_MARK = /(?<=[\p{L}\p{N}])[,?!]["”](?= )/uy;

/** Most paragraphs that a quotation runs over without a mark: a letter, a list. */
const MOST_WITHOUT_MARK = 20;

/**
 * The paragraph that closes a quotation which paragraph `at` leaves open, where none between has a double mark: “Dear
 * parents,¶The stair is shut.¶Jane Roe” -1 when a mark opens first, or none comes.
 */
function closingParagraph(text: string, paragraphs: readonly Span[], at: number): number {
  for (let i = at + 1; i < paragraphs.length && i <= at + MOST_WITHOUT_MARK; i++) {
    const { start, end } = paragraphs[i]!;
    const close = closeBeforeOpening(text, { start, end });
    // 6'2" is a height.
    if (close > 0) return /[\p{L}\p{P}]/u.test(text[close - 1]!) ? i : -1;
    for (let k = start; k < end; k++) if (opensDouble(text, k, start)) return -1;
  }
  return -1;
}

/** A paragraph within a quotation, without marks. */
const makeInside = ({ start, end }: Span): Quotation => ({ start, end, inner: { start, end }, closed: false });

/**
 * Where a quotation closes that the paragraph begins with, its opening mark lost: We are not leaving,” Cole said.
 * -1 for any other paragraph.
 */
function closeWithoutOpening(text: string, { start, end }: Span): number {
  const opening = text.slice(start, Math.min(end, start + LONGEST_UNOPENED));
  const first = opening.search(/["“”„«»`‘]|(?<!\p{L})'/u);
  if (first < 1) return -1;
  LEADS_ON_BEFORE_MARK.lastIndex = first - 1;
  return LEADS_ON_BEFORE_MARK.test(opening) ? start + first : -1;
}

/** Most characters of a quotation within a quotation. */
const LONGEST_INNER = 300;

/**
 * Where a quotation within one closes that opens at `i` with marks of the same kind or of another one: "the word
 * "crisis" was his," “a “cell phone only” home,” "it isn't “equal justice” any more". -1 when none opens, since a
 * closing mark has to be left for the outer one.
 */
function closeWithin(text: string, i: number, open: number, end: number): number {
  const mark = text[i];
  const outer = text[open];
  if ((mark !== '"' && mark !== '“') || (outer !== '"' && outer !== '“') || !looksOpening(text, i)) return -1;
  const limit = Math.min(end, i + LONGEST_INNER);
  const own = mark === '“' ? '”' : '"';
  const first = findMark(text, own, i + 1, limit);
  if (first < 0 || (own === '"' && looksOpening(text, first))) return -1;
  const second = findMark(text, outer === '“' ? '”' : '"', first + 1, end);
  if (second < 0 || (outer === '"' && looksOpening(text, second))) return -1;
  // “We won. “It is over,” he said. “Go,” he said: the next one opens before.
  const reopens = outer === '“' ? findMark(text, '“', first + 1, second) : -1;
  return reopens < 0 ? first : -1;
}

/** Most characters from the end of an inner quotation to that of the outer one. */
const LONGEST_REST = 2000;

function findMark(text: string, mark: string, from: number, end: number): number {
  const to = Math.min(end, from + LONGEST_REST);
  for (let i = from; i < to; i++) if (text[i] === mark) return i;
  return -1;
}

const looksOpening = (text: string, i: number): boolean =>
  /[\s([—–]/.test(text[i - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[i + 1] ?? '');

function opensDouble(text: string, i: number, paragraphStart: number): boolean {
  const mark = text[i]!;
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (isSingle(mark)) {
    if (markLength(text, i) !== 2) return false;
    if (mark === '`') return true;
  } else if (mark === '”' || mark === '»') {
    // ”We won”, with the first mark turned round, and »We won«.
    return /[\p{L}\p{N}]/u.test(text[i + 1] ?? '') && (i === paragraphStart || /[\s(]/.test(text[i - 1]!));
  } else if (mark !== '"') return false;
  if (i === paragraphStart) return true;
  // A closing mark whose opening one got lost: ..., as planned," he said.
  const closes = /[,.?!]/.test(text[i - 1]!) && /\s/.test(text[i + 1] ?? ' ');
  if (opensGlued(text, i)) return true;
  return !closes && /[\s([{—–\-:,‘'/>]/.test(text[i - 1]!);
}

function closesDouble(text: string, i: number, open: number): boolean {
  const mark = text[i]!;
  if (isSingle(text[open])) return (mark === "'" && markLength(text, i) === 2) || (mark === '"' && text[open] === '`');
  if (text[open] === '»') return mark === '«' || mark === '»';
  // “criminals“, with a mark turned round.
  const isTurned = mark === '“' && /\S/.test(text[i - 1]!) && !/[\p{L}\p{N}]/u.test(text[i + 1] ?? '');
  return mark === '”' || mark === '"' || mark === '»' || (mark === '“' && text[open] === '„') || isTurned;
}

/** Two single marks, as some archives print a double one: ''We won,'' he said; ``We won,'' she said. */
const markLength = (text: string, i: number): number => (isSingle(text[i]) && text[i + 1] === text[i] ? 2 : 1);

/** Whether a mark of any kind stands there, as at few places: nothing else is looked at twice. */
function isMark(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return unit < 0x80
    ? unit === 0x22 || unit === 0x27 || unit === 0x60
    : unit === 0xab || unit === 0xbb || (unit >= 0x2018 && unit <= 0x201f);
}

const isSingleMark = (mark: string | undefined): boolean => mark === '‘' || isSingle(mark);

const isSingle = (mark: string | undefined): boolean => mark === "'" || mark === '`';

function makeQuotation(text: string, start: number, end: number, closed: boolean): Quotation {
  const from = start + markLength(text, start);
  const to = closed ? end - (text.slice(end - 2, end) === "''" ? 2 : 1) : end;
  return { start, end, inner: { start: from, end: Math.max(from, to) }, closed };
}

/**
 * Single marks that open outside double ones and close before the next one opens, or that the next paragraph takes
 * up: ‘No,’ she said. ‘We waited.¶‘Nobody came.’
 */
function findSingles(
  text: string,
  paragraph: Span,
  doubles: readonly Quotation[],
  nextParagraph: Span | undefined,
): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  /** The mark before the first word of a sentence that is not closed yet. */
  let speech = -1;
  /** Where an apostrophe after an "s" stands. */
  let plural = -1;
  let next = 0;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    while (next < doubles.length && doubles[next]!.end <= i) next++;
    const double = doubles[next];
    // Inside a double quotation single marks are quotations within it.
    if (open < 0 && double && double.start <= i) {
      i = double.end - 1;
      continue;
    }
    if (!isMark(text, i)) continue;
    if (opensSingle(text, i, paragraph) || (open < 0 && isSingleMark(text[i]) && opensGlued(text, i))) {
      if (plural > 0) found.push(makeQuotation(text, open, plural + 1, true));
      open = i;
      if (opensSpeech(text, i, paragraph.start)) speech = i;
      plural = -1;
    } else if (open >= 0 && closesSingle(text, i, open, paragraph)) {
      found.push(makeQuotation(text, open, i + 1, true));
      open = -1;
      speech = -1;
      plural = -1;
    } else if (open >= 0 && plural < 0 && closesAfterPlural(text, i, open)) plural = i;
  }
  if (speech >= 0 && nextParagraph && takesUpSingle(text, speech, nextParagraph.start)) {
    found.push(makeQuotation(text, speech, paragraph.end, false));
  } else if (plural > 0) found.push(makeQuotation(text, open, plural + 1, true));
  return found;
}

/** Words that begin with an apostrophe. */
const ELIDED = /^(?:em|til|cause|n|tis|twas|bout|round|\d0s)(?!\p{L})/iu;

/**
 * Whether an apostrophe after an "s" may close a quotation, which it does where no other mark closes it: the guards
 * ‘don’t have the keys’ to the cell. Where one does, it is a genitive: ‘the players’ union won’t pay’.
 */
const closesAfterPlural = (text: string, i: number, open: number): boolean =>
  text[i] === (text[open] === '‘' ? '’' : "'") &&
  text[i - 1] === 's' &&
  /\s/.test(text[i + 1] ?? ' ') &&
  !ELIDED.test(text.slice(open + 1, open + 8));

/** Whether a single mark stands before the first word of a sentence, and not before an elided one: ’Tis late. */
const opensSpeech = (text: string, i: number, paragraphStart: number): boolean =>
  !ELIDED.test(text.slice(i + 1, i + 8)) &&
  (i === paragraphStart || (/[.?!:,’']\s$/.test(text.slice(i - 2, i)) && /\p{Lu}/u.test(text[i + 1]!)));

/** Whether a paragraph opens with the mark that the one before opened and did not close. */
const takesUpSingle = (text: string, open: number, next: number): boolean =>
  text[next] === text[open] && /[\p{L}\p{N}“"]/u.test(text[next + 1] ?? '') && opensSpeech(text, next, next);

function opensSingle(text: string, i: number, paragraph: Span): boolean {
  const mark = text[i];
  if (!isSingleMark(mark)) return false;
  const before = i > paragraph.start ? text[i - 1]! : ' ';
  return /[\s([{—–:]/.test(before) && /[\p{L}\p{N}“"]/u.test(text[i + 1] ?? '');
}

/** An apostrophe closes only where a word ends; after an "s" (the players' union) only before a mark. */
function closesSingle(text: string, i: number, open: number, paragraph: Span): boolean {
  const mark = text[i];
  if (mark !== (text[open] === '‘' ? '’' : "'")) return false;
  const after = i + 1 < paragraph.end ? text[i + 1]! : ' ';
  if (closesGlued(text, i)) return true;
  if (/[\p{L}\p{N}]/u.test(after)) return false;
  return text[i - 1] === 's' ? !/\s/.test(after) || i + 1 >= paragraph.end : !/\s/.test(text[i - 1]!);
}

function keepOutermost(quotations: Quotation[]): Quotation[] {
  const sorted = quotations.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Quotation[] = [];
  for (const quotation of sorted) {
    if (!kept.length || quotation.start >= kept.at(-1)!.end) kept.push(quotation);
  }
  return kept;
}

const hasWord = (text: string, span: Span): boolean => {
  for (let i = span.start; i < span.end; i++) if (/[\p{L}\p{N}]/u.test(text[i]!)) return true;
  return false;
};
