import DataLoader from 'dataloader';
import { readTexts, type TextPart } from '../storage/levels/select-text.ts';
import type { Run } from './compiling.ts';

type PartLoader = DataLoader<TextPart, string | null>;

/** Reads a text. Those that fields of an operation ask for at the same time are columns of one statement. */
export function readPart(part: TextPart, run: Run): Promise<string | null> {
  const loaders = run.keptFor(readPart) as Map<unknown, PartLoader>;
  let loader = loaders.get(null);
  if (!loader) {
    loader = new DataLoader((parts) => readTexts(run.context.database, parts), { cache: false });
    loaders.set(null, loader);
  }
  return loader.load(part);
}
