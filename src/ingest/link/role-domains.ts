import { normalizeName } from '../../domain/names/normalize-name.ts';
import { remembered } from '../../domain/remembered.ts';
import { wordSet } from '../../domain/word-lists.ts';
import { COUNTRIES } from '../../nlp/lexicon/countries.ts';
import { OFFICE_NAMES, TITLE_HEADS, TITLE_MODIFIERS } from '../../nlp/lexicon/titles.ts';
import { WALKS_OF_LIFE } from '../../nlp/lexicon/walks-of-life.ts';

/**
 * Walks of life by the words of a role. Whoever leads in one may well have come from another: a place has to differ
 * too, unless they are whole lives.
 */
const DOMAIN_OF = new Map(
  Object.entries(WALKS_OF_LIFE).flatMap(([domain, words]) => [...words].map((word) => [word, domain] as const)),
);
/**
 * Lives that leave no room for another, by words of roles. Not in them is what people are beside or before something
 * else: coaches, actors, poets; "defender" and "striker" are words of other things, too.
 */
const WHOLE_LIVES = Object.entries({
  PULPIT: wordSet('bishop archbishop rabbi imam'),
  PITCH: wordSet('goalkeeper midfielder quarterback pitcher jockey footballer'),
  THEATRE: wordSet('surgeon neurosurgeon oncologist cardiologist neurologist'),
  STAGE: wordSet('rapper drummer guitarist bassist ballerina soprano tenor baritone'),
});
/** Which of them nobody leads both of. */
const APART: Readonly<Record<string, readonly string[]>> = {
  PULPIT: ['PITCH', 'STAGE'],
  THEATRE: ['PITCH', 'STAGE'],
  PITCH: ['PULPIT', 'THEATRE'],
  STAGE: ['PULPIT', 'THEATRE'],
};
/** What somebody was once leaves room for everything. */
const ONCE = /\b(?:former|ex|retired|late|one-?time|amateur|turned|trained|honorary|assistant)\b/i;
/** Countries and peoples are as good as a whole life: a French minister is no coach in Dayton for that. */
const COUNTRY_WORDS = new Set(
  COUNTRIES.flatMap(({ names, peopleWords }) => [...names.flatMap((name) => name.split(' ')), ...peopleWords]).map(
    normalizeName,
  ),
);
const NO_PLACE = new Set(
  'conservative labour liberal democrat democratic republican former sir dame mr mrs ms dr'.split(' '),
);

/** What some roles tell of a life: what it is about, and where. */
export interface WalkOfLife {
  domains: ReadonlySet<string>;
  /** Those of them that are all that somebody does. */
  wholeLives: ReadonlySet<string>;
  /** Normalized words with a capital that are no part of a title: "wells", "dayton". */
  places: ReadonlySet<string>;
}

/** Reads roles as printed, such as "Conservative MP for Wells". */
export const walkOfLifeOf = (titles: readonly string[]): WalkOfLife => readWalk(titles.join('\n'));

// Whoever is named often is compared with others each time.
const readWalk = remembered((titles): WalkOfLife => {
  const domains = new Set<string>();
  const places = new Set<string>();
  const wholeLives = new Set<string>();
  for (const title of titles.split('\n').filter((one) => !ONCE.test(one)))
    for (const word of title.split(/[\s,/]+/).map(normalizeName))
      for (const [life, words] of WHOLE_LIVES) if (words.has(word)) wholeLives.add(life);
  for (const word of titles.split(/[\s,/]+/)) {
    const normalized = normalizeName(word);
    const domain = DOMAIN_OF.get(normalized);
    if (domain) domains.add(domain);
    else if (isPlaceWord(word, normalized)) places.add(normalized);
  }
  return { domains, wholeLives, places };
}, 5_000);

const isPlaceWord = (word: string, normalized: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) &&
  normalized.length > 2 &&
  !NO_PLACE.has(normalized) &&
  !COUNTRY_WORDS.has(normalized) &&
  !TITLE_HEADS.has(normalized) &&
  !TITLE_MODIFIERS.has(normalized) &&
  !OFFICE_NAMES.has(normalized);

/**
 * Whether two lives have both another walk and another place, and neither in common; or nothing but walks that nobody
 * has both of, and no place in common: a bishop and a goalkeeper.
 */
export const excludeEachOther = (a: WalkOfLife, b: WalkOfLife): boolean =>
  (areApart(a.domains, b.domains) && areApart(a.places, b.places)) || leaveNoRoom(a, b);

const leaveNoRoom = (a: WalkOfLife, b: WalkOfLife): boolean =>
  a.wholeLives.size > 0 &&
  b.wholeLives.size > 0 &&
  [...a.wholeLives].every((one) => [...b.wholeLives].every((other) => APART[one]!.includes(other))) &&
  [...a.places].every((place) => !b.places.has(place));

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && [...a].every((each) => !b.has(each));
