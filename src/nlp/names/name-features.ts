import type { Document } from '../document.ts';
import type { TokenRange } from '../sentences.ts';
import type { FeatureRows } from '../tagging/feature-rows.ts';
import { coarseCluster } from '../tagging/word-clusters.ts';
import { SHAPES, type WordCodes } from '../word-codes.ts';
import { type CapitalRuns, findCapitalRuns } from './capital-runs.ts';
import { type CapitalUse, readCapitalUses } from './capital-uses.ts';
import { addContextFeatures, addSpellingFeatures } from './word-context.ts';
import { CLASS_BITS, readKnownNames, readWordClasses } from './word-classes.ts';

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
  const { tokens, words, sentenceOf } = document;
  const classes = readWordClasses(document);
  return {
    document,
    words,
    classes,
    known: readKnownNames(document),
    runs: findCapitalRuns(document),
    uses: readCapitalUses(document, classes, words.lower),
    casing: Uint8Array.from(tokens, (_, i) => document.casing[sentenceOf[i]!]!),
  };
}

/** Stands for words beyond a sentence's ends. */
const OUTSIDE = 1;

/** Writes one row of features for each token of a stretch. */
export function nameFeatures(codes: NameCodes, { from, to }: TokenRange, rows: FeatureRows): void {
  for (let i = from; i < to; i++) {
    const sentence = codes.document.sentences[codes.document.sentenceOf[i]!]!;
    addWordFeatures(codes, i, sentence, rows);
    addContextFeatures(codes.document, i, sentence, rows);
    addClassFeatures(codes, i, sentence, rows);
    if (codes.words.shape[i]! >= SHAPES.CAPITAL) {
      addSpellingFeatures(codes.document, i, rows);
      addRunFeatures(codes, i, sentence, rows);
      addUseFeatures(codes, i, rows);
    }
    rows.endRow();
  }
}

function addWordFeatures(
  { document, words, casing }: NameCodes,
  i: number,
  { from, to }: TokenRange,
  rows: FeatureRows,
): void {
  const { lower, shape, fine, medium } = words;
  const { penn } = document;
  const at = (codes: Int32Array | Uint8Array | Uint16Array, k: number) =>
    k >= from && k < to ? codes[k]! + 2 : OUTSIDE;
  const form = (shape[i]! << 3) | (casing[i]! << 1) | (i === from ? 1 : 0);
  const word = lower[i]!;
  rows.add(0, form);
  rows.add(1, word);
  rows.add(2, word, form);
  rows.add(3, words.ending3[i]!, shape[i]!);
  rows.add(4, words.ending4[i]!, shape[i]!);
  rows.add(5, words.beginning3[i]!, shape[i]!);
  rows.add(6, penn[i]!, form);
  rows.add(7, fine[i]!, form);
  rows.add(8, medium[i]!, form);
  rows.add(9, coarseCluster(fine[i]!), form);
  rows.add(10, at(lower, i - 1), shape[i]!);
  rows.add(11, at(lower, i + 1), shape[i]!);
  rows.add(12, at(lower, i - 1), word);
  rows.add(13, at(lower, i + 1), word);
  rows.add(14, at(lower, i - 2), at(lower, i - 1), shape[i]!);
  rows.add(15, at(lower, i + 1), at(lower, i + 2), shape[i]!);
  rows.add(16, at(penn, i - 1), penn[i]!, at(penn, i + 1));
  rows.add(17, at(penn, i - 2), at(penn, i - 1), penn[i]!);
  rows.add(18, penn[i]!, at(penn, i + 1), at(penn, i + 2));
  rows.add(19, at(shape, i - 1), shape[i]!, at(shape, i + 1) | (casing[i]! << 8));
  rows.add(20, at(medium, i - 1), form);
  rows.add(21, at(medium, i + 1), form);
  rows.add(22, at(medium, i - 2), shape[i]!);
  rows.add(23, at(medium, i + 2), shape[i]!);
  rows.add(24, at(medium, i - 1), medium[i]!);
  rows.add(25, medium[i]!, at(medium, i + 1));
  rows.add(26, at(fine, i - 1), shape[i]!);
  rows.add(27, at(fine, i + 1), shape[i]!);
}

function addClassFeatures(
  { classes, known, words }: NameCodes,
  i: number,
  { from, to }: TokenRange,
  rows: FeatureRows,
): void {
  const at = (codes: Int32Array | Uint8Array, k: number) => (k >= from && k < to ? codes[k]! : -1);
  const shape = words.shape[i]!;
  const own = classes[i]!;
  const before = at(classes, i - 1);
  const after = at(classes, i + 1);
  rows.add(30, own, shape);
  rows.add(31, before, own);
  rows.add(32, own, after);
  addBits(rows, 33, own, shape);
  addBits(rows, 34, before, shape);
  addBits(rows, 35, after, shape);
  rows.add(36, known[i]!, shape);
  rows.add(37, at(known, i - 1), known[i]!, shape);
  rows.add(38, known[i]!, at(known, i + 1), shape);
  rows.add(39, known[i]!, own);
}

/** One feature for each bit that is set. */
function addBits(rows: FeatureRows, template: number, bits: number, with_: number): void {
  if (bits <= 0) return;
  for (let bit = 0; bit < CLASS_BITS; bit++) if (bits & (1 << bit)) rows.add(template, bit, with_);
}

function addRunFeatures(
  { classes, words, runs, known }: NameCodes,
  i: number,
  sentence: TokenRange,
  rows: FeatureRows,
): void {
  const from = runs.from[i]!;
  const to = runs.to[i]!;
  const { lower, medium, fine } = words;
  const inside = (k: number) => k >= sentence.from && k < sentence.to;
  const before = inside(from - 1) ? lower[from - 1]! : OUTSIDE;
  const after = inside(to) ? lower[to]! : OUTSIDE;
  const length = Math.min(to - from, 6);
  const place = (Math.min(i - from, 3) << 4) | Math.min(to - i, 3);
  rows.add(50, length, place);
  rows.add(51, lower[to - 1]!, place);
  rows.add(52, lower[from]!, place);
  rows.add(53, before, place);
  rows.add(54, after, place);
  rows.add(55, inside(from - 1) ? medium[from - 1]! + 2 : OUTSIDE, place);
  rows.add(56, inside(to) ? medium[to]! + 2 : OUTSIDE, place);
  rows.add(57, before, after, length);
  rows.add(58, classes[to - 1]!, place);
  rows.add(59, classes[from]!, place, length);
  rows.add(60, fine[to - 1]!, place);
  rows.add(61, known[from]!, known[to - 1]!, place);
  rows.add(62, medium[from]!, place);
  addBits(rows, 63, classes[to - 1]!, place);
}

function addUseFeatures({ document, uses, words, classes }: NameCodes, i: number, rows: FeatureRows): void {
  const use = uses.get(document.tokens[i]!.lower);
  const shape = words.shape[i]!;
  if (!use) {
    rows.add(70, shape, classes[i]!);
    return;
  }
  rows.add(71, (use.inside ? 1 : 0) | (use.lower ? 2 : 0), shape);
  addBits(rows, 72, use.before, shape);
  addBits(rows, 73, use.after, shape);
  for (const context of use.contexts) rows.add(74, context, shape);
}
