/** The words of a list divided by white space, in the order printed; an empty list has none. */
export const wordsIn = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** The words of a list, which may run over several lines: wordSet('of for in'). */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordsIn(list));

/** Phrases divided by commas, over several lines: phraseSet('big apple, windy city'). */
export const phraseSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));

/**
 * A pattern for a whole word that is one of several. White space divides them, and case is minded:
 * oneOf`signs? sing(?:s|ing)`.
 */
export const oneOf = ({ raw }: TemplateStringsArray): RegExp => new RegExp(`^(?:${wordsIn(raw[0]!).join('|')})$`);
