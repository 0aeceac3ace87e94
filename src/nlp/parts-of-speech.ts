import { WORDS_BY_TAGS } from './lexicon/words-by-tags.ts';
import type { Token } from './tokens.ts';

/** Penn tags, coarse: VB stands for VBP too, W for wh-words, PRP for "there"; MARK for anything that is no word. */
export type Tag =
  | 'NN'
  | 'NNS'
  | 'NNP'
  | 'VB'
  | 'VBD'
  | 'VBG'
  | 'VBN'
  | 'VBZ'
  | 'JJ'
  | 'RB'
  | 'IN'
  | 'DT'
  | 'PRP'
  | 'PRP$'
  | 'MD'
  | 'CC'
  | 'CD'
  | 'TO'
  | 'W'
  | 'POS'
  | 'UH'
  | 'MARK';

const TAGS_OF_WORD = new Map<string, Tag[]>();
for (const [tags, words] of Object.entries(WORDS_BY_TAGS)) {
  for (const word of words.trim().split(/\s+/)) TAGS_OF_WORD.set(word, tags.split('/') as Tag[]);
}

/** True for a word that is commonly written in lower case: "However", and not "Lavrov". */
export const isCommonWord = (lower: string): boolean => TAGS_OF_WORD.has(lower);

/** True for a word that is a noun at times, in the singular or plural, and for an unknown one: "replies", "slam". */
export const mayBeNoun = (lower: string): boolean =>
  [lower, lower.replace(/ies$/, 'y'), lower.replace(/s$/, '')].some((form) => {
    const tags = TAGS_OF_WORD.get(form);
    return tags ? tags.includes('NN') || tags.includes('NNS') : form !== lower && !TAGS_OF_WORD.has(lower);
  });

/**
 * Tags every token: a dictionary, endings for unknown words, and the words before and after for the ambiguous ones.
 * `startsSentence` says of a token index whether a sentence begins there, since a capital tells nothing there.
 */
export function tagTokens(tokens: readonly Token[], startsSentence: (index: number) => boolean): Tag[] {
  const tags: Tag[] = [];
  for (let i = 0; i < tokens.length; i++) tags.push(tagToken(tokens, tags, i, startsSentence(i)));
  return tags;
}

function tagToken(tokens: readonly Token[], before: readonly Tag[], i: number, first: boolean): Tag {
  const token = tokens[i]!;
  if (token.kind === 'MARK') return 'MARK';
  if (token.kind === 'NUMBER') return 'CD';
  if (token.lower === "'s") return tokens[i - 1]?.lower === 'it' || tokens[i - 1]?.lower === 'that' ? 'VBZ' : 'POS';
  if (token.text.length <= 3 && /^['’]/.test(token.text)) return 'MD';
  if (token.lower === 'to') return 'TO';
  const capital = /^\p{Lu}/u.test(token.text);
  const known = TAGS_OF_WORD.get(token.lower);
  if (capital && !first && token.text !== 'I') return 'NNP';
  if (known) return known.length === 1 ? known[0]! : chooseTag(known, tokens, before, i, first);
  return capital ? 'NNP' : guessByEnding(token.lower, before[i - 1]);
}

function guessByEnding(word: string, previous: Tag | undefined): Tag {
  if (word.endsWith('ly') || word.endsWith('wards')) return 'RB';
  if (word.endsWith('ing')) return 'VBG';
  if (word.endsWith('ed')) return previous === 'DT' || previous === 'IN' ? 'JJ' : 'VBD';
  if (/(?:ous|ful|able|ible|ive|less|ish|ical|ern|-based|-led|-backed)$/.test(word)) return 'JJ';
  if (word.endsWith('s') && !word.endsWith('ss')) return 'NNS';
  return 'NN';
}

const NOUN_LEADS = new Set<Tag | undefined>(['DT', 'JJ', 'PRP$', 'POS', 'CD', 'IN']);
const AUXILIARIES = new Set(`be been being is are was were am 's 're has have had having 've get got`.split(' '));

function chooseTag(options: Tag[], tokens: readonly Token[], before: readonly Tag[], i: number, first: boolean): Tag {
  const previous = first ? undefined : before[i - 1];
  const has = (tag: Tag) => options.includes(tag);
  if (has('VBN') && (has('VBD') || has('JJ'))) {
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (AUXILIARIES.has(tokens[k]!.lower)) return 'VBN';
      if (before[k] !== 'RB') break;
    }
    if (previous === 'PRP' || previous === 'W' || previous === 'NNP') return has('VBD') ? 'VBD' : options[0]!;
  }
  if (has('VB') && (previous === 'TO' || previous === 'MD' || (previous === 'PRP' && !has('IN')))) return 'VB';
  if (has('VBZ') && (previous === 'PRP' || previous === 'NNP' || previous === 'W')) return 'VBZ';
  if (NOUN_LEADS.has(previous)) {
    const noun = options.find((tag) => tag === 'NN' || tag === 'NNS');
    if (noun) return noun;
  }
  if (has('VB') && has('NN') && (previous === 'NNS' || previous === 'RB')) return 'VB';
  return options[0]!;
}
