import type { Document } from '../../layers/document.ts';
import { isCommonWord } from '../../layers/parts-of-speech.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { placesOf } from '../../layers/word-places.ts';
import { REGIONAL } from '../edges/whole-bodies.ts';
import type { Name } from '../name.ts';

/** "the Parents' Council", "the Fishermen's Union": a body that is called by its members. */
export function findBodiesOfMembers({ tokens, places, casing, sentenceOf, quotationOf, debris }: Document): Name[] {
  const found: Name[] = [];
  for (const mark of placesOf(places, ["'", "'s"])) {
    const i = mark - 1;
    if (i < 1 || i + 2 >= tokens.length) continue;
    const { text } = tokens[mark]!;
    const isOwner = text.length === 1 ? tokens[i]!.lower.endsWith('s') : text.endsWith('s');
    if (!isOwner || !/^\p{Lu}\p{Ll}+$/u.test(tokens[i]!.text) || tokens[i - 1]!.lower !== 'the') continue;
    const head = tokens[i + 2]!;
    if (!/^\p{Lu}\p{Ll}/u.test(head.text) || !BODIES.has(head.lower) || !isPlural(tokens[i]!.lower)) continue;
    if (debris[i] || quotationOf[i] !== quotationOf[i + 2] || casing[sentenceOf[i]!] !== PROSE) continue;
    if (/^\p{Lu}/u.test(tokens[i + 3]?.text ?? '')) continue;
    const type = 'ORGANIZATION' as const;
    found.push({ from: i, to: i + 3, type, entry: null, isSurname: false, tagged: type });
  }
  return found;
}

const BODIES: ReadonlySet<string> = new Set([...REGIONAL, 'league', 'club', 'guild', 'alliance', 'front', 'fund']);

/** "Parents", "Women" */
const isPlural = (lower: string): boolean =>
  (lower.endsWith('s') && isCommonWord(lower)) || /^(?:\w*women|\w*men|children|people)$/.test(lower);
