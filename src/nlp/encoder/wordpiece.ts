/** The pieces of an uncased BERT vocabulary (Devlin et al., 2019), with the ids of the special ones. */
export interface Vocabulary {
  ids: ReadonlyMap<string, number>;
  /** [CLS], begins each input. */
  start: number;
  /** [SEP], ends each paragraph. */
  end: number;
  /** [UNK], a word that no pieces make up. */
  unknown: number;
}

/** A token gets at most so many pieces; what goes beyond (addresses of pages, garbage) is cut off. */
const MOST_PIECES = 12;
/** Longer words are not looked up, as in BERT's own tokenizer. In code points. */
const LONGEST_WORD = 100;
const COMBINING_MARKS = /\p{Mn}+/gu;
/** What BERT splits off as a word of its own: ASCII marks and symbols, Unicode punctuation, Han characters. */
const SPLITS = /([!-/:-@[-`{-~]|\p{P}|\p{Script=Han})/u;
const NOT_SHOWN = /[\p{Cc}\p{Cf}\s]+/gu;

/**
 * Reads a vocabulary file: one piece a line, its id being the number of the line from 0.
 * @throws Error when a special piece is missing, or there are other than `size` pieces where that is given.
 */
export function parseVocabulary(lines: string, size?: number): Vocabulary {
  const ids = new Map<string, number>();
  for (const piece of lines.split('\n')) if (piece) ids.set(piece, ids.size);
  const [start, end, unknown] = ['[CLS]', '[SEP]', '[UNK]'].map((piece) => ids.get(piece));
  if (start === undefined || end === undefined || unknown === undefined || ids.size !== (size ?? ids.size)) {
    throw new Error(`${size ?? 'more'} pieces wanted, special ones among them; ${ids.size} found`);
  }
  return { ids, start, end, unknown };
}

/**
 * The ids of the pieces of one of our tokens, 1 to 12: lower case, accents stripped, cut at marks, then the longest
 * piece that fits, again and again ("unwisely": "un", "##wise", "##ly").
 */
export function wordPieces(vocabulary: Vocabulary, token: string): number[] {
  const bare = token.toLowerCase().normalize('NFD').replace(COMBINING_MARKS, '').replace(NOT_SHOWN, '');
  const ids: number[] = [];
  for (const word of bare.split(SPLITS)) {
    if (word) ids.push(...longestMatches(vocabulary, word));
    if (ids.length >= MOST_PIECES) break;
  }
  return ids.length ? ids.slice(0, MOST_PIECES) : [vocabulary.unknown];
}

function longestMatches({ ids, unknown }: Vocabulary, word: string): number[] {
  const characters = Array.from(word);
  if (characters.length > LONGEST_WORD) return [unknown];
  const found: number[] = [];
  for (let from = 0; from < characters.length; ) {
    let to = characters.length;
    let id: number | undefined;
    for (; to > from; to--) {
      const piece = characters.slice(from, to).join('');
      id = ids.get(from > 0 ? `##${piece}` : piece);
      if (id !== undefined) break;
    }
    if (id === undefined) return [unknown];
    found.push(id);
    from = to;
  }
  return found;
}
