import { remembered } from '../remembered.ts';
import { wordSet } from '../word-lists.ts';
import { normalizeName } from './normalize-name.ts';
import { PARTICLES } from './particles.ts';
import { GIVEN_NAMES_TOO, isFamilyNameFirst, isGeneration, surnameStart } from './person-name.ts';

/** A person's name as printed, taken apart. Everything is normalized but `printed` and `printedSurname`. */
export interface ReadName {
  /** Without titles before it: "Sens. Ted Cruz" -> "Ted Cruz". */
  printed: string;
  normalized: string;
  /** First given name or initial; null for a bare surname. */
  given: string | null;
  /** Further given names and initials. */
  middle: readonly string[];
  surname: string;
  printedSurname: string;
  /** "jr", "iii", or null. */
  generation: string | null;
  /** Whether a title stood before it, so that what follows is a surname: "Mr. Ryan". */
  isTitled: boolean;
  words: readonly string[];
}

/** What stands before a name and is no part of it. Titles that go with given names (Prince, Pope) are left. */
const TITLES = wordSet(
  `mr mrs ms miss messrs dr prof professor rev reverend sir dame lord lady baroness baron hon sen sens senator
  senators rep reps representative gov govs governor gen gens general col colonel capt captain lt sgt adm admiral cmdr
  justice justices ag ambassador mayor supervisor president chancellor chairman secretary minister premier chief
  attorney prime vice deputy speaker judge rabbi`,
);
/** Titles that a given name follows. */
const BEFORE_GIVEN_NAMES = new Set(['sir', 'dame', 'lady']);

/** Names of popes and monarchs, whose number is no generation of a family: John Paul II. */
const REGNAL = /^(?:paul|pius|benedict|john|elizabeth|charles|george|william|louis|henry|abdullah|felipe|nicholas)$/;

/** Takes a name apart; null when it holds no letter or is too long to be one. */
export const readName = (text: string): ReadName | null =>
  text.length > MAX_NAME_LENGTH ? null : rememberedName(text);

// Linking compares each person of an article with every namesake, again and again.
const rememberedName = remembered(takeApart, 10_000);

function takeApart(text: string): ReadName | null {
  if (!/\p{L}/u.test(text)) return null;
  const tokens = text
    .replace(/\(.*?\)|[“"].*?[”"]/g, ' ')
    .split(/[\s,]+/)
    .map((printed) => ({ printed, normalized: normalizeName(printed) }))
    .filter(({ normalized }) => normalized !== '');
  let isTitled = false;
  while (tokens.length > 1 && TITLES.has(tokens[0]!.normalized)) {
    isTitled = !BEFORE_GIVEN_NAMES.has(tokens[0]!.normalized);
    tokens.shift();
  }
  if (tokens.length === 0) return null;
  const printed = tokens.map((token) => token.printed).join(' ');
  const last = tokens.at(-1)!.normalized;
  const isNumbered = tokens.length > 1 && isGeneration(last) && !isRegnal(tokens.map((token) => token.normalized));
  const generation = isNumbered ? tokens.pop()!.normalized : null;
  return { printed, normalized: normalizeName(printed), generation, isTitled, ...parts(tokens) };
}

/** Longer ones are no names. */
export const MAX_NAME_LENGTH = 150;

const isRegnal = (words: readonly string[]): boolean =>
  /^i+v?$/.test(words.at(-1)!) && (words.length === 2 || REGNAL.test(words.at(-2)!)) && words.length < 4;

interface Token {
  printed: string;
  normalized: string;
}

type Parts = Pick<ReadName, 'given' | 'middle' | 'surname' | 'printedSurname' | 'words'>;

function parts(tokens: readonly Token[]): Parts {
  const words = tokens.flatMap((token) => token.normalized.split(' '));
  if (/^(?:i+v?)$/.test(words.at(-1)!) && words.length > 1) return bare(tokens, words);
  if (tokens.length > 1 && isFamilyNameFirst(words)) {
    const given = words.slice(1).join('');
    return { given, middle: [], surname: words[0]!, printedSurname: tokens[0]!.printed, words };
  }
  const normalized = tokens.map((token) => token.normalized);
  const first = tokens[0]!;
  const mayBeBare = tokens.length > 2 || !GIVEN_NAMES_TOO.has(first.normalized) || first.printed === first.normalized;
  const start = surnameStart(normalized, mayBeBare);
  if (start === 0) return bare(tokens, words);
  const [given, ...middle] = tokens.slice(0, start).flatMap(({ printed, normalized: word }) =>
    // "J.K.", "HW"
    /^\p{Lu}{2,3}$/u.test(printed) && !/[aeiou]/.test(word) ? [...word] : word.split(' '),
  );
  const surname = tokens.slice(start);
  return {
    given: given!,
    middle,
    surname: surname.map((token) => token.normalized).join(' '),
    printedSurname: surname.map((token) => token.printed).join(' '),
    words,
  };
}

function bare(tokens: readonly Token[], words: readonly string[]): Parts {
  return {
    given: null,
    middle: [],
    surname: words.join(' '),
    printedSurname: tokens.map((token) => token.printed).join(' '),
    words,
  };
}

/** "Blasio" of "de Blasio": how some call them; null where no particle opens the surname. */
export function withoutParticles({ printedSurname }: ReadName): string | null {
  const words = printedSurname.split(/\s+|(?<=^[Aa]l)-/);
  const rest = words.filter((word, i) => i === words.length - 1 || !PARTICLES.has(normalizeName(word)));
  return rest.length === 1 && words.length > 1 ? rest[0]! : null;
}
