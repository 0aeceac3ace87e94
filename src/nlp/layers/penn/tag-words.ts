import { sentenceCasing } from '../sentence-casing.ts';
import type { TokenRange } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import { readWordCodes, type WordCodes } from '../word-codes.ts';
import { wordFact } from '../words.ts';
import { OPEN_TAGS, pennIndex } from './penn-tags.ts';
import { dictionaryWord } from './tag-dictionary.ts';

/** The words of a text as the tagger sees them; one entry a token. */
export interface TagWords {
  codes: WordCodes;
  /** The tags that each token can have: those of the dictionary, and for a capital those of names. */
  options: (readonly number[])[];
  /** A number for each list of options. */
  optionsCode: Int32Array;
  /** How the token's sentence uses capitals, see `sentenceCasing`. */
  casing: Uint8Array;
}

const NUMBER_TAGS = [pennIndex('CD')];
const NNP = pennIndex('NNP');
const NNPS = pennIndex('NNPS');
const NO_TAGS: readonly number[] = [];

/** Looks up all tokens. */
export function readTagWords(
  tokens: readonly Token[],
  sentences: readonly TokenRange[],
  codes = readWordCodes(tokens),
  bySentence = sentenceCasing(tokens, sentences),
): TagWords {
  const casing = new Uint8Array(tokens.length);
  bySentence.forEach((value, k) => {
    casing.fill(value, sentences[k]!.from, sentences[k]!.to);
  });
  const options = tokens.map(({ word }) => optionsOf(word));
  const optionsCode = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) optionsCode[i] = optionsCodeOf(tokens[i]!.word);
  return { codes, options, optionsCode, casing };
}

/** The tags that a word can have. */
const optionsOf = wordFact(({ text, lower, kind }): readonly number[] => {
  if (kind === 'MARK') return NO_TAGS;
  if (kind === 'NUMBER') return /\p{L}/u.test(text) ? OPEN_TAGS : NUMBER_TAGS;
  const known = dictionaryWord(lower);
  if (!known) return OPEN_TAGS;
  return text === lower ? known.tags : withNames(known.tags, lower.endsWith('s'));
});

const optionsCodeOf = wordFact((word) => codeOf(optionsOf(word)));

const WITH_NAMES = new Map<readonly number[], [singular: readonly number[], plural: readonly number[]]>();

function withNames(tags: readonly number[], endsInS: boolean): readonly number[] {
  let lists = WITH_NAMES.get(tags);
  if (!lists) {
    lists = [[...new Set([...tags, NNP])], [...new Set([...tags, NNP, NNPS])]];
    WITH_NAMES.set(tags, lists);
  }
  return lists[endsInS ? 1 : 0];
}

function codeOf(options: readonly number[]): number {
  let code = options.length;
  for (const tag of options) code = Math.imul(code, 31) + tag + 1;
  return code;
}
