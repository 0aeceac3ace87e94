import type { Document } from '../layers/document.ts';
import { encodedShape, quotedness } from './inputs.ts';
import { type Vocabulary, wordPieces } from './wordpiece.ts';

/** A stretch of a document as the encoder takes it. Arrays are as long as there are pieces, but `firsts`. */
export interface Window {
  /** The tokens [from, to) that it covers. */
  from: number;
  to: number;
  pieces: number[];
  /** Index into ENCODED_SHAPES for each piece. */
  shapes: number[];
  /** Index into ENCODED_QUOTEDNESS for each piece. */
  quoted: number[];
  /** Position of the first piece of each of its tokens. */
  firsts: number[];
}

/** In pieces. Cost grows with the square of the length; news paragraphs have 40 to 60. */
export const MOST_PIECES = 256;

/**
 * Cuts a document into windows of whole paragraphs, as even in length as that allows; a paragraph that is longer than
 * a window is cut at a sentence's end, or anywhere when a sentence is longer still. Windows do not overlap and cover
 * every token, in order.
 */
export function cutWindows(document: Document, vocabulary: Vocabulary): Window[] {
  const pieces = document.tokens.map((token) => wordPieces(vocabulary, token.text));
  const blocks = cutBlocks(document, pieces);
  const total = blocks.reduce((sum, block) => sum + block.size, 0);
  const room = MOST_PIECES - 1;
  const even = total / Math.max(1, Math.ceil(total / room));
  const windows: Window[] = [];
  let covered = 0;
  for (let k = 0; k < blocks.length; ) {
    const first = k;
    let size = 0;
    const aim = even * (windows.length + 1);
    for (; k < blocks.length; k++) {
      const next = blocks[k]!.size;
      if (size && (size + next > room || covered + next / 2 > aim)) break;
      size += next;
      covered += next;
    }
    windows.push(makeWindow(document, vocabulary, pieces, blocks.slice(first, k)));
  }
  return windows;
}

/** Tokens that stay together, with their number of pieces and the one that ends them. */
interface Block {
  from: number;
  to: number;
  size: number;
}

function cutBlocks({ tokens, paragraphOf, sentenceOf }: Document, pieces: readonly number[][]): Block[] {
  const blocks: Block[] = [];
  const room = MOST_PIECES - 1;
  let from = 0;
  let size = 1;
  let sentence = { from: 0, size: 1 };
  for (let i = 0; i < tokens.length; i++) {
    const grown = pieces[i]!.length;
    const newParagraph = i > 0 && paragraphOf[i] !== paragraphOf[i - 1];
    if (newParagraph) {
      blocks.push({ from, to: i, size });
      from = i;
      size = 1;
    }
    while (size + grown > room) {
      const cut = sentence.from > from ? sentence : { from: i, size };
      blocks.push({ from, to: cut.from, size: cut.size });
      from = cut.from;
      size = 1 + size - cut.size;
    }
    if (i === 0 || sentenceOf[i] !== sentenceOf[i - 1]) sentence = { from: i, size };
    size += grown;
  }
  if (tokens.length) blocks.push({ from, to: tokens.length, size });
  return blocks;
}

function makeWindow(document: Document, vocabulary: Vocabulary, pieces: readonly number[][], blocks: Block[]): Window {
  const { from } = blocks[0]!;
  const window: Window = { from, to: blocks.at(-1)!.to, pieces: [], shapes: [], quoted: [], firsts: [] };
  const add = (piece: number, shape: number, quoted: number) => {
    window.pieces.push(piece);
    window.shapes.push(shape);
    window.quoted.push(quoted);
  };
  add(vocabulary.start, 0, 0);
  for (const block of blocks) {
    for (let i = block.from; i < block.to; i++) {
      window.firsts.push(window.pieces.length);
      const shape = encodedShape(document.tokens[i]!);
      const quoted = quotedness(document, i);
      for (const piece of pieces[i]!) add(piece, shape, quoted);
    }
    add(vocabulary.end, 0, 0);
  }
  return window;
}
