import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../../domain/calendar.ts';
import type { Span } from '../../domain/span.ts';
import { endOfGluedHeadline } from './glued-headline.ts';

/** What a page prints over an article, glued to its first sentence. Spans of the text. */
export interface PageHead extends Span {
  date: Span | null;
  /** A headline between the head and the first sentence, where capitals or a byline show its end. */
  headline: Span | null;
  byline: Span | null;
  /** Where the prose begins; the end of the line when nothing follows. */
  prose: number;
}

const ORDINAL = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = `(?:${[
  `${MONTH_PATTERN} ${ORDINAL},? \\d{4}`,
  `${ORDINAL} ${MONTH_PATTERN},? \\d{4}`,
  '\\d{4}-\\d\\d-\\d\\d',
  '\\d{1,2}[./]\\d{1,2}[./]\\d{4}',
].join('|')})`;
const ZONE = '(?: ?(?:GMT|UTC|BST|CET|EST|EDT|ET|PST|PDT|PT|CST|IST|WAT|EAT|HKT|AEST))';
const CLOCK = `(?:${[
  `\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?${ZONE}?`,
  `\\d{1,2} ?[ap]\\.?m\\.?${ZONE}?`,
  `\\d{4}${ZONE}`,
].join('|')})(?![\\p{L}\\d])`;
const DAY = `(?:${WEEKDAY_PATTERN},?)`;
const NO_NAME = `(?!(?:Published|Updated|Posted|First|Last|Share|${MONTH_PATTERN})(?![\\p{L}]))`;
const NAME = `\\p{Lu}[\\p{L}.'’-]+(?: (?:${NO_NAME}\\p{Lu}[\\p{L}.'’-]*|de|van|von|al|bin)){0,3}`;

