import { wordsIn } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/**
 * "pro-Lund", "anti-EU", "then-Mayor": what a name is bound to by a hyphen describes.
 * "Anti-Fraud Office" has a capital.
 */
const WITH_PREFIX = /^(?:pro|anti|post|pre|then|ex|non|mid|trans|un|now|all)-\p{Lu}/u;
const PARTICIPLES = wordsIn(
  `aligned allied appointed armed area backed based born brokered built controlled dominated educated engineered era
  friendly funded held leaning led like linked made majority listed occupied only owned produced raised related run
  sponsored style supported supporting themed trained type wide`,
);
/** "Lund-based", "UN-led". */
const WITH_PARTICIPLE = new RegExp(`.-(?:${PARTICIPLES.join('|')})$`);
/** "R-Maine", "D-Ohio": party and state of a member of a parliament. */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}/u;

/**
 * Names without the words that describe them, "Lund-based Kestrel Mining" and "then-President Ada Lind"; none is left
 * of a word that alone describes, "UN-led".
 */
export function withoutCompounds(document: Document, names: readonly TaggedName[]): TaggedName[] {
  return names.map((name) => cut(document, name)).filter(({ from, to }) => to > from);
}

function cut({ tokens }: Document, name: TaggedName): TaggedName {
  let { from } = name;
  while (from < name.to && describes(tokens[from]!.text)) from++;
  return from === name.from ? name : { ...name, from };
}

const describes = (text: string): boolean =>
  text.includes('-') && (WITH_PREFIX.test(text) || WITH_PARTICIPLE.test(text) || PARTY_AND_STATE.test(text));
