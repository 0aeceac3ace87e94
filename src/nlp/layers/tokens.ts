import type { Span } from '../../domain/span.ts';
import { wordSet } from '../../domain/word-lists.ts';
import { closesGlued } from './glued-mark.ts';
import { type PrintedWord, type TokenKind, wordOf } from './words.ts';

/** A word, a number or a run of one and the same mark, with its place in the text. */
export interface Token extends Span {
  /** As printed. */
  text: string;
  /** Lower case, with straight apostrophes. */
  lower: string;
  kind: TokenKind;
  /** What is the same for all tokens that are printed so. */
  word: PrintedWord;
}

/**
 * One alternative a token: dotted abbreviations ("U.S.", "J."), degrees ("Ph.D."), numbers ("1,200.5"), words with
 * inner hyphens, ampersands and apostrophes, and runs of one mark. Every alternative is linear: no nested repetition
 * overlaps itself.
 */
const TOKEN = new RegExp(
  [
    /(?:\p{L}\.){2,}(?:-[\p{L}\p{N}]+)?/u,
    /(?<!\p{L})(?:Ph|Ed|Psy|Pharm|Litt|Sc|Th|LL)\.[A-Z]\./u,
    /\p{Nd}+(?:[.,:]\p{Nd}+)*(?:st|nd|rd|th|s|m|bn|am|pm)?(?![\p{L}\p{N}]|[.,:]\p{Nd})/u,
    /[\p{L}\p{M}\p{N}]+(?:(?:['’&\-‑](?=[\p{L}\p{N}])|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{M}\p{N}]+)*/u,
    /([^\s\p{L}\p{M}\p{N}])\1*/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** The clitic that ends a word: "Russia's" is "Russia" and "'s". */
const CLITIC = /(?:['’](?:s|ll|re|ve|d|m))$/i;

/**
 * A headline glued to the first sentence: "Talks on border endMoscow said on Friday ..." (and not "eBay", "iPhone").
 */
const GLUED_WORDS = /^(\p{Ll}{3,})\p{Lu}\p{L}/u;

/** A byline or a sentence glued to the word before it: "says HarrisonBy Sam Lowe", "Our EditorThe minister". */
const GLUED_BYLINE = /^(\p{Lu}\p{Ll}{2,})(?:By|The)$/u;
/** "StandBy" and the like are words. */
const ENDS_IN_BY = /^(?:stand|pass|lay|near|close|good|where|there|here)$/i;

/** A label glued to its turn, of a text that has several: "QLast question.", "AI have said so." */
const GLUED_LABEL = /^[QA](?=\p{Lu}\p{Ll}|I\b)/u;
const GLUED_QUESTION = /^Q\p{Lu}\p{Ll}.*\?/gmu;
/** Fewer such questions may be words: "QAnon". */
const FEWEST_QUESTIONS = 2;

/** Short forms whose full stop belongs to the word. */
const ABBREVIATIONS = wordSet(
  `mr mrs ms dr prof sen sens gov govs rep reps gen col lt sgt capt adm hon rev fr st mt ft jr sr inc ltd co corp
  brig maj cmdr cdr cmdt supt insp det cpl pvt msgr mme mlle amb atty cllr
  bros vs etc no jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ave blvd dept est
  approx calif fla ga ill ind kan mass mich minn miss mo neb nev okla ore pa tenn tex va vt wash wis wyo ala ariz ark
  colo conn del ky la md n.h n.y n.j`,
);

/** Cuts a text into tokens, in text order. Linear in the length of the text. */
export function tokenizeText(text: string): Token[] {
  const tokens: Token[] = [];
  const hasLabels = (text.match(GLUED_QUESTION)?.length ?? 0) >= FEWEST_QUESTIONS;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    if (!hasLabels) at = readPlain(text, at, tokens);
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) break;
    const opensLine = hasLabels && (match.index === 0 || text[match.index - 1] === '\n');
    const label = opensLine && GLUED_LABEL.test(match[0]) ? 1 : 0;
    if (label) tokens.push(makeToken(match.index, match[0][0]!, 'WORD'));
    const start = match.index + label;
    const printed = match[0].slice(label);
    if (match[1] !== undefined) {
      tokens.push(makeToken(start, printed, 'MARK'));
      continue;
    }
    const clitic = CLITIC.exec(printed.slice(-3));
    const head = clitic ? printed.slice(0, printed.length - clitic[0].length) : printed;
    const marked = gluedMark(text, start, head);
    const glue = marked ?? (GLUED_WORDS.exec(head.slice(0, 40)) ?? gluedByline(text, start, head))?.[1];
    if (glue) tokens.push(makeToken(start, glue, 'WORD'));
    let from = glue?.length ?? 0;
    if (marked) tokens.push(makeToken(start + from, head[from++]!, 'MARK'));
    const word = withFullStop(text, start + from, head.slice(from));
    if (word) tokens.push(makeToken(start + from, word, /^\p{Nd}/u.test(word) ? 'NUMBER' : 'WORD'));
    if (clitic) tokens.push(makeToken(start + head.length, clitic[0], 'WORD'));
  }
  return dropCoveredMarks(tokens);
}

/** The word before a byline or "The" without a space between, where another word follows: a name behind "By". */
function gluedByline(text: string, start: number, head: string): RegExpExecArray | null {
  const glue = /(?:By|The)$/.test(head) ? GLUED_BYLINE.exec(head) : null;
  const end = start + head.length;
  const isFollowed = (head.endsWith('By') ? / \p{Lu}/uy : / \p{L}/uy).test(text.slice(end, end + 3));
  return glue && !ENDS_IN_BY.test(glue[1]!) && isFollowed ? glue : null;
}

/** The word before a mark that is glued to the next block: "I will not go'The minister". */
function gluedMark(text: string, start: number, head: string): string | undefined {
  const [word] = /^\p{L}{2,23}(?=['’])/u.exec(head) ?? [];
  return word && closesGlued(text, start + word.length) ? word : undefined;
}

/**
 * Reads words of the letters a to z, but for a capital in front, and marks between them, as most tokens are: there is
 * nothing to cut off, and `TOKEN` need not be asked. Returns where something else begins.
 */
function readPlain(text: string, from: number, tokens: Token[]): number {
  let at = from;
  for (;;) {
    let unit = text.charCodeAt(at);
    while (unit === SPACE || unit === NEW_LINE) unit = text.charCodeAt(++at);
    let end = at + 1;
    if (isLetter(unit | CASE)) {
      while (isLetter(text.charCodeAt(end))) end++;
      if (!endsPlain(text, end)) return at;
      tokens.push(makeToken(at, withFullStop(text, at, text.slice(at, end)), 'WORD'));
    } else if (isMark(unit) && text.charCodeAt(end) !== unit) {
      tokens.push(makeToken(at, text[at]!, 'MARK'));
    } else return at;
    at = end;
  }
}

const [SPACE, NEW_LINE, FULL_STOP, CASE] = [0x20, 0x0a, 0x2e, 0x20];
const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isMark = (unit: number): boolean =>
  unit > SPACE && unit < 0x7f && !isLetter(unit | CASE) && (unit < 0x30 || unit > 0x39);
/** Marks that may stand inside a word. */
const isJoint = (unit: number): boolean => unit === 0x26 || unit === 0x27 || unit === 0x2d;

/** Whether a word surely ends there: before a space or a mark, a full stop only where no letter follows it. */
function endsPlain(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (unit !== FULL_STOP) return unit === SPACE || unit === NEW_LINE || (isMark(unit) && !isJoint(unit));
  const next = text.charCodeAt(end + 1);
  return next === SPACE || next === NEW_LINE;
}

function makeToken(start: number, text: string, kind: TokenKind): Token {
  const word = wordOf(text, kind);
  return { start, end: start + text.length, text: word.text, lower: word.lower, kind, word };
}

/** Takes the full stop into an abbreviation or initial: "Sen." in "Sen. Adam Cole", "J." in "Jane J. Roe". */
function withFullStop(text: string, start: number, word: string): string {
  const end = start + word.length;
  if (text[end] !== '.' || text[end + 1] === '.') return word;
  const isInitial = word.length === 1 && /\p{Lu}/u.test(word) && word !== 'I';
  return isInitial || (/^\p{Lu}|^vs|^etc/u.test(word) && ABBREVIATIONS.has(word.toLowerCase())) ? `${word}.` : word;
}

/** A full stop that an abbreviation took in was also matched as a mark; keep it once. */
function dropCoveredMarks(tokens: Token[]): Token[] {
  return tokens.filter((token, i) => i === 0 || token.start >= tokens[i - 1]!.end);
}
