import { isGivenName, pronounOfGivenName } from '../../domain/names/given-names.ts';
import { HONORIFICS } from '../../domain/names/honorifics.ts';
import { oneOf } from '../../domain/word-lists.ts';
import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { KIN } from '../lexicon/kin.ts';
import type { GazetteerEntry } from '../names/gazetteer.ts';
import { LISTS, listsOf } from '../names/name-lists.ts';
import { pronounBefore } from './person-pronouns.ts';
import type { SettledName } from './settled-name.ts';

/** Who is told by what is private, where an article has no more than one word for a name. */
const ACQUAINTANCE = oneOf`friend girlfriend boyfriend partner neighbou?r colleague classmate roommate flatmate
  housemate workmate teammate`;
/** An age at which nobody has yet become known by the surname alone. */
const YOUNG = /^(?:[1-9]|[12]\d)$/;

/**
 * The names of an article without the well-known people who are not meant: "his sister, Kerry" is no secretary of
 * state. A surname alone means whom everybody knows by it only where nothing tells of somebody private, and where it
 * is a frequent given name as well, only where the article shows it. The full name anywhere settles it.
 */
export function withoutNamesakes(
  document: Document,
  names: readonly SettledName[],
  roles: readonly (TokenRange | null)[],
): SettledName[] {
  const short = names.flatMap((name, i) => (isWellKnown(name) && name.isSurname ? [i] : []));
  const full = new Set(names.filter((name) => isWellKnown(name) && !name.isSurname).map(({ entry }) => entry));
  const others = new Set<GazetteerEntry | null>();
  for (const i of short) {
    const { entry } = names[i]!;
    if (full.has(entry) || others.has(entry)) continue;
    if (isPrivate(document, names[i]!) || isUnshown(document, names, roles, i)) others.add(entry);
  }
  if (others.size === 0) return [...names];
  return names.map((name, i) =>
    name.isSurname && others.has(name.entry) && !isTitled(document, name, roles[i] ?? null)
      ? { ...name, entry: null, isSurname: false }
      : name,
  );
}

const isWellKnown = ({ entry, type, isNode }: SettledName): boolean => isNode && type === 'PERSON' && entry !== null;

/** "Secretary Kerry", "Mr. Kerry", but not "Mrs. Kerry". */
function isTitled(document: Document, name: SettledName, role: TokenRange | null): boolean {
  if (isOtherGender(document, name) || isPrivate(document, name)) return false;
  return role !== null || HONORIFICS.has(document.tokens[name.from - 1]?.lower ?? '');
}

function isOtherGender(document: Document, name: SettledName): boolean {
  const called = pronounBefore(document, name);
  const own = pronounOfGivenName(name.entry!.name.split(' ')[0]!.toLowerCase());
  return called !== null && own !== null && called !== own;
}

/** "his sister, Kerry", "a friend, Kerry,", "Kerry, 19,", "Mrs. Kerry", "Kerry, who did not give her surname". */
function isPrivate(document: Document, name: SettledName): boolean {
  if (isOtherGender(document, name)) return true;
  const { tokens } = document;
  const isApart = tokens[name.from - 1]?.text === ',';
  const noun = name.from - (isApart ? 2 : 1);
  const closes = tokens[name.to] === undefined || tokens[name.to]!.kind === 'MARK';
  if (noun > 0 && (!isApart || closes)) {
    const owner = tokens[noun - 1]!.lower;
    if (KIN.test(tokens[noun]!.lower) && /^(?:his|her|their|my|whose|an?|['’]s?)$/.test(owner)) return true;
    if (ACQUAINTANCE.test(tokens[noun]!.lower) && /^(?:an?|one)$/.test(owner)) return true;
  }
  if (tokens[name.to]?.text === ',' && YOUNG.test(tokens[name.to + 1]?.text ?? '')) {
    if (tokens[name.to + 2] === undefined || tokens[name.to + 2]!.kind === 'MARK') return true;
  }
  return keepsSurname(document, name);
}

const WITHHOLDS = oneOf`not n['’]t declined refused withheld without only asked wanted`;

/** "Kerry, who did not give her surname", "Kerry, whose last name is withheld": what is printed is a given name. */
function keepsSurname({ tokens, sentences, sentenceOf }: Document, { from, to }: SettledName): boolean {
  const sentence = sentences[sentenceOf[from]!]!;
  for (let i = to; i < sentence.to; i++) {
    const isName = tokens[i]!.lower === 'name' && /^(?:last|full|family)$/.test(tokens[i - 1]!.lower);
    if (!isName && tokens[i]!.lower !== 'surname') continue;
    return tokens.slice(to, sentence.to).some(({ lower }) => WITHHOLDS.test(lower));
  }
  return false;
}

/** A frequent given name that comes without an office, in an article without anybody else who holds one. */
function isUnshown(
  document: Document,
  names: readonly SettledName[],
  roles: readonly (TokenRange | null)[],
  index: number,
): boolean {
  const { entry, from } = names[index]!;
  const { lower } = document.tokens[from]!;
  if (!isGivenName(lower) || !(listsOf(lower) & LISTS.FREQUENT_GIVEN)) return false;
  return !names.some((name, i) =>
    name.entry === entry
      ? isTitled(document, name, roles[i] ?? null)
      : isWellKnown(name) && name.entry!.offices.length > 0,
  );
}
