import { ENTITY_TYPES } from '../../../domain/entity.ts';
import type { Document } from '../../layers/document.ts';
import { PENN_TAGS } from '../../layers/penn/penn-tags.ts';
import { wordFact } from '../../layers/words.ts';
import { lemmaOf } from '../../lexicon/lemmas.ts';
import type { TaggedName } from '../../names/tagger/tag-names.ts';
import { hashText } from '../../tagging/feature-rows.ts';
import { coarseCluster, fineClusterOf, mediumCluster } from '../../tagging/word-clusters.ts';
import type { Attribution } from '../attribution.ts';

/**
 * What the learned stages know of each token, as numbers; one entry a token. All are of one kind of array, which makes
 * reading them a quarter faster than the smallest that would do.
 */
export interface Codes {
  n: number;
  /** Hash of the lower-case word, and of its dictionary form. */
  word: Int32Array;
  lemma: Int32Array;
  ending: Int32Array;
  /** Fine part of speech and its first letters (all verbs are one, all nouns are one). */
  tag: Int32Array;
  coarse: Int32Array;
  shape: Int32Array;
  /** 0 outside names, else 1 to 6: type and whether a name begins. */
  name: Int32Array;
  cluster: Int32Array;
  fine: Int32Array;
  /** The word's number among the first that were met, which tells word, lemma, ending and clusters, or `NO_NUMBER`. */
  number: Int32Array;
  /** 0 outside quotations, 1 inside, 2 a quotation mark. */
  quoted: Int32Array;
  /** Tokens in the quotation, cut to a few steps. */
  quotationLength: Int32Array;
  /** Dictionary form of the verb before and after outside quotations in the same sentence; 0 for none. */
  verbBefore: Int32Array;
  verbAfter: Int32Array;
  sentenceFrom: Int32Array;
  sentenceTo: Int32Array;
  /** 1 when the sentence holds a quotation mark. */
  sentenceQuotes: Int32Array;
  /** What the rules make of it: 0 nothing, 1 cue, 2 speaker, 3 content. */
  rule: Int32Array;
  /** Index of the rules' attribution that it belongs to, or -1. */
  ruleOf: Int32Array;
  /** How many of each lie before a token: n + 1 entries each. */
  before: {
    commas: Int32Array;
    marks: Int32Array;
    verbs: Int32Array;
    names: Int32Array;
    joins: Int32Array;
    that: Int32Array;
    wh: Int32Array;
  };
}

const VERB = 1;

/** Part of speech by first letters: enough for long contexts. Penn tags, see `PENN_TAGS`. */
function coarseOf(tag: string): number {
  if (tag === 'MD') return 2;
  if (tag.startsWith('VB')) return VERB;
  if (tag.startsWith('NNP')) return 3;
  if (tag.startsWith('NN')) return 4;
  if (tag.startsWith('PRP')) return 5;
  if (tag.startsWith('W')) return 6;
  if (tag.startsWith('JJ')) return 7;
  if (tag.startsWith('RB')) return 8;
  if (tag === 'DT') return 9;
  if (tag === 'IN' || tag === 'TO') return 10;
  if (tag === 'CC') return 11;
  if (tag === 'CD') return 12;
  if (tag === 'POS') return 13;
  return /^\p{P}/u.test(tag) ? 14 : 15;
}

const COARSE = PENN_TAGS.map(coarseOf);

/** Steps of a length or distance, 0 to 9; the sign is kept. */
export function step(distance: number): number {
  if (distance < 0) return -step(-distance);
  if (distance < 4) return distance;
  return distance < 7 ? 4 : distance < 12 ? 5 : distance < 20 ? 6 : distance < 40 ? 7 : distance < 80 ? 8 : 9;
}

/** The value of a layer at token `k`, or what stands for the edge of the window [from, to) beyond it. */
export const valueAt = (layer: ArrayLike<number>, k: number, from: number, to: number): number =>
  k < from ? -1 : k >= to ? -2 : layer[k]!;

