import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { readShipped } from '../../shipped-model.ts';
import { pennIndex } from './penn-tags.ts';

/** What is known of a frequent word. */
export interface DictionaryWord {
  /** The tags it can have, as indexes into `PENN_TAGS`, by falling frequency. */
  tags: readonly number[];
  /** True when it is as a rule written in lower case: "however", and not "lavrov". */
  common: boolean;
}

let loaded: Map<string, DictionaryWord> | null = null;

/** Looks up a word in lower case with straight apostrophes. */
export function dictionaryWord(lower: string): DictionaryWord | undefined {
  loaded ??= readShipped('tag-dictionary.br', readTagDictionary);
  return loaded.get(lower);
}

/** Reads a dictionary: brotli over lines of "tags|common words|other words", the items of each divided by spaces. */
export function readTagDictionary(path: string): Map<string, DictionaryWord> {
  const dictionary = new Map<string, DictionaryWord>();
  for (const line of brotliDecompressSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [names, common, other] = line.split('|');
    const tags = names!.split(' ').map(pennIndex);
    for (const word of common!.split(' ')) dictionary.set(word, { tags, common: true });
    for (const word of other!.split(' ')) dictionary.set(word, { tags, common: false });
  }
  dictionary.delete('');
  return dictionary;
}
