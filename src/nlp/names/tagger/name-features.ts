import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { SHAPES, type WordCodes } from '../../layers/word-codes.ts';
import { type FeatureSink, wordGroup } from '../../tagging/feature-rows.ts';
import { coarseCluster } from '../../tagging/word-clusters.ts';
import { type CapitalRuns, findCapitalRuns } from './capital-runs.ts';
import { type CapitalUse, readCapitalUses } from './capital-uses.ts';
import * as T from './name-templates.ts';
import { CLASS_BITS, readKnownNames, readWordClasses, WORD_CLASSES } from './word-classes.ts';
import { addContextFeatures, addSpellingFeatures } from './word-context.ts';

/** Everything that the features of names are made of. */
export interface NameCodes {
  document: Document;
  words: WordCodes;
  classes: Int32Array;
  known: Uint8Array;
  runs: CapitalRuns;
  uses: Map<string, CapitalUse>;
  /** How the sentence of each token uses capitals. */
  casing: Uint8Array;
}

/** Reads a document into codes. */
export function readNameCodes(document: Document): NameCodes {
  const { tokens, words, sentences } = document;
  const casing = new Uint8Array(tokens.length);
  sentences.forEach(({ from, to }, k) => {
    casing.fill(document.casing[k]!, from, to);
  });
  const classes = readWordClasses(document);
  const runs = findCapitalRuns(document);
  return {
    document,
    words,
    classes,
    known: readKnownNames(document),
    runs,
    uses: readCapitalUses(document, classes, words.lower, runs),
    casing,
  };
}

/** Stands for words beyond a sentence's ends. */
const OUTSIDE = 1;
/** The same as the number of a word. */
const NO_WORD = -1;

/** Features by the one word that they look at: that of the row, those beside it, and those of its run. */
const OWN = wordGroup();
const BEFORE = wordGroup();
const AFTER = wordGroup();
const RUN_LAST = wordGroup();
const RUN_FIRST = wordGroup();
const BEFORE_RUN = wordGroup();
const AFTER_RUN = wordGroup();
/** Features of how the text uses a word: once for a text, and not at each of its places. */
const USE = wordGroup();

/** Writes one row of features for each token of a stretch. */
export function nameFeatures(codes: NameCodes, { from, to }: TokenRange, rows: FeatureSink): void {
  for (let i = from; i < to; i++) {
    const sentence = codes.document.sentences[codes.document.sentenceOf[i]!]!;
    const form = formOf(codes, i, sentence);
    addOwnFeatures(codes, i, form, rows);
    addBesideFeatures(codes, i, sentence, form, rows);
    addWordFeatures(codes, i, sentence, rows);
    addContextFeatures(codes.document, i, sentence, rows);
    addClassFeatures(codes, i, sentence, rows);
    if (codes.words.shape[i]! >= SHAPES.CAPITAL) {
      addRunFeatures(codes, i, sentence, rows);
      addUseFeatures(codes, i, rows);
    }
    rows.endRow();
  }
}

const formOf = ({ words, casing }: NameCodes, i: number, { from }: TokenRange): number =>
  (words.shape[i]! << 3) | (casing[i]! << 1) | (i === from ? 1 : 0);

/** What a word is told by besides its letters: its other classes follow from these. */
const townOf = ({ classes }: NameCodes, i: number): number => (classes[i]! & WORD_CLASSES.LONG_TOWN ? 1 : 0);

/** The word itself. */
function addOwnFeatures(codes: NameCodes, i: number, form: number, rows: FeatureSink): void {
  const { document, words, classes } = codes;
  const { lower, fine, medium } = words;
  const shape = words.shape[i]!;
  const tag = document.penn[i]!;
  const known = codes.known[i]!;
  const own = classes[i]!;
  const key = form | (tag << 7) | (known << 13) | (townOf(codes, i) << 17);
  if (!rows.opensWord(OWN, words.number[i]!, key)) return;
  const word = lower[i]!;
  rows.add(T.FORM, form);
  rows.add(T.WORD, word);
  rows.add(T.WORD_AND_FORM, word, form);
  rows.add(T.PRINTED, words.printed[i]!);
  rows.add(T.ENDING_OF_2, words.ending2[i]!, shape);
  rows.add(T.ENDING_OF_3, words.ending3[i]!, shape);
  rows.add(T.ENDING_OF_4, words.ending4[i]!, shape);
  rows.add(T.BEGINNING_OF_3, words.beginning3[i]!, shape);
  rows.add(T.TAG_AND_FORM, tag, form);
  rows.add(T.FINE_AND_FORM, fine[i]!, form);
  rows.add(T.MEDIUM_AND_FORM, medium[i]!, form);
  rows.add(T.COARSE_AND_FORM, coarseCluster(fine[i]!), form);
  rows.add(T.CLASSES, own, shape);
  addBits(rows, T.CLASS, own, shape);
  rows.add(T.KNOWN, known, shape);
  rows.add(T.KNOWN_AND_CLASSES, known, own);
  if (shape >= SHAPES.CAPITAL) addSpellingFeatures(document, i, rows);
  rows.closes();
}