const SHARED_ON = '(?:facebook|twitter|x|whatsapp|linkedin|email|reddit|telegram|pinterest)';
/** Each of them tells that a page speaks, and no article. */
const MARKER = new RegExp(
  `(?:${[
    '(?:first |last )?(?:published|updated|posted|modified)(?: (?:on|at|by \\p{L}+(?: on)?))?:?' +
      `(?= ${DAY}| ?${DATE}| ?${CLOCK})`,
    '(?:no|\\d{1,4}) comments?(?: on)?(?![\\p{L}])',
    'leave a (?:comment|reply)(?: on)?(?![\\p{L}])',
    'by (?:(?:our|a|the|staff|senior|special|news|web|online|city) )*' +
      '(?:reporters?|correspondents?|writers?|news ?desk|desk|editors?|staff|admin)(?= \\p{Lu}| ?[|•·–-]|$)',
    `share (?:this(?: (?:article|story|page|post))?|on ${SHARED_ON})(?= \\p{Lu}|\\s*[“"|•]|$)`,
    '\\d+ min(?:ute)?s? read',
    'print this article',
    'click to (?:share|print|email) [^|.]{0,60}\\(opens in new window\\)',
  ].join('|')})`,
  'iuy',
);
const DATED = new RegExp(`(?:${DAY} )?${DATE}`, 'iuy');
const TIMED = new RegExp(CLOCK, 'iuy');
const SEPARATOR = /[\s|•·,/–—-]+|(?:at|in|by)(?=\s)/iuy;
const BYLINE = new RegExp(`By ${NAME}(?:(?:, | and |, and )${NAME}){0,3}`, 'uy');
const SHORT_BYLINE = new RegExp(`By ${NAME.replace('{0,3}', '{0,1}')}(?= )`, 'uy');
const CATEGORY = new RegExp(`\\p{Lu}[\\p{L}&]+(?:(?: and| &|,)? \\p{Lu}[\\p{L}&]+){0,2}(?=,? ${DATE})`, 'uy');
/** No category but the beginning of a sentence: "On March 4, 2021". */
const PREPOSITION =
  /^(?:on|in|by|since|until|after|before|from|as|the|last|next|every|for|to|late|early|effective|dated)\b/i;
/** "HARBOUR TAX WILL STAY, MAYOR SAYS" before "The mayor". */
const CAPITALS = /(?:[\p{Lu}\d’'“”"$£%&.,:;?!-]+ ){3,30}(?=\p{Lu}?\p{Ll}|\p{Lu}+,? \p{Lu}\p{Ll}|["“‘])/uy;
/** "Council Backs New Bridge By Ida Moss" */
const BEFORE_BYLINE = new RegExp(`[\\p{Lu}\\d“"‘'][^.!?|]{10,140}? (?=By ${NAME.replace('{0,3}', '{0,1}')} )`, 'uy');
const LONGEST_HEAD = 400;

/**
 * Reads the head of a page that was glued to the first sentence of its article: "Politics March 4, 2021 No Comments on
 * HARBOUR TAX WILL STAY The mayor said ...", "By Ida Moss | Updated 12:04 GMT The port ...". Null where there is none.
 */
export function readPageHead(text: string, line: Span): PageHead | null {
  const end = Math.min(line.end, line.start + LONGEST_HEAD);
  const opening = text.slice(0, end);
  let at = line.start;
  const match = (pattern: RegExp): Span | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(opening);
    return found && found[0].length > 0 ? { start: at, end: at + found[0].length } : null;
  };
  const head: PageHead = { start: at, end: at, date: null, headline: null, byline: null, prose: at };
  let markers = 0;
  let last: Span | null = null;
  // "Published 4 June 2020" names no category.
  const category = match(MARKER) ? null : match(CATEGORY);
  if (category && !PREPOSITION.test(text.slice(category.start, category.end))) at = category.end;
  for (let found: Span | null; at < end; at = found.end) {
    const marker = match(MARKER);
    const dated = marker ? null : match(DATED);
    const byline = marker || dated ? null : match(BYLINE);
    found = marker ?? dated ?? byline ?? match(TIMED) ?? match(SEPARATOR);
    if (!found) break;
    if (marker) markers++;
    last = marker ?? last;
    if (dated) head.date ??= found;
    if (byline) head.byline ??= found;
  }
  if (markers === 0 || (at < line.end && !/[\p{Lu}\d“"‘'«(]/u.test(text[at]!))) return null;
  head.end = at;
  head.prose = at;
  const headline = match(CAPITALS) ?? match(BEFORE_BYLINE) ?? gluedHeadline(text, at, line.end, last!);
  if (headline) {
    head.headline = { start: at, end: withoutLastWord(text, headline) };
    head.prose = head.headline.end;
    at = head.prose;
    head.byline ??= match(SHORT_BYLINE);
    if (head.byline?.start === at) head.prose = head.byline.end + 1;
  }
  return head;
}

/** A headline without a mark of its own; "No Comments on" before it says that it is one. */
function gluedHeadline(text: string, start: number, end: number, marker: Span): Span | null {
  const isSure = /comments? on$/i.test(text.slice(marker.start, marker.end));
  const headlineEnd = endOfGluedHeadline(text, start, end, isSure);
  return headlineEnd < 0 ? null : { start, end: headlineEnd };
}

/** Credits of pictures in brackets: "(Photo: Ida Moss/Courier)". At most so long that a search stays linear. */
const CREDIT = new RegExp(
  '[([](?:file )?(?:photos?|image|picture|pic|credit)(?: (?:credit|by|courtesy(?: of)?))?' +
    String.raw`\s*[:|/-][^()[\]\n]{0,80}[)\]]`,
  'giu',
);

/** The credits of pictures inside a line, in text order. */
export function findCredits(text: string, line: Span): Span[] {
  const printed = text.slice(line.start, line.end);
  if (!printed.includes('(') && !printed.includes('[')) return [];
  return Array.from(printed.matchAll(CREDIT), ({ index, 0: credit }) => ({
    start: line.start + index,
    end: line.start + index + credit.length,
  }));
}

/** "A" and "I" in capitals begin the sentence after a headline. */
function withoutLastWord(text: string, { start, end }: Span): number {
  const trailing = /\s(?:A|I)\s$/.exec(text.slice(start, end));
  return trailing ? end - trailing[0].length + 1 : end;
}
