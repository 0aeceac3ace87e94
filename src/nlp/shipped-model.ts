import { modelPath } from '../assets.ts';

/**
 * Reads a file of a model.
 * @throws Error that names the file when it is missing or broken.
 */
export function readModel<T>(path: string, read: (path: string) => T): T {
  try {
    return read(path);
  } catch (error) {
    throw unusable(path, error);
  }
}

/** What to throw when the file at `path` is missing or broken. */
export function unusable(path: string, error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  const problem = code === 'ENOENT' ? 'is missing' : `cannot be used (${message.trim().replace(/\s+/g, ' ')})`;
  return new Error(`its file ${path} ${problem}`, { cause: error });
}

/** The same for a model that is shipped. */
export const readShipped = <T>(name: string, read: (path: string) => T): T => readModel(modelPath(name), read);
