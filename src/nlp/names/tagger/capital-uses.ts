import type { Document } from '../../layers/document.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import type { CapitalRuns } from './capital-runs.ts';

/** How a text uses a word elsewhere, which tells what it names: all places where it has a capital are put together. */
export interface CapitalUse {
  /** Its own among those of all texts. */
  number: number;
  /** Classes of the words right before and after it, over all its places. */
  before: number;
  after: number;
  /** Hashes of the words beside it, the first few different ones. */
  contexts: number[];
  /**
   * Classes of the first and last words of the longer runs of capitals that it stands in, and
   * of the words around these.
   */
  first: number;
  last: number;
  beforeRun: number;
  afterRun: number;
  /** Classes of the last word of the run that it stands in brackets after: "the Baltic Grain Board (BGB)". */
  introduced: number;
  /** Hashes of the first and last words of those runs, the first few different ones. */
  ends: number[];
  /** Printed with a capital where no sentence begins. */
  inside: boolean;
  /** Printed in lower case as well. */
  lower: boolean;
}

const MOST_CONTEXTS = 10;
const MOST_ENDS = 6;

/** The uses of each word that the text prints with a capital, by the word in lower case. Headlines are left out. */
export function readCapitalUses(
  document: Document,
  classes: Int32Array,
  words: Int32Array,
  runs: CapitalRuns,
): Map<string, CapitalUse> {
  const { tokens, sentences, casing } = document;
  const uses = new Map<string, CapitalUse>();
  sentences.forEach(({ from, to }, k) => {
    if (casing[k] !== PROSE) return;
    for (let i = from; i < to; i++) {
      const { text, lower, kind } = tokens[i]!;
      if (kind !== 'WORD' || text === lower) continue;
      const use = uses.get(lower) ?? newUse();
      uses.set(lower, use);
      if (i > from) {
        use.before |= classes[i - 1]!;
        use.inside = true;
        addTo(use.contexts, words[i - 1]! ^ 0x2545f491, MOST_CONTEXTS);
      }
      if (i + 1 < to) {
        use.after |= classes[i + 1]!;
        addTo(use.contexts, words[i + 1]!, MOST_CONTEXTS);
      }
      const first = runs.from[i]!;
      const end = runs.to[i]!;
      if (first > from) use.beforeRun |= classes[first - 1]!;
      if (end < to) use.afterRun |= classes[end]!;
      if (end - first > 1) {
        use.first |= classes[first]!;
        use.last |= classes[end - 1]!;
        if (first < i) addTo(use.ends, words[first]! ^ 0x2545f491, MOST_ENDS);
        if (end - 1 > i) addTo(use.ends, words[end - 1]!, MOST_ENDS);
      } else if (i - 2 >= from && tokens[i - 1]!.text === '(' && tokens[i + 1]?.text === ')') {
        use.introduced |= classes[i - 2]!;
        addTo(use.ends, words[i - 2]!, MOST_ENDS);
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

let usesRead = 0;

const newUse = (): CapitalUse => ({
  number: usesRead++,
  before: 0,
  after: 0,
  contexts: [],
  first: 0,
  last: 0,
  beforeRun: 0,
  afterRun: 0,
  introduced: 0,
  ends: [],
  inside: false,
  lower: false,
});

function addTo(hashes: number[], word: number, most: number): void {
  if (hashes.length < most && !hashes.includes(word)) hashes.push(word);
}
