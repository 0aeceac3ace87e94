import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { BIAS } from './packed-scores.ts';
import type { PackedModel, TagModel } from './tag-model.ts';

/**
 * A model file: brotli over a line of JSON (labels, bits, scale, transitions of the allowed pairs) and then the
 * weights, label by label (most weights are 0, and a label's are alike: that is a third smaller than row by row).
 */
interface Header {
  labels: string[];
  bits: number;
  scale: number;
  /** (L + 1) * L; null where BIO forbids the pair. */
  transitions: (number | null)[];
}

/** Writes a model with its weights rounded to 255 steps; those beyond `limit` are cut off there. */
export function writeTagModel(path: string, model: TagModel, limit: number): void {
  const { labels, bits, weights } = model;
  const L = labels.length;
  const step = limit / 127;
  const rows = 1 << bits;
  const header: Header = {
    labels: [...labels],
    bits,
    scale: step,
    transitions: Array.from(model.transitions, (w) => (Number.isFinite(w) ? Math.round(w * 1e4) / 1e4 : null)),
  };
  const bytes = new Int8Array(rows * L);
  for (let row = 0; row < rows; row++) {
    for (let y = 0; y < L; y++) {
      const rounded = Math.round((weights[row * L + y]! * model.scale) / step);
      bytes[y * rows + row] = Math.max(-127, Math.min(127, rounded));
    }
  }
  const raw = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), Buffer.from(bytes.buffer)]);
  writeFileSync(path, brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } }));
}

/** Reads a model that `writeTagModel` wrote. */
export function readTagModel(path: string): TagModel {
  const { byLabel, ...model } = readModelFile(path);
  const L = model.labels.length;
  const rows = 1 << model.bits;
  const weights = new Int8Array(rows * L);
  for (let y = 0; y < L; y++) {
    for (let row = 0; row < rows; row++) weights[row * L + y] = byLabel[y * rows + row]!;
  }
  return { ...model, weights };
}

/** The same, packed; a model of at most `MOST_LABELS` labels. */
export function readPackedModel(path: string): PackedModel {
  const { byLabel, ...model } = readModelFile(path);
  const L = model.labels.length;
  const rows = 1 << model.bits;
  const packed = new Int32Array(rows * 2);
  for (let at = 1; at < packed.length; at += 2) packed[at] = 1 << 24;
  for (let y = 0; y < L; y++) {
    const shift = (y & 3) * 8;
    const column = byLabel.subarray(y * rows, (y + 1) * rows);
    for (let row = 0, at = y >> 2; row < rows; row++, at += 2) packed[at]! |= (column[row]! + BIAS) << shift;
  }
  return { ...model, packed };
}

function readModelFile(path: string): Omit<TagModel, 'weights'> & { byLabel: Int8Array } {
  const raw = brotliDecompressSync(readFileSync(path));
  const lineEnd = raw.indexOf(10);
  const { labels, bits, scale, transitions }: Header = JSON.parse(raw.toString('utf8', 0, lineEnd));
  const byLabel = new Int8Array(raw.buffer, raw.byteOffset + lineEnd + 1, labels.length << bits);
  return { labels, bits, scale, transitions: Float32Array.from(transitions, (w) => w ?? -Infinity), byLabel };
}
