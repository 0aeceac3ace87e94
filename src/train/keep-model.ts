import { copyFileSync } from 'node:fs';
import { modelPath } from '../assets.ts';

/**
 * Writes a model where the stages after it read it, and into `src/models` of the working directory, which the next
 * build copies; until then `serve` takes the one in dist/ for broken. `write` takes the path.
 */
export function keepModel(name: string, write: (path: string) => void): void {
  write(modelPath(name));
  copyFileSync(modelPath(name), `src/models/${name}`);
}
