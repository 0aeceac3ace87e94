import type { Document } from '../../layers/document.ts';
import { wordFact } from '../../layers/words.ts';
import { matchGazetteer } from '../gazetteer.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/** "BGB" and "LHBd", not "B" for a party. */
const isAcronym = wordFact(({ text }) => /^\p{Lu}[\p{L}&-]{1,8}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text));

/**
 * Lets the acronym behind a body be a name of it, "Lund Harbour Services (LHS)", whatever the model saw in it. Takes
 * and gives names in text order, without overlap.
 */
export function withAcronymsOfBodies(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const { tokens } = document;
  const all: TaggedName[] = [];
  for (let k = 0; k < names.length; k++) {
    const name = names[k]!;
    all.push(name);
    const at = name.to + 1;
    const isBody = name.type === 'ORGANIZATION' && name.to - name.from > 1;
    if (!isBody || tokens[name.to]?.text !== '(' || tokens[at + 1]?.text !== ')') continue;
    if (!isAcronym(tokens[at]!.word) || matchGazetteer(tokens, at, at + 1)?.entry.type === 'PLACE') continue;
    all.push({ from: at, to: at + 1, type: 'ORGANIZATION' });
    if (names[k + 1]?.from === at) k++;
  }
  return all;
}
