import type * as Onnx from 'onnxruntime-node';

/** The version of onnxruntime-node that the encoder is tried with; package.json names the same. */
export const RUNTIME_VERSION = '1.30.0';

/**
 * Loads what runs the encoder. It is no dependency: with the libraries of every platform it is
 * larger than all the rest.
 * @throws Error that says what to install.
 */
export async function loadRuntime(): Promise<typeof Onnx> {
  try {
    return await import('onnxruntime-node');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(
      code === 'ERR_MODULE_NOT_FOUND'
        ? `install onnxruntime-node beside whosaid: npm install --ignore-scripts onnxruntime-node@${RUNTIME_VERSION}`
        : `onnxruntime-node cannot be loaded (${message})`,
      { cause: error },
    );
  }
}
