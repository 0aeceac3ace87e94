import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import { afterMarkup, firstWord, type Turn } from './read-turn.ts';

/** Most words of an office: "The Parliamentary Secretary to the Board of Trade". */
const LONGEST_LABEL = 9;

/**
 * The turns whose label is an office: "The Prime Minister: I will not." Whoever was printed in brackets after that
 * office speaks: "The Prime Minister (Ada Lund): ...". One for each of `paragraphs`, null for those that are none.
 */
export function labelsOfOffice(
  document: Document,
  paragraphs: readonly TokenRange[],
  known: readonly (Turn | null)[],
): (Turn | null)[] {
  const holders = new Map<string, TokenRange>();
  return paragraphs.map((paragraph, i) => {
    const turn = known[i];
    if (turn) {
      if (turn.speaker) holders.set(officeIn(document, turn.label), turn.speaker);
      return null;
    }
    const own = readLabel(document, paragraph);
    const speaker = own && holders.get(officeIn(document, own.label));
    return speaker ? { ...own, speaker } : own;
  });
}

/** "the prime minister" of "The Prime Minister (Ada Lund)" */
function officeIn({ tokens }: Document, { from, to }: TokenRange): string {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const bracket = words.findIndex((word) => /^[([]/.test(word));
  return words.slice(0, bracket < 0 ? words.length : bracket).join(' ');
}

/** "The", words with capitals, one of them a title, and a colon. */
function readLabel({ tokens }: Document, paragraph: TokenRange): Turn | null {
  const { to } = paragraph;
  const from = firstWord(tokens, paragraph);
  if (tokens[from]!.text !== 'The') return null;
  let colon = from + 1;
  let isOffice = false;
  while (
    colon < to &&
    colon - from <= LONGEST_LABEL &&
    /^(?:\p{Lu}|(?:of|the|for|to|and|in)$)/u.test(tokens[colon]!.text)
  ) {
    if (TITLE_HEADS.has(tokens[colon]!.lower)) isOffice = true;
    colon++;
  }
  return isOffice && tokens[colon]?.text === ':' && colon + 1 < to
    ? { label: { from, to: colon }, from: afterMarkup(tokens, colon + 1, to) }
    : null;
}
