import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/** What a constituency is called: "the riding of Tarn - Upper Brask". */
const KINDS = wordSet('riding constituency electorate seat division ridings seats');
/** How far before the name that word may stand, in tokens. */
const REACH = 6;

/**
 * Makes one place of a constituency that is called after several, with dashes between them. Takes and gives names
 * in text order, without overlap.
 */
export function joinConstituencies(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last?.type === 'PLACE' && isBesideDash(document, last, name) && isConstituency(document, last))
      joined[joined.length - 1] = { ...last, to: name.to };
    else joined.push(name);
  }
  return joined;
}

const isBesideDash = ({ tokens, sentenceOf }: Document, a: TaggedName, b: TaggedName): boolean =>
  b.from === a.to + 1 && sentenceOf[a.from] === sentenceOf[b.from] && /^(?:[-–—]|--)$/.test(tokens[a.to]!.text);

function isConstituency({ tokens, sentenceOf }: Document, { from }: TaggedName): boolean {
  for (let i = from - 1; i >= Math.max(0, from - REACH) && sentenceOf[i] === sentenceOf[from]; i--)
    if (KINDS.has(tokens[i]!.text)) return true;
  return false;
}
