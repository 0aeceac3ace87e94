import { readFileSync } from 'node:fs';
import type { InferenceSession } from 'onnxruntime-node';
import { modelPath } from '../../assets.ts';
import type { Document } from '../layers/document.ts';
import { NAME_LABELS } from '../names/name-labels.ts';
import { readModel, unusable } from '../shipped-model.ts';
import { type CueReach, findCues } from './cues.ts';
import { CUE_WIDTH, countMarks, GIVEN_WIDTH, placeRows } from './given-cue.ts';
import { ENCODED_ROLE_LABELS, GIVEN_LABELS } from './labels.ts';
import { loadRuntime } from './runtime.ts';
import { cutWindows } from './windows.ts';
import { parseVocabulary } from './wordpiece.ts';

/** Pieces of the vocabulary that the encoder has learned. */
const PIECES = 30_522;
/** Rows of `EncodedCue` that are made at once, or those of one cue: some 6 KB of memory each. */
const MOST_ROWS = 2048;

/** What the encoder thinks of a document: natural logarithms of probabilities, a row for each token. */
export interface Encoding {
  /** n rows of NAME_LABELS. */
  names: Float32Array;
  /** n rows of ENCODED_ROLE_LABELS: roles in any attribution. */
  roles: Float32Array;
  /** In text order. */
  cues: EncodedCue[];
}

/** A cue that the encoder sees, and the roles of the tokens [from, to) around it in its attribution. */
export interface EncodedCue extends CueReach {
  /** (to - from) rows of GIVEN_LABELS. */
  rows: Float32Array;
}

export interface Encoder {
  encode(document: Document): Promise<Encoding>;
}

let opened: Promise<Encoder> | undefined;

/**
 * The shipped encoder, read on the first call (some 0.2 s; 24 MB of weights) and shared from then on.
 * @throws Error when onnxruntime-node is not installed, or a file in models/ is missing or broken.
 */
export function openEncoder(): Promise<Encoder> {
  opened ??= loadEncoder(modelPath(''));
  return opened;
}

/** Reads encoder.onnx, encoder-given.onnx and encoder-vocabulary.txt from a folder (with a slash at its end). */
export async function loadEncoder(folder: string): Promise<Encoder> {
  const { InferenceSession, Tensor } = await loadRuntime();
  const vocabulary = readModel(`${folder}encoder-vocabulary.txt`, (path) =>
    parseVocabulary(readFileSync(path, 'utf8'), PIECES),
  );
  // One thread: articles run side by side in workers, and the result does not depend on the machine's cores.
  const open = (path: string) =>
    InferenceSession.create(path, { intraOpNumThreads: 1, interOpNumThreads: 1 }).catch((error) => {
      throw unusable(path, error);
    });
  const [network, given] = [await open(`${folder}encoder.onnx`), await open(`${folder}encoder-given.onnx`)];
  const integers = (values: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(values, BigInt), [values.length]);
  const indices = (values: Int32Array) => new Tensor('int32', values, [values.length]);
  const table = (numbers: Float32Array, width: number) =>
    new Tensor('float32', numbers, [numbers.length / width, width]);

  /** The roles of the tokens in reach of each cue. */
  async function labelCues(document: Document, parts: Float32Array, reaches: CueReach[]): Promise<EncodedCue[]> {
    const marks = countMarks(document);
    const cues: EncodedCue[] = [];
    for (const batch of batchesOf(reaches)) {
      const rows = placeRows(document.sentenceOf, marks, parts, batch);
      const out = await given.run({
        parts: table(parts, GIVEN_WIDTH),
        cues: table(rows.cues, CUE_WIDTH),
        token: indices(rows.token),
        cue: indices(rows.cue),
        distance: indices(rows.distance),
        sentence: indices(rows.sentence),
        marks: indices(rows.marks),
      });
      const labels = numbersOf(out, 'labels');
      let at = 0;
      for (const reach of batch) {
        const end = at + (reach.to - reach.from) * GIVEN_LABELS.length;
        cues.push({ ...reach, rows: labels.subarray(at, end) });
        at = end;
      }
    }
    return cues;
  }

  async function encode(document: Document): Promise<Encoding> {
    const size = document.tokens.length;
    const names = new Float32Array(size * NAME_LABELS.length);
    const roles = new Float32Array(size * ENCODED_ROLE_LABELS.length);
    const parts = new Float32Array(size * GIVEN_WIDTH);
    for (const { from, pieces, shapes, quoted, firsts } of cutWindows(document, vocabulary)) {
      const out = await network.run({
        pieces: integers(pieces),
        shapes: integers(shapes),
        quoted: integers(quoted),
        firsts: integers(firsts),
      });
      names.set(numbersOf(out, 'names'), from * NAME_LABELS.length);
      roles.set(numbersOf(out, 'roles'), from * ENCODED_ROLE_LABELS.length);
      parts.set(numbersOf(out, 'given'), from * GIVEN_WIDTH);
    }
    return { names, roles, cues: await labelCues(document, parts, findCues(document, roles)) };
  }
  return { encode };
}

/** Cues whose rows are made together, in text order. */
function batchesOf(reaches: readonly CueReach[]): CueReach[][] {
  const batches: CueReach[][] = [];
  let rows = MOST_ROWS;
  for (const reach of reaches) {
    const size = reach.to - reach.from;
    if (rows + size > MOST_ROWS) {
      batches.push([]);
      rows = 0;
    }
    batches.at(-1)!.push(reach);
    rows += size;
  }
  return batches;
}

const numbersOf = (out: InferenceSession.OnnxValueMapType, name: string): Float32Array =>
  out[name]!.data as Float32Array;
