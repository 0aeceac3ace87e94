import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the repository. */
export const ROOT: string = join(__dirname, '../..');

/** The text of a file of the repository, by its path in it. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The code spans in the first column of the tables below a heading of the second level, in their order. */
export function firstColumn(document: string, heading: string): string[] {
  const sections = textOf(document).split(/^(?=## )/m);
  const section = sections.find((part) => part.startsWith(`## ${heading}\n`)) ?? '';
  const cells = section.split('\n').flatMap((line) => /^\|((?:\\\||[^|])*)\|/.exec(line)?.[1] ?? []);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!));
}
