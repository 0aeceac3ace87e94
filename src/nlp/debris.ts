import type { TokenRange } from './sentences.ts';
import type { Token } from './tokens.ts';

/** Whole sentences or lines that belong to the page and not to the article. Each is matched from its first letter. */
const PAGE_FURNITURE = [
  /^(?:leave|post|add) a comment\b/i,
  /^(?:share|print|email|tweet|save|listen to) (?:this|the)?\s*(?:article|story|page|post)\b/i,
  /^share (?:on|via|to|with)\b/i,
  /^(?:facebook|twitter|linkedin|whatsapp|reddit|telegram|email|print|copy link|share)(?:\s+(?:facebook|twitter|linkedin|whatsapp|reddit|telegram|email|print|copy link|share))*$/i,
  /^(?:read|see|watch|click|learn|view|show) (?:more|also|next|here|now|comments)\b/i,
  /^(?:advertisement|sponsored|related (?:articles|stories|topics)|most read|trending|recommended|sign up|subscribe|log in)\b/i,
  /^(?:photo|image|picture|file photo|getty images)\s*[:/|]/i,
  /^(?:follow|like|find) (?:us|me|him|her) on\b/i,
  /^(?:all rights reserved|copyright|©)/i,
  /^(?:last )?(?:updated|published|posted|modified)\s*(?:on|at|:|\d)/i,
  /^(?:reporting|writing|editing|additional reporting) by\b/i,
];

/** "By Jane Roe", "By JANE ROE and John Doe, Staff Writer" on a line of its own. */
const BYLINE = /^(?:By|BY) \p{Lu}[\p{L}.'’-]+(?:[ ,]+(?:and|of|for|the|\p{Lu}[\p{L}.'’-]*)){1,9}$/u;
/** "Jan. 28, 2022 6:14 PM", "28/01/2022". */
const DATE_LINE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\s+[a-z]{3,9}\.?,?\s+\d{4}|[a-z]{3,9}\.?\s+\d{1,2},?\s+\d{4})[\s\d:,|a-z.()+-]{0,30}$/i;
/** "MOSCOW, Jan 28 (Reuters) -", "KYIV, Ukraine (AP) —" at the head of the text. */
const PLACE_LINE = /^\p{Lu}{3,}[\p{L} .,/]{0,50}?(?:\d{1,2}\s*)?(?:\([\p{L} .]{2,30}\)\s*)?(?:--?|[–—])\s/u;

const LONGEST_FURNITURE = 120;

/**
 * Marks the tokens that are no part of the article's prose: page furniture, bylines, date lines, and the place line
 * before the first sentence. Nothing is deleted, so all offsets stay those of the text. 1 a token, else 0.
 */
export function markDebris(text: string, tokens: readonly Token[], sentences: readonly TokenRange[]): Uint8Array {
  const debris = new Uint8Array(tokens.length);
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

const isFurniture = (sentence: string): boolean =>
  BYLINE.test(sentence) || DATE_LINE.test(sentence) || PAGE_FURNITURE.some((pattern) => pattern.test(sentence));
