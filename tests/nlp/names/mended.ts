import { readDocument } from '../../../src/nlp/layers/document.ts';
import type { TaggedName } from '../../../src/nlp/names/tagger/tag-names.ts';

export type Mend = (document: ReturnType<typeof readDocument>, names: readonly TaggedName[]) => TaggedName[];
type Type = TaggedName['type'];

/** What `mend` makes of names that were found at the first place of each of `found` in the text. */
export function mended(mend: Mend, text: string, found: readonly (readonly [string, Type])[]): string[] {
  const document = readDocument(text);
  const { tokens } = document;
  const names = found.map(([name, type]) => {
    const at = text.indexOf(name);
    const from = tokens.findIndex(({ start }) => start === at);
    return { from, to: tokens.findIndex(({ end }) => end === at + name.length) + 1, type };
  });
  return mend(document, names).map(
    ({ from, to, type }) => `${type[0]}${type[1]} ${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}`,
  );
}
