import type { Document } from '../document.ts';
import { PROSE } from '../sentence-casing.ts';

/** How a text uses a word elsewhere, which tells what it names: all places where it has a capital are put together. */
export interface CapitalUse {
  /** Classes of the words right before and after it, over all its places. */
  before: number;
  after: number;
  /** Hashes of the words beside it, the first few different ones. */
  contexts: number[];
  /** Printed with a capital where no sentence begins. */
  inside: boolean;
  /** Printed in lower case as well. */
  lower: boolean;
}

const MOST_CONTEXTS = 10;

/** The uses of each word that the text prints with a capital, by the word in lower case. Headlines are left out. */
export function readCapitalUses(document: Document, classes: Int32Array, words: Int32Array): Map<string, CapitalUse> {
  const { tokens, sentences, casing } = document;
  const uses = new Map<string, CapitalUse>();
  sentences.forEach(({ from, to }, k) => {
    if (casing[k] !== PROSE) return;
    for (let i = from; i < to; i++) {
      const { text, lower, kind } = tokens[i]!;
      if (kind !== 'WORD' || text === lower) continue;
      const use = uses.get(lower) ?? { before: 0, after: 0, contexts: [], inside: false, lower: false };
      uses.set(lower, use);
      if (i > from) {
        use.before |= classes[i - 1]!;
        use.inside = true;
        addContext(use, words[i - 1]! ^ 0x2545f491);
      }
      if (i + 1 < to) {
        use.after |= classes[i + 1]!;
        addContext(use, words[i + 1]!);
      }
    }
  });
  for (const { text, lower } of tokens) {
    if (text !== lower) continue;
    const use = uses.get(lower);
    if (use) use.lower = true;
  }
  return uses;
}

function addContext({ contexts }: CapitalUse, word: number): void {
  if (contexts.length < MOST_CONTEXTS && !contexts.includes(word)) contexts.push(word);
}
