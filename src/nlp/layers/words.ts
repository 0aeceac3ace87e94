export type TokenKind = 'WORD' | 'NUMBER' | 'MARK';

let wordsRead = 0;

/**
 * A word, number or mark as printed: one object for all its tokens in all texts, so that what it tells is read once.
 */
export class PrintedWord {
  /** What `wordFact` knows of it. */
  readonly facts: unknown[] = [];
  /** Its own among all words read so far. */
  readonly number = wordsRead++;

  constructor(
    readonly text: string,
    /** Lower case, with straight apostrophes. */
    readonly lower: string,
    readonly kind: TokenKind,
  ) {}
}

/** Most words that are kept from one text to the next; then all are forgotten. Some hundreds of bytes each. */
const MOST_KEPT = 32_768;
/** Longer ones are no words, and not kept. In UTF-16 units. */
const LONGEST = 40;

const kept: Record<TokenKind, Map<string, PrintedWord>> = { WORD: new Map(), NUMBER: new Map(), MARK: new Map() };

/** The word that is printed so. */
export function wordOf(text: string, kind: TokenKind): PrintedWord {
  const words = kept[kind];
  const known = words.get(text);
  if (known) return known;
  // A copy: a piece of a text would keep the whole text in memory.
  const own = ` ${text}`.slice(1);
  const word = new PrintedWord(own, own.toLowerCase().replaceAll('’', "'"), kind);
  if (text.length > LONGEST) return word;
  if (words.size >= MOST_KEPT) words.clear();
  words.set(own, word);
  return word;
}

let facts = 0;

/** A function of words whose value is kept with the word. It is never undefined. */
export function wordFact<T>(read: (word: PrintedWord) => T): (word: PrintedWord) => T {
  const slot = facts++;
  return (word) => {
    const known = word.facts[slot] as T | undefined;
    if (known !== undefined) return known;
    const value = read(word);
    for (let k = word.facts.length; k < slot; k++) word.facts.push(undefined);
    word.facts[slot] = value;
    return value;
  };
}
