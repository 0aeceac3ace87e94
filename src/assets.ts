import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// What is read at run time and is no code. The build copies it from src/ into dist/, to the same place beside this
// module: dist/ is whole wherever it lies, and tests find the same files from source.

/** The path of a model. */
export const modelPath = (name: string): string => fileURLToPath(new URL(`./models/${name}`, import.meta.url));

/** The folder of the sample articles. */
export const SAMPLES: string = fileURLToPath(new URL('./samples/', import.meta.url));

/** The folder of the questions, one `.graphql` file each. */
export const QUESTIONS: string = fileURLToPath(new URL('./questions/', import.meta.url));

/** The built web pages; in dist/ alone. */
export const WEB_ROOT: string = fileURLToPath(new URL('./web/', import.meta.url));

/** The version of this package, from the package.json around it. */
export const packageVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