/** Reads a document into codes. `rules` are the attributions that the rules found. */
export function readCodes(document: Document, names: readonly TaggedName[], rules: readonly Attribution[]): Codes {
  const { tokens, words, penn, sentences, quotationOf, quotations } = document;
  const n = tokens.length;
  const int = () => new Int32Array(n);
  const codes: Codes = {
    n,
    word: words.lower,
    lemma: int(),
    ending: words.ending3,
    tag: new Int32Array(penn),
    coarse: int(),
    shape: int(),
    name: int(),
    cluster: int(),
    fine: int(),
    number: int(),
    quoted: int(),
    quotationLength: int(),
    verbBefore: int(),
    verbAfter: int(),
    sentenceFrom: int(),
    sentenceTo: int(),
    sentenceQuotes: int(),
    rule: int(),
    ruleOf: int().fill(-1),
    before: countBefore(n),
  };
  const lengths = quotations.map(() => 0);
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!;
    codes.lemma[i] = lemmaCodeOf(token.word);
    codes.coarse[i] = COARSE[penn[i]!]!;
    codes.shape[i] = shapeOf(token.word);
    const cluster = token.kind === 'WORD' ? words.fine[i]! : clusterOf(token.word);
    codes.number[i] = numberOf(token.word);
    codes.cluster[i] = coarseCluster(cluster);
    codes.fine[i] = mediumCluster(cluster);
    const quotation = quotationOf[i]!;
    if (quotation !== -1) {
      const { inner } = quotations[quotation]!;
      codes.quoted[i] = token.start < inner.start || token.start >= inner.end ? 2 : 1;
      lengths[quotation]!++;
    }
  }
  for (let i = 0; i < n; i++) if (quotationOf[i] !== -1) codes.quotationLength[i] = step(lengths[quotationOf[i]!]!);
  for (const { from, to, type } of names) {
    const at = ENTITY_TYPES.indexOf(type) * 2;
    codes.name.fill(at + 2, from, to);
    codes.name[from] = at + 1;
  }
  for (const { from, to } of sentences) readSentence(codes, from, to);
  rules.forEach((attribution, k) => {
    markRule(codes, k, attribution);
  });
  fillCounts(document, codes);
  return codes;
}

const countBefore = (n: number): Codes['before'] => ({
  commas: new Int32Array(n + 1),
  marks: new Int32Array(n + 1),
  verbs: new Int32Array(n + 1),
  names: new Int32Array(n + 1),
  joins: new Int32Array(n + 1),
  that: new Int32Array(n + 1),
  wh: new Int32Array(n + 1),
});

const lemmaCodeOf = wordFact(({ lower }) => hashText(lemmaOf(lower)));

/** Words that get a number: the most frequent ones are soon among them. */
export const NUMBERED = 16_384;
/** Stands for a word that has none; below what `valueAt` gives beyond edges. */
export const NO_NUMBER = -3;

const numbers = new Map<string, number>();

const numberOf = wordFact(({ lower }) => {
  let number = numbers.get(lower);
  if (number === undefined && numbers.size < NUMBERED) {
    number = numbers.size;
    numbers.set(lower, number);
  }
  return number ?? NO_NUMBER;
});

const clusterOf = wordFact(({ lower }) => fineClusterOf(lower));

const shapeOf = wordFact(({ text, kind }): number => {
  if (kind === 'MARK') return 1;
  if (kind === 'NUMBER') return 2;
  if (text.toLowerCase() === text) return 3;
  if (text.length > 1 && text.toUpperCase() === text) return text.includes('.') ? 4 : 5;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? 6 : 7;
});

function readSentence(codes: Codes, from: number, to: number): void {
  const { coarse, quoted, lemma } = codes;
  codes.sentenceFrom.fill(from, from, to);
  codes.sentenceTo.fill(to, from, to);
  let quotes = 0;
  let verb = 0;
  for (let i = from; i < to; i++) {
    codes.verbBefore[i] = verb;
    if (coarse[i] === VERB && quoted[i] === 0) verb = lemma[i]!;
    if (quoted[i] === 2) quotes = 1;
  }
  verb = 0;
  for (let i = to - 1; i >= from; i--) {
    codes.verbAfter[i] = verb;
    if (coarse[i] === VERB && quoted[i] === 0) verb = lemma[i]!;
  }
  codes.sentenceQuotes.fill(quotes, from, to);
}

function markRule({ rule, ruleOf }: Codes, k: number, { content, cue, speaker }: Attribution): void {
  const mark = (range: { from: number; to: number }, value: number) => {
    rule.fill(value, range.from, range.to);
    ruleOf.fill(k, range.from, range.to);
  };
  for (const piece of content) mark(piece, 3);
  if (speaker) mark(speaker, 2);
  if (cue) mark(cue, 1);
}

function fillCounts({ tokens }: Document, { n, coarse, quoted, before }: Codes): void {
  const { commas, marks, verbs, names, joins, that, wh } = before;
  for (let i = 0; i < n; i++) {
    const { lower } = tokens[i]!;
    commas[i + 1] = commas[i]! + (lower === ',' ? 1 : 0);
    marks[i + 1] = marks[i]! + (quoted[i] === 2 ? 1 : 0);
    verbs[i + 1] = verbs[i]! + (coarse[i] === VERB || coarse[i] === 2 ? 1 : 0);
    names[i + 1] = names[i]! + (coarse[i] === 3 ? 1 : 0);
    joins[i + 1] = joins[i]! + (lower === 'and' || lower === 'but' ? 1 : 0);
    that[i + 1] = that[i]! + (lower === 'that' ? 1 : 0);
    wh[i + 1] = wh[i]! + (coarse[i] === 6 ? 1 : 0);
  }
}