/** The words on either side of it, each alone. */
function addBesideFeatures(codes: NameCodes, i: number, { from, to }: TokenRange, form: number, rows: FeatureSink) {
  addBeside(codes, i, i > from ? i - 1 : -1, ON_LEFT, form, rows);
  addBeside(codes, i, i + 1 < to ? i + 1 : -1, ON_RIGHT, form, rows);
}

const ON_LEFT = {
  group: BEFORE,
  word: T.WORD_BEFORE,
  printed: T.PRINTED_BEFORE,
  medium: T.MEDIUM_BEFORE,
  fine: T.FINE_BEFORE,
  class: T.CLASS_BEFORE,
};
const ON_RIGHT: typeof ON_LEFT = {
  group: AFTER,
  word: T.WORD_AFTER,
  printed: T.PRINTED_AFTER,
  medium: T.MEDIUM_AFTER,
  fine: T.FINE_AFTER,
  class: T.CLASS_AFTER,
};

/** @param at the token beside it; -1 for none. */
function addBeside(codes: NameCodes, i: number, at: number, on: typeof ON_LEFT, form: number, rows: FeatureSink): void {
  const { words, classes } = codes;
  const isThere = at >= 0;
  const key = isThere ? form | (townOf(codes, at) << 7) : form;
  if (!rows.opensWord(on.group, isThere ? words.number[at]! : NO_WORD, key)) return;
  const shape = words.shape[i]!;
  rows.add(on.word, isThere ? words.lower[at]! + 2 : OUTSIDE, shape);
  rows.add(on.printed, isThere ? words.printed[at]! + 2 : OUTSIDE, shape);
  rows.add(on.medium, isThere ? words.medium[at]! + 2 : OUTSIDE, form);
  rows.add(on.fine, isThere ? words.fine[at]! + 2 : OUTSIDE, shape);
  if (isThere) addBits(rows, on.class, classes[at]!, shape);
  rows.closes();
}

/** Words and tags together. */
function addWordFeatures(
  { document, words, casing }: NameCodes,
  i: number,
  { from, to }: TokenRange,
  rows: FeatureSink,
): void {
  const { lower, shape, medium } = words;
  const { penn } = document;
  const at = (codes: Int32Array | Uint8Array | Uint16Array, k: number) =>
    k >= from && k < to ? codes[k]! + 2 : OUTSIDE;
  const word = lower[i]!;
  rows.add(T.WORD_AND_BEFORE, at(lower, i - 1), word);
  rows.add(T.WORD_AND_AFTER, at(lower, i + 1), word);
  rows.add(T.TWO_WORDS_BEFORE, at(lower, i - 2), at(lower, i - 1), shape[i]!);
  rows.add(T.TWO_WORDS_AFTER, at(lower, i + 1), at(lower, i + 2), shape[i]!);
  rows.add(T.TAGS_AROUND, at(penn, i - 1), penn[i]!, at(penn, i + 1));
  rows.add(T.TAG_AND_TWO_BEFORE, at(penn, i - 2), at(penn, i - 1), penn[i]!);
  rows.add(T.TAG_AND_TWO_AFTER, penn[i]!, at(penn, i + 1), at(penn, i + 2));
  rows.add(T.SHAPES_AROUND, at(shape, i - 1), shape[i]!, at(shape, i + 1) | (casing[i]! << 8));
  rows.add(T.MEDIUM_TWO_BEFORE, at(medium, i - 2), shape[i]!);
  rows.add(T.MEDIUM_TWO_AFTER, at(medium, i + 2), shape[i]!);
  rows.add(T.MEDIUM_AND_BEFORE, at(medium, i - 1), medium[i]!);
  rows.add(T.MEDIUM_AND_AFTER, medium[i]!, at(medium, i + 1));
}

