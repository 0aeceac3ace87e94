import { isGivenName } from '../../../domain/names/given-names.ts';
import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { ALL_ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import { matchGazetteer } from '../gazetteer.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/** Who is called by what follows "of" as well: "Catherine Queen of Lund", "Saint Ada of Lund". */
const NOBLE = wordSet(
  'king queen prince princess duke duchess earl count countess lord lady saint st st. pope emperor',
);
/** Most words of a place. */
const LONGEST = 3;

/**
 * "Edda Storm of Ashford" and "Tom Kell, of Westbrook,": somebody with two names or more, and where he or she is from.
 * What follows is no person, whatever the model took it for. Takes and gives names in text order, without overlap.
 */
export function peopleOfPlaces(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const split = names.flatMap((name) => splitHome(document, name) ?? [name]);
  const surnames = new Set(split.filter(isFull).map(({ to }) => document.tokens[to - 1]!.lower));
  return split.map((name, k) => (isHome(document, split[k - 1], name, surnames) ? { ...name, type: 'PLACE' } : name));
}

const isFull = ({ from, to, type }: TaggedName): boolean => type === 'PERSON' && to - from > 1;

function splitHome({ tokens }: Document, name: TaggedName): TaggedName[] | null {
  if (name.type !== 'PERSON' || name.to - name.from < 4) return null;
  const words = tokens.slice(name.from, name.to);
  const of = words.findIndex(({ text }) => text === 'of');
  const isOne = of < 2 || words.length - of - 1 > LONGEST || words.slice(0, of).some(({ lower }) => NOBLE.has(lower));
  if (isOne || words.some(({ text }, i) => i !== of && !/^\p{Lu}/u.test(text))) return null;
  const from = name.from + of + 1;
  const known = matchGazetteer(tokens, from, name.to);
  const isBody = ALL_ORGANIZATION_HEADS.has(words.at(-1)!.lower);
  const type = known?.to === name.to ? known.entry.type : isBody ? 'ORGANIZATION' : 'PLACE';
  return [
    { ...name, to: from - 1 },
    { from, to: name.to, type: type === 'PERSON' ? 'PLACE' : type },
  ];
}

/** One word behind "of" that was taken for somebody, and by which nobody else in the text is called. */
function isHome(
  { tokens, sentenceOf }: Document,
  person: TaggedName | undefined,
  { from, to, type }: TaggedName,
  surnames: ReadonlySet<string>,
): boolean {
  if (type !== 'PERSON' || to - from > 1 || !person || !isFull(person)) return false;
  const { lower, text } = tokens[from]!;
  const of = tokens[person.to]?.text === ',' ? person.to + 1 : person.to;
  const isBehind = of === from - 1 && tokens[of]!.text === 'of' && sentenceOf[of] === sentenceOf[person.from];
  return isBehind && /^\p{Lu}\p{Ll}/u.test(text) && !isGivenName(lower) && !surnames.has(lower);
}
