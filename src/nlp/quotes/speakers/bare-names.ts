import { isGivenName } from '../../../domain/names/given-names.ts';
import type { LinkedEntities } from '../../entities/link-entities.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import type { PersonMention, SpeakerContext } from './context/speaker-context.ts';

/** Whom a word of a name stands for, or null where it could be several people. */
const WORDS_OF = new WeakMap<LinkedEntities, ReadonlyMap<string, number | null>>();

/**
 * The person of whom a phrase prints nothing but a word of the name, which no earlier stage took for one: "How" after
 * "John How", "Said" after "Amina Said", "Mr Price". Null where two people of the article share the word.
 */
export function personOfBareName({ document, linked, namings }: SpeakerContext, phrase: TokenRange): number | null {
  const { tokens, sentences, sentenceOf } = document;
  let { from, to } = phrase;
  while (from < to - 1 && isTitleWord(tokens[from]!.lower)) from++;
  if (/^['’]s?$/.test(tokens[to - 1]!.text)) to--;
  const word = tokens[from]!;
  if (to - from !== 1 || !/^\p{Lu}\p{L}/u.test(word.text)) return null;
  const entity = wordsOf(linked).get(word.lower) ?? null;
  // "COLE: Never.", where the text has no more than "SEN. COLE".
  if (entity === null && tokens[to]?.text === ':' && from === phrase.from) return personOfOneWord(linked, word.lower);
  // A name that only the headline has may be none: "Will Twitter Be Next?"
  const { paragraphOf } = document;
  const inText = (mention: PersonMention) =>
    mention.sentence > 0 || mention.role !== null || paragraphOf[mention.from] === paragraphOf[phrase.from];
  const own = (entity !== null && namings.get(entity)) || [];
  if (entity === null || !own.some(inText)) return null;
  // What is named once, without a role and a known given name, may be no person: "Wilayat Twitter".
  if (own.length < 2 && linked.pronounOf[entity] === null && own[0]!.role === null) return null;
  // "Police said" opens a sentence with a capital whatever it is; a surname is printed with its
  // title or stands elsewhere too.
  const opens = from === phrase.from && sentences[sentenceOf[from]!]!.from === from;
  return opens && COMMON.test(word.lower) ? null : entity;
}

/** Names looked back over for other uses of a word. */
const MOST_NAMES = 200;

/**
 * Who is meant by a surname that was taken for a place or a body: "Washington" after "Penny Washington". Undefined
 * where nobody was named so before, and null where the text has the place or body too.
 */
export function personCalledLike(
  context: SpeakerContext,
  phrase: TokenRange,
  named: number,
): number | null | undefined {
  const { document, names, linked, namings } = context;
  const name = names[named]!;
  const other = linked.entityOf[named]!;
  // "House, at the time,"
  const isAlone = phrase.to === name.to || document.tokens[name.to]?.text === ',';
  if (name.type === 'PERSON' || phrase.from !== name.from || !isAlone || name.to - name.from !== 1) return undefined;
  const person = personOfBareName(context, { from: name.from, to: name.to });
  const { lower } = document.tokens[name.from]!;
  if (person === null || !linked.entities[person]!.name.toLowerCase().endsWith(` ${lower}`)) return undefined;
  if (!namings.get(person)!.some(({ from, to }) => from < name.from && to - from > 1)) return undefined;
  for (let i = Math.max(0, named - MOST_NAMES); i < Math.min(names.length, named + MOST_NAMES); i++) {
    if (linked.entityOf[i] !== other) continue;
    const before = document.tags[names[i]!.from - 1] ?? '';
    if (names[i]!.to - names[i]!.from > 1 || /^(?:IN|TO|DT)$/.test(before)) return null;
  }
  return person;
}

/** What two people of one surname are to each other: "the sisters Ana and Eva Lind". */
const KIN = /^(?:brothers|sisters|siblings|twins|cousins|sons|daughters|spouses|newlyweds)$/;

/**
 * Whether a bare surname may be that of either of two: "Lind" after "Ana and Eva Lind", where nothing else names Eva
 * Lind.
 */
export function isSurnameOfTwo(
  { document: { tokens, tags }, namings }: SpeakerContext,
  { from, to }: TokenRange,
  entity: number,
): boolean {
  if (to - from !== 1) return false;
  const full = (namings.get(entity) ?? []).filter((one) => one.from < from && one.to - one.from > 1);
  const [first] = full;
  if (!first || full.length > 1 || tokens[first.to - 1]!.lower !== tokens[from]!.lower) return false;
  const given = first.from - 2;
  if (tokens[first.from - 1]?.lower !== 'and' || tags[given] !== 'NNP') return false;
  const before = tokens[given - 1]?.lower ?? '';
  return KIN.test(before) || (tags[given - 1] !== 'NNP' && isGivenName(tokens[given]!.lower));
}

/** The only person whose whole name a word is, or null. */
function personOfOneWord({ entities }: LinkedEntities, lower: string): number | null {
  const found = entities.findIndex(({ type, name }) => type === 'PERSON' && name.toLowerCase() === lower);
  return found < 0 ? null : found;
}

/** Words that speak for themselves, and without an article, where they open a sentence. */
const COMMON = /^(?:police|people|officials|media|press|state|church|school)$/;

function wordsOf(linked: LinkedEntities): ReadonlyMap<string, number | null> {
  const known = WORDS_OF.get(linked);
  if (known) return known;
  const found = new Map<string, number | null>();
  linked.entities.forEach(({ type, name, aliases }, entity) => {
    if (type !== 'PERSON' || !name.includes(' ')) return;
    const words = new Set([name, ...aliases].flatMap((form) => form.toLowerCase().split(' ')));
    for (const word of words) if (word.length > 1) found.set(word, found.has(word) ? null : entity);
  });
  WORDS_OF.set(linked, found);
  return found;
}
