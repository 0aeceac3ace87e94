import { PENN_TAGS, pennIndex } from '../nlp/layers/penn/penn-tags.ts';
import type { CorpusArticle } from './corpus.ts';

/** Rarer words are left to the model, which reads their endings. */
const LEAST_COUNT = 6;
/** A tag needs this share of a word's uses, which keeps out most errors of the automatic layer. */
const LEAST_SHARE = 0.004;
/** A common word is printed in lower case in this share of its uses within sentences. */
const COMMON_SHARE = 0.5;

/** Counts the tags of words over the corpus and prints the dictionary's lines, see `readTagDictionary`. */
export function makeTagDictionary(articles: readonly CorpusArticle[]): string {
  const words = new Map<string, { tags: Map<number, number>; lower: number; inside: number; all: number }>();
  for (const { document, silver } of articles) {
    document.tokens.forEach(({ text, lower, kind }, i) => {
      const tag = silver!.tags[i]!;
      if (kind !== 'WORD' || tag === '' || /[ |]/.test(lower)) return;
      const word = words.get(lower) ?? { tags: new Map(), lower: 0, inside: 0, all: 0 };
      words.set(lower, word);
      const index = pennIndex(tag);
      word.tags.set(index, (word.tags.get(index) ?? 0) + 1);
      word.all++;
      if (text === lower) word.lower++;
      if (text === lower || document.sentences[document.sentenceOf[i]!]!.from !== i) word.inside++;
    });
  }
  const groups = new Map<string, [common: string[], other: string[]]>();
  for (const [text, word] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (word.all < LEAST_COUNT) continue;
    const tags = [...word.tags].filter(([, count]) => count >= Math.max(2, LEAST_SHARE * word.all));
    tags.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const key = tags.map(([tag]) => PENN_TAGS[tag]).join(' ');
    if (key === '') continue;
    const group = groups.get(key) ?? [[], []];
    groups.set(key, group);
    group[word.lower >= COMMON_SHARE * word.inside && word.lower > 1 ? 0 : 1].push(text);
  }
  return [...groups].map(([key, [common, other]]) => `${key}|${common.join(' ')}|${other.join(' ')}`).join('\n');
}
