/** Longest headline, in characters. */
const LONGEST = 150;
/** Fewest words of a headline. */
const FEWEST_WORDS = 3;
/** A word with a capital that a sentence begins with, and that no headline in small letters holds. */
const OPENER = /^(?:The|A|An|In|On|At|It|He|She|They|We|This|These|After|When|More|Two|Three|Four|Five|Some|Police)$/;

/**
 * Where a headline in small letters ends that is glued to its first sentence, or -1: "Mill to shut in May | The mill
 * will", and "Tile maker Brask to cut shifts | Tile maker Brask will", where its first words come again.
 * @param isSure whether something before it says that a headline follows: "No Comments on"
 */
export function endOfGluedHeadline(text: string, start: number, end: number, isSure: boolean): number {
  const words = Array.from(text.slice(start, Math.min(end, start + LONGEST)).matchAll(/\S+/gu), (match) => ({
    word: match[0],
    at: start + match.index,
  }));
  const [first, second] = words;
  if (!first || !second || !/^\p{Lu}/u.test(first.word)) return -1;
  for (let i = FEWEST_WORDS; i + 1 < words.length; i++) {
    const before = words[i - 1]!.word;
    const { word, at } = words[i]!;
    // A mark before it ends a sentence, or a clause.
    if (/[.!?,:;]["”’]?$/.test(words[i - 1]!.word)) return -1;
    const isAgain = word === first.word && (words[i + 1]!.word === second.word || (isSure && isSmall(before)));
    // "above Lund The dam", in a headline that has no capitals but those of names
    const isInSmall = words.slice(1, i).some((one) => /^\p{Ll}{4}/u.test(one.word));
    const opens = OPENER.test(word) && (isSmall(before) || (isInSmall && isSmall(words[i + 1]!.word)));
    if (isAgain || (isSure && opens)) return at;
  }
  return -1;
}

const isSmall = (word: string): boolean => /^[\p{Ll}\d]/u.test(word);
