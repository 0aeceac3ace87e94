import { runInThisContext } from 'node:vm';

/**
 * Import this before what runs the encoder. Jest gives each test file its own `Float32Array`, and onnxruntime-node's
 * native half makes that of the process, which its other half then refuses: here both get that of the process.
 */
for (const name of ['Float32Array', 'BigInt64Array']) {
  Object.defineProperty(globalThis, name, { value: runInThisContext(name), writable: true, configurable: true });
}
