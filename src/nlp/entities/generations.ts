import { isGeneration } from '../../domain/names/person-name.ts';
import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';

/**
 * "jr", "sr", "iii": which of several of one name is meant, as the name or the word after it
 * tells; null where nothing does.
 */
export function generationOf({ tokens, text }: Document, { from, to }: TokenRange): string | null {
  const after = tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to];
  for (const token of [to - from > 1 ? tokens[to - 1] : undefined, after]) {
    const word = token?.lower.replace('.', '') ?? '';
    // "World War II" is no family, "i" and "ii" in lower case are numbers of a list.
    if (token && isGeneration(word) && text[token.start] === text[token.start]!.toUpperCase()) return word;
  }
  return null;
}

/** A bearer of a name, or null where nobody tells which. */
type Bearer = { generation: string | null };

/**
 * Who of several of one full name is meant, in an article that goes from first to later mentions: Harold Brandt Jr. is
 * not the Harold Brandt before him, and a later "Harold Brandt" is the only one there is.
 * @returns undefined when it is somebody new, null when it could be several
 */
export function ofGeneration<Each extends Bearer>(
  bearers: readonly Each[],
  generation: string | null,
  isWellKnown: boolean,
): Each | null | undefined {
  const same = bearers.find((each) => each.generation === generation);
  if (same) return same;
  const elder = bearers.find((each) => each.generation === (generation === 'sr' ? null : 'sr'));
  if (generation !== null) return generation === 'sr' ? elder : undefined;
  if (isWellKnown) return elder;
  return bearers.length > 1 ? null : bearers[0];
}
