import { WEEKDAY_PATTERN } from '../../domain/calendar.ts';
import { findHeadLines } from './head-lines.ts';
import { findCredits, readPageHead } from './page-head.ts';
import { HEAD_LINES } from './paragraphs.ts';
import type { TokenRange } from './sentences.ts';
import type { Token } from './tokens.ts';

/** Where an article is sent to from its page. */
const SHARING = '(?:facebook|twitter|linkedin|whatsapp|reddit|telegram|email|print|copy link|share)';
/** Whole sentences or lines that belong to the page and not to the article. Each is matched from its first letter. */
const PAGE_FURNITURE = [
  /^(?:leave|post|add) a comment\b/i,
  /^(?:share|print|email|tweet|save|listen to) (?:this|the)?\s*(?:article|story|page|post)\b/i,
  /^share (?:on|via|to|with)\b/i,
  new RegExp(`^${SHARING}(?:\\s+${SHARING})*$`, 'i'),
  /^(?:read|see|watch|click|learn|view|show) (?:more|also|next|here|now|comments)\b/i,
  /^(?:advertisement|sponsored|related (?:articles|stories|topics)|most read|trending|recommended)\b/i,
  /^(?:sign up|subscribe|log in)\b/i,
  /^(?:photo|image|picture|file photo|getty images)\s*[:/|]/i,
  /^(?:follow|like|find) (?:us|me|him|her) on\b/i,
  /^(?:all rights reserved|copyright|©)/i,
  /^(?:last )?(?:updated|published|posted|modified)\s*(?:on|at|:|\d)/i,
  /^(?:reporting|writing|editing|additional reporting) by\b/i,
  /^(?:for immediate release|embargoed|under embargo|press release|media release|news release)\b[^.!?]*$/i,
  /^(?:ends|-?\s*ends\s*-?|notes? to editors|# ?# ?#)\b[^.!?]*$/i,
  /^(?:media |press )?(?:contacts?|enquiries|inquiries)\s*:/i,
  /^(?:from|to|cc|bcc|sent|date|reply-to|importance):\s/i,
];

/** "By Jane Roe", "By JANE ROE and John Doe, Staff Writer" on a line of its own. */
const BYLINE = /^(?:By|BY) \p{Lu}[\p{L}.'’-]+(?:[ ,]+(?:and|of|for|the|\p{Lu}[\p{L}.'’-]*)){1,9}$/u;
/** "Jan. 28, 2022 6:14 PM", "28/01/2022". */
const DATE_LINE = new RegExp(
  String.raw`^(?:${WEEKDAY_PATTERN},?\s+)?` +
    String.raw`(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\s+[a-z]{3,9}\.?,?\s+\d{4}|[a-z]{3,9}\.?\s+\d{1,2},?\s+\d{4})` +
    String.raw`[\s\d:,|a-z.()+-]{0,30}$`,
  'i',
);
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*';
/**
 * "MOSCOW, Jan 28 (Reuters) -", "MOSCOW, 28 January (Reuters) -", "KYIV, Ukraine (AP) —", "(Reuters) -",
 * "OSLO, May 4, 2021 /PRNewswire/ --", "Durban, May 16 2022 (IPS) -" at the head of the text.
 */
const PLACE_LINE = new RegExp(
  String.raw`^(?:\p{Lu}{3,}[\p{L} .,/]{0,50}?(?:\d{1,2}(?: ${MONTH}(?: \d{4})?|, \d{4})?,?\s*)?` +
    String.raw`(?:[(/][\p{L} .]{2,30}[)/]\s*)?|` +
    String.raw`[\p{L} ,.]{0,40}\((?:Reuters|AP|AFP|UPI|CNN|dpa|DPA|IRIN|TASS|PTI|ANI|Xinhua|Bloomberg)\)\s*|` +
    String.raw`\p{Lu}[\p{L} .]{2,25}, (?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})` +
    String.raw`(?:,? \d{4})?\s*(?:\([\p{L} ]{2,20}\)\s*)?)` +
    String.raw`(?:--?|[–—])\s`,
  'u',
);

