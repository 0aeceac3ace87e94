/** A whole word in small letters or capitals that no name begins with, but Italian and French ones: "dell'Arte". */
const WORD = /(?<![\p{L}\p{N}'’‘-])(?:\p{Lu}{4,}|(?!\p{Ll}*(?:ll|un|qu)$)\p{Ll}{2,})$/u;
const BLOCK = /^\p{Lu}\p{Ll}/u;
/** Characters that are looked at before and after a mark. */
const REACH = 24;

/**
 * Whether a closing mark is glued to the block behind it, without a space: "'I WILL NOT GO'By Our Editor", "'I will not
 * go.'The minister". Not so in "O'Brien" and "De'Andre".
 */
export function closesGlued(text: string, i: number): boolean {
  if (!BLOCK.test(text.slice(i + 1, i + 4))) return false;
  const before = text.slice(Math.max(0, i - REACH), i);
  return WORD.test(before) || /\p{Ll}[.?!,]$/u.test(before);
}

/** Whether a mark opens a sentence that is glued to the one before: 'He will fight on."I will not go," he said.' */
export const opensGlued = (text: string, i: number): boolean =>
  /[.?!]/.test(text[i - 1] ?? '') && /\p{Ll}/u.test(text[i - 2] ?? '') && /\p{Lu}/u.test(text[i + 1] ?? '');
