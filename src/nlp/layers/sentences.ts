import type { Span } from '../../domain/span.ts';
import { wordSet } from '../../domain/word-lists.ts';
import type { Token } from './tokens.ts';
import { wordFact } from './words.ts';

/** A stretch of tokens, half-open. */
export interface TokenRange {
  from: number;
  to: number;
}

/** Abbreviations that a name or number follows, so that they end no sentence: "Sen. Cole", "No. 5". */
const LEADS_ON = wordSet(
  `mr mrs ms dr prof sen sens gov govs rep reps gen col lt sgt capt adm brig maj cmdr cdr cmdt supt insp det cpl pvt
  msgr mme mlle amb atty cllr hon rev fr st mt ft no vs`,
);
const leadsOn = (lower: string): boolean => LEADS_ON.has(lower.slice(0, -1)) || /^\p{L}\.$/u.test(lower);
/** Longer ones are lists or broken text, and are cut: later stages look over whole sentences. In tokens. */
const LONGEST_SENTENCE = 300;
const isClosingMark = wordFact(({ text }) => /^[”"’'»)\]]+$/.test(text));
const isEndMark = wordFact(({ text }) => /^[.?!…]+$/.test(text));

/**
 * Cuts the tokens into sentences. A sentence never reaches over a paragraph's end; the marks that close a quotation or
 * bracket stay with the sentence before.
 */
export function findSentences(tokens: readonly Token[], paragraphs: readonly Span[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  let paragraph = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (paragraph < paragraphs.length - 1 && tokens[i]!.start >= paragraphs[paragraph]!.end) paragraph++;
    const next = tokens[i + 1];
    const endsParagraph = !next || next.start >= paragraphs[paragraph]!.end;
    const isStamp = i === from && opensParagraph(tokens, i, paragraphs[paragraph]!) && isClock(tokens[i]!, next);
    if (endsParagraph || isStamp || endsSentence(tokens, i) || i + 1 - from >= LONGEST_SENTENCE) {
      sentences.push({ from, to: i + 1 });
      from = i + 1;
    }
  }
  return sentences;
}

const opensParagraph = (tokens: readonly Token[], i: number, { start }: Span): boolean =>
  (tokens[i - 1]?.end ?? -1) <= start;

/** "10:05" before "Harbour Lines says" or a quotation: the time of an entry is no part of its first sentence. */
const isClock = ({ text, end }: Token, next: Token | undefined): boolean =>
  /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/.test(text) &&
  next !== undefined &&
  next.start > end &&
  /^\p{Lu}\p{Ll}|^["“‘]$/u.test(next.text) &&
  !/^(?:million|billion|trillion|percent|bst|gmt|est|am|pm|on|and|to)$/.test(next.lower);

/** Whether a sentence ends after token `i`, given that its paragraph goes on. */
function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  if (token.kind === 'WORD') {
    // "says HarrisonBy Sam Lowe"
    if (next.text === 'By' && token.end === next.start) return true;
    const glued =
      token.end === next.start && next.kind === 'WORD' && /^\p{Ll}.*\p{Lu}/u.test(token.text + next.text[0]);
    if (glued) return true;
    // "He moved to the U.S. The family stayed."
    if (token.lower === 'no.' && isAnswer(tokens, i)) return true;
    return token.text.endsWith('.') && !leadsOn(token.lower) && /^\p{Lu}/u.test(next.text) && startsAfresh(next);
  }
  if (token.kind !== 'MARK' || opensGlued(tokens, i)) return false;
  if (closesGlued(tokens, i)) return true;
  let last = i;
  while (last > i - 3 && last > 0 && isClosingMark(tokens[last]!.word) && tokens[last - 1]!.end === tokens[last]!.start)
    last--;
  if (!isEndMark(tokens[last]!.word)) return false;
  // "Valmont Inc (VLM.O) said"
  if (last > 0 && next.start === token.end && /\p{Lu}$/u.test(tokens[last - 1]!.text)) return false;
  const closesNext = isClosingMark(next.word) && next.start === token.end && !opensGlued(tokens, i + 1);
  return !closesNext && !/^\p{Ll}/u.test(next.text) && !/^[,;:—–]/.test(next.text);
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** 'He will fight on."I will not go," he said.': a straight mark between a full stop and a capital without a space. */
const opensGlued = (tokens: readonly Token[], i: number): boolean =>
  /^["']$/.test(tokens[i]!.text) &&
  isCapital(tokens[i + 1]) &&
  tokens[i + 1]!.start === tokens[i]!.end &&
  /\p{Ll}$/u.test(tokens[i - 2]?.text ?? '') &&
  !isOpen(tokens, i);

/** Most tokens that are looked back over for the mark that opens. */
const LONGEST_OPEN = 150;

/** Whether one such mark opens before and is not closed, in the same paragraph as far as spaces tell. */
function isOpen(tokens: readonly Token[], i: number): boolean {
  let marks = 0;
  for (let k = i - 1; k >= 0 && i - k < LONGEST_OPEN && tokens[k + 1]!.start - tokens[k]!.end < 2; k--)
    if (tokens[k]!.text === tokens[i]!.text) marks++;
  return marks % 2 === 1;
}

/** "I WILL NOT GO”By Our Editor": a closing mark between two words without a space. */
const closesGlued = (tokens: readonly Token[], i: number): boolean =>
  /^["'’”]$/.test(tokens[i]!.text) &&
  tokens[i - 1]?.kind === 'WORD' &&
  tokens[i - 1]!.end === tokens[i]!.start &&
  tokens[i + 1]!.start === tokens[i]!.end &&
  /^\p{Lu}(?:\p{Ll}|$)/u.test(tokens[i + 1]!.text);

/** "No." at the head of a sentence or after a label, before a word that is no number: "No. People say that". */
function isAnswer(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const opens = !before || /^[.?!:…“"‘'«(—–-]+$/.test(before.text) || /^[QA]\.?$/.test(before.text);
  return opens && /^\p{Lu}(?:\p{Ll}|['’]|$)/u.test(tokens[i + 1]!.text) && !NUMBER_WORDS.has(tokens[i + 1]!.lower);
}

/** "No. Ten Downing Street" */
const NUMBER_WORDS = wordSet('one two three four five six seven eight nine ten eleven twelve');

/** Words that begin sentences, and opening marks. */
const OPENERS = wordSet(
  `the he she it they we i you but and in on at a an this that these those his her its their for with as if when
  after before there while so yet what who how why not no to by from since because although now then some many most
  both one “ " ‘`,
);

/** After "U.S." only a word that begins sentences begins one: in "the U.S. Secretary of State" none ends. */
const startsAfresh = (token: Token): boolean => OPENERS.has(token.lower);