/** A line that leads to other texts, whole: 'Read more: Holt: “I will never resign”', "ALSO READ | ...". */
const TEASER = new RegExp(
  String.raw`^(?:\p{P}\s*)?(?:${[
    '(?:(?:also )?read|see|watch|listen|view)(?: (?:more|also|next|here|now|this))?',
    'must[- ]read',
    '(?:more|related)(?: (?:on this|stories|story|articles?|coverage|news|reading|content|video))?',
    'recommended(?: (?:for you|reading))?',
    "don['’]t miss",
    'you (?:may|might) also like',
    'further reading',
    'from the archives?',
    'in (?:pictures|case you missed it)',
    'video',
  ].join('|')})\s*[:|»>]\s*(?=\S)`,
  'iu',
);
/** What heads a list of links. */
const LINKS = new RegExp(
  `^(?:${[
    '(?:more|related) (?:on this (?:story|topic)|stories|articles|coverage|news|content|reading)',
    'more (?:from|stories from) [\\p{L} ]{2,30}',
    '(?:read|see) (?:also|next)',
    'also read',
    'you (?:may|might) also (?:like|be interested in)',
    'recommended(?: (?:for you|stories|reading))?',
    'most (?:read|popular|viewed)',
    'trending(?: now)?',
    'top stories',
    'around the (?:bbc|web)',
    'from the web',
    'what to read next',
    'further reading',
  ].join('|')}):?$`,
  'iu',
);
/** Longer lines are prose, and so are lines that end in a full stop. Characters. */
const LONGEST_LINK = 120;
const LONGEST_TEASER = 180;
/** "Image caption Ida Moss says ...": the words before a caption. */
const CAPTION = /^(?:image|media|video|photo) (?:caption|copyright|source|credit)s?[:,]?\s/i;

const LONGEST_FURNITURE = 120;
/** Among so many lines at the top those stand that tell of the article: paper, day, authors. */
const MOST_HEAD_LINES = 8;

/**
 * Marks the tokens that are no part of the article's prose: page furniture, bylines, date lines, and the place line
 * before the first sentence. Nothing is deleted, so all offsets stay those of the text. 1 a token, else 0.
 */
export function markDebris(text: string, tokens: readonly Token[], sentences: readonly TokenRange[]): Uint8Array {
  const debris = new Uint8Array(tokens.length);
  markPageHead(text, tokens, debris);
  markTeasers(text, tokens, debris);
  for (const { from, to } of sentences) {
    const start = tokens[from]!.start;
    const sentence = text.slice(start, Math.min(tokens[to - 1]!.end, start + 2 * LONGEST_FURNITURE));
    if (sentence.length <= LONGEST_FURNITURE && isFurniture(sentence.replace(/[.\s]+$/, ''))) debris.fill(1, from, to);
    else {
      const place = PLACE_LINE.exec(sentence);
      for (let i = from; place && i < to && tokens[i]!.end <= start + place[0].length; i++) debris[i] = 1;
    }
  }
  return debris;
}

/** Lines at the top that hold the head of the page, up to where the headline or the prose begins. */
function markPageHead(text: string, tokens: readonly Token[], debris: Uint8Array): void {
  const lines = linesOf(text, tokens);
  const top: TokenRange[] = [];
  for (let line = lines.next(); top.length < MOST_HEAD_LINES && !line.done; line = lines.next()) top.push(line.value);
  const printed = top.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  findHeadLines(printed).forEach((isHead, i) => {
    if (isHead) debris.fill(1, top[i]!.from, top[i]!.to);
  });
  for (const { from, to } of top.slice(0, HEAD_LINES)) {
    const head = readPageHead(text, { start: tokens[from]!.start, end: tokens[to - 1]!.end });
    if (!head) continue;
    for (let i = from; i < to && tokens[i]!.end <= head.prose; i++)
      if (!head.headline || tokens[i]!.end <= head.headline.start || tokens[i]!.start >= head.headline.end)
        debris[i] = 1;
  }
}

/** Lines that lead to other texts, the lists of links under their headings, and the words before a caption. */
function markTeasers(text: string, tokens: readonly Token[], debris: Uint8Array): void {
  let inLinks = false;
  for (const { from, to } of linesOf(text, tokens)) {
    const { start } = tokens[from]!;
    const { end } = tokens[to - 1]!;
    const line = text.slice(start, Math.min(end, start + 2 * LONGEST_FURNITURE));
    const isShort = end - start <= LONGEST_LINK;
    for (const credit of findCredits(text, { start, end }))
      for (let i = from; i < to; i++)
        if (tokens[i]!.start >= credit.start && tokens[i]!.end <= credit.end) debris[i] = 1;
    if (LINKS.test(line)) inLinks = true;
    else if (!isShort || /[.]["”'’]?$/.test(line)) inLinks = false;
    if (inLinks || (end - start <= LONGEST_TEASER && TEASER.test(line))) debris.fill(1, from, to);
    else {
      const words = CAPTION.exec(line)?.[0].length ?? 0;
      for (let i = from; i < to && tokens[i]!.end <= start + words; i++) debris[i] = 1;
    }
  }
}

/** The tokens of each line that holds any. */
function* linesOf(text: string, tokens: readonly Token[]): Generator<TokenRange> {
  let end = -1;
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.start < end) continue;
    if (i > from) yield { from, to: i };
    from = i;
    const next = text.indexOf('\n', tokens[i]!.start);
    end = next < 0 ? text.length : next;
  }
  if (tokens.length > from) yield { from, to: tokens.length };
}

const isFurniture = (sentence: string): boolean =>
  BYLINE.test(sentence) || DATE_LINE.test(sentence) || PAGE_FURNITURE.some((pattern) => pattern.test(sentence));