function addClassFeatures(
  { classes, known, words }: NameCodes,
  i: number,
  { from, to }: TokenRange,
  rows: FeatureSink,
): void {
  const at = (codes: Int32Array | Uint8Array, k: number) => (k >= from && k < to ? codes[k]! : -1);
  const shape = words.shape[i]!;
  const own = classes[i]!;
  const before = at(classes, i - 1);
  const after = at(classes, i + 1);
  rows.add(T.CLASSES_AND_BEFORE, before, own);
  rows.add(T.CLASSES_AND_AFTER, own, after);
  rows.add(T.KNOWN_AND_BEFORE, at(known, i - 1), known[i]!, shape);
  rows.add(T.KNOWN_AND_AFTER, known[i]!, at(known, i + 1), shape);
}

/** One feature for each bit that is set. */
function addBits(rows: FeatureSink, template: number, bits: number, with_: number): void {
  if (bits <= 0) return;
  for (let bit = 0; bit < CLASS_BITS; bit++) if (bits & (1 << bit)) rows.add(template, bit, with_);
}

function addRunFeatures(codes: NameCodes, i: number, sentence: TokenRange, rows: FeatureSink): void {
  const { classes, words, runs, known } = codes;
  const from = runs.from[i]!;
  const to = runs.to[i]!;
  const { number, lower, medium, fine } = words;
  const inside = (k: number) => k >= sentence.from && k < sentence.to;
  const before = inside(from - 1) ? lower[from - 1]! : OUTSIDE;
  const after = inside(to) ? lower[to]! : OUTSIDE;
  const length = Math.min(to - from, 6);
  const place = (Math.min(i - from, 3) << 4) | Math.min(to - i, 3);
  rows.add(T.WORDS_AROUND_RUN, before, after, length);
  rows.add(T.RUN_KNOWN, known[from]!, known[to - 1]!, place);
  if (rows.opensWord(BEFORE_RUN, inside(from - 1) ? number[from - 1]! : NO_WORD, place)) {
    rows.add(T.WORD_BEFORE_RUN, before, place);
    rows.add(T.MEDIUM_BEFORE_RUN, inside(from - 1) ? medium[from - 1]! + 2 : OUTSIDE, place);
    rows.closes();
  }
  if (rows.opensWord(AFTER_RUN, inside(to) ? number[to]! : NO_WORD, place)) {
    rows.add(T.WORD_AFTER_RUN, after, place);
    rows.add(T.MEDIUM_AFTER_RUN, inside(to) ? medium[to]! + 2 : OUTSIDE, place);
    rows.closes();
  }
  if (rows.opensWord(RUN_FIRST, number[from]!, place | (length << 6) | (townOf(codes, from) << 9))) {
    rows.add(T.RUN_LENGTH, length, place);
    rows.add(T.RUN_FIRST_WORD, lower[from]!, place);
    rows.add(T.RUN_FIRST_CLASSES, classes[from]!, place, length);
    rows.add(T.RUN_FIRST_MEDIUM, medium[from]!, place);
    rows.closes();
  }
  if (rows.opensWord(RUN_LAST, number[to - 1]!, place | (townOf(codes, to - 1) << 6))) {
    rows.add(T.RUN_LAST_WORD, lower[to - 1]!, place);
    rows.add(T.RUN_LAST_CLASSES, classes[to - 1]!, place);
    rows.add(T.RUN_LAST_FINE, fine[to - 1]!, place);
    addBits(rows, T.RUN_LAST_CLASS, classes[to - 1]!, place);
    rows.closes();
  }
}

function addUseFeatures({ document, uses, words, classes }: NameCodes, i: number, rows: FeatureSink): void {
  const use = uses.get(document.tokens[i]!.lower);
  const shape = words.shape[i]!;
  if (!use) {
    rows.add(T.UNUSED, shape, classes[i]!);
    return;
  }
  if (!rows.opensWord(USE, use.number, shape)) return;
  rows.add(T.USE_CASING, (use.inside ? 1 : 0) | (use.lower ? 2 : 0), shape);
  addBits(rows, T.USE_BEFORE, use.before, shape);
  addBits(rows, T.USE_AFTER, use.after, shape);
  for (const context of use.contexts) rows.add(T.USE_CONTEXT, context, shape);
  addBits(rows, T.USE_FIRST, use.first, shape);
  addBits(rows, T.USE_LAST, use.last, shape);
  addBits(rows, T.USE_INTRODUCED, use.introduced, shape);
  addBits(rows, T.USE_BEFORE_RUN, use.beforeRun, shape);
  addBits(rows, T.USE_AFTER_RUN, use.afterRun, shape);
  for (const end of use.ends) rows.add(T.USE_END, end, shape);
  rows.closes();
}
