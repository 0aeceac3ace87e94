import { normalizeName } from '../../domain/names/normalize-name.ts';
import { remembered } from '../../domain/remembered.ts';
import { COUNTRIES } from '../../nlp/lexicon/countries.ts';
import { OFFICE_NAMES, TITLE_HEADS, TITLE_MODIFIERS } from '../../nlp/lexicon/titles.ts';
import { WALKS_OF_LIFE } from '../../nlp/lexicon/walks-of-life.ts';

/**
 * Walks of life by the words of a role. Whoever leads in one may well have come from another: a place has to differ
 * too.
 */
const DOMAIN_OF = new Map(
  Object.entries(WALKS_OF_LIFE).flatMap(([domain, words]) => [...words].map((word) => [word, domain] as const)),
);
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
  /** Normalized words with a capital that are no part of a title: "wells", "dayton". */
  places: ReadonlySet<string>;
}

/** Reads roles as printed, such as "Conservative MP for Wells". */
export const walkOfLifeOf = (titles: readonly string[]): WalkOfLife => readWalk(titles.join('\n'));

// Whoever is named often is compared with others each time.
const readWalk = remembered((titles): WalkOfLife => {
  const domains = new Set<string>();
  const places = new Set<string>();
  for (const word of titles.split(/[\s,/]+/)) {
    const normalized = normalizeName(word);
    const domain = DOMAIN_OF.get(normalized);
    if (domain) domains.add(domain);
    else if (isPlaceWord(word, normalized)) places.add(normalized);
  }
  return { domains, places };
}, 5_000);

const isPlaceWord = (word: string, normalized: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) &&
  normalized.length > 2 &&
  !NO_PLACE.has(normalized) &&
  !COUNTRY_WORDS.has(normalized) &&
  !TITLE_HEADS.has(normalized) &&
  !TITLE_MODIFIERS.has(normalized) &&
  !OFFICE_NAMES.has(normalized);

/** Whether two lives have both another walk and another place, and neither in common. */
export const excludeEachOther = (a: WalkOfLife, b: WalkOfLife): boolean =>
  areApart(a.domains, b.domains) && areApart(a.places, b.places);

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && [...a].every((each) => !b.has(each));
