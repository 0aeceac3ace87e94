import { readFileSync } from 'node:fs';
import type { InferenceSession } from 'onnxruntime-node';
import { modelPath } from '../../assets.ts';
import type { Document } from '../layers/document.ts';
import { NAME_LABELS } from '../names/name-labels.ts';
import { readModel, unusable } from '../shipped-model.ts';
import { countMarks, GIVEN_WIDTH, labelGivenCue, readGivenWeights } from './given-cue.ts';
import { ENCODED_ROLE_LABELS } from './labels.ts';
import { loadRuntime } from './runtime.ts';
import { cutWindows } from './windows.ts';
import { parseVocabulary } from './wordpiece.ts';

/** Pieces of the vocabulary that the encoder has learned. */
const PIECES = 30_522;

/** What the encoder thinks of a document: natural logarithms of probabilities, a row for each token. */
export interface Encoding {
  /** n rows of NAME_LABELS. */
  names: Float32Array;
  /** n rows of ENCODED_ROLE_LABELS: roles in any attribution. */
  roles: Float32Array;
  /**
   * (to - from) rows of GIVEN_LABELS for the tokens [from, to): roles in the attribution whose cue is the tokens
   * [cueFrom, cueTo), which are one or more. Trained for the tokens of the cue's paragraph.
   */
  given(cueFrom: number, cueTo: number, from: number, to: number): Float32Array;
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

/** Reads encoder.onnx, encoder-given.bin and encoder-vocabulary.txt from a folder (with a slash at its end). */
export async function loadEncoder(folder: string): Promise<Encoder> {
  const { InferenceSession, Tensor } = await loadRuntime();
  const vocabulary = readModel(`${folder}encoder-vocabulary.txt`, (path) =>
    parseVocabulary(readFileSync(path, 'utf8'), PIECES),
  );
  const weights = readModel(`${folder}encoder-given.bin`, (path) => readGivenWeights(readNumbers(path)));
  const network = `${folder}encoder.onnx`;
  // One thread: articles run side by side in workers, and the result does not depend on the machine's cores.
  const session = await InferenceSession.create(network, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  }).catch((error) => {
    throw unusable(network, error);
  });
  const integers = (values: readonly number[]) =>
    new Tensor(
      'int64',
      BigInt64Array.from(values, (value) => BigInt(value)),
      [values.length],
    );

  async function encode(document: Document): Promise<Encoding> {
    const size = document.tokens.length;
    const names = new Float32Array(size * NAME_LABELS.length);
    const roles = new Float32Array(size * ENCODED_ROLE_LABELS.length);
    const parts = new Float32Array(size * GIVEN_WIDTH);
    for (const { from, pieces, shapes, quoted, firsts } of cutWindows(document, vocabulary)) {
      const out = await session.run({
        pieces: integers(pieces),
        shapes: integers(shapes),
        quoted: integers(quoted),
        firsts: integers(firsts),
      });
      names.set(numbersOf(out, 'names'), from * NAME_LABELS.length);
      roles.set(numbersOf(out, 'roles'), from * ENCODED_ROLE_LABELS.length);
      parts.set(numbersOf(out, 'given'), from * GIVEN_WIDTH);
    }
    const inputs = { parts, marks: countMarks(document), sentenceOf: document.sentenceOf };
    return {
      names,
      roles,
      given: (cueFrom, cueTo, from, to) => labelGivenCue(weights, inputs, [cueFrom, cueTo], [from, to]),
    };
  }
  return { encode };
}

const numbersOf = (out: InferenceSession.OnnxValueMapType, name: string): Float32Array =>
  out[name]!.data as Float32Array;

function readNumbers(path: string): Float32Array {
  const { buffer, byteOffset, length } = readFileSync(path);
  return new Float32Array(buffer.slice(byteOffset, byteOffset + length));
}
