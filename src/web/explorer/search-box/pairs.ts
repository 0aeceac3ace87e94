/** Somebody and what they may have spoken of. */
export interface Pair {
  speaker: string;
  about: string;
}

/** `Lavrov about NATO`, `what did Lavrov say on NATO`. */
const BETWEEN = /^(?:what (?:did|does) )?(.+?)(?: (?:said|says|say))? (?:about|on|over) (.+)$/i;

/**
 * How what is typed may name two: `lavrov nato` is `lavrov` about `nato`; of three words it may be the first, or the
 * first two, who speak.
 * @returns at most two; none for one word, or for a sentence
 */
export function pairsOf(typed: string): Pair[] {
  const text = typed.trim().replace(/[?"“”]+/g, '');
  const between = BETWEEN.exec(text);
  if (between) return [{ speaker: between[1]!, about: between[2]! }];
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 3) return [];
  return words.slice(1).map((_, index) => ({
    speaker: words.slice(0, index + 1).join(' '),
    about: words.slice(index + 1).join(' '),
  }));
}

/** Whether a name, or a word in it, begins as typed: the search for names forgives more than a guess should. */
export function isNamed({ name, aliases }: { name: string; aliases: readonly string[] }, typed: string): boolean {
  const start = typed.toLowerCase();
  return start.length > 1 && [name, ...aliases].some((one) => ` ${one.toLowerCase()}`.includes(` ${start}`));
}
