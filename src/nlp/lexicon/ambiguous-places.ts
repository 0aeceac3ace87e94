import { linesOf } from './read-lists.ts';

/** A place that shares its name with others, and what in an article tells that it is meant. */
export interface PlaceReading {
  name: string;
  wikidataId: string;
  countryCode: string;
  /** Normalized names of places and organizations that tell it. */
  evidence: ReadonlySet<string>;
  /** Whether any other place in its country tells it as well. */
  isToldByCountry: boolean;
}

/**
 * By normalized name: usual name | Wikidata id | country | what tells it; "*" is any place in that country (for a part
 * of one: any other part). A line that is indented more goes on the one before.
 */
const READINGS = {
  georgia: `
    Georgia|Q230|GE|*; armenia; azerbaijan; moldova; ukraine; tbilisi
    Georgia|Q1428|US|*; ga`,
  korea: `
    South Korea|Q884|KR|*
    North Korea|Q423|KP|*`,
  congo: `
    Democratic Republic of the Congo|Q974|CD|*; rwanda; goma; kinshasa
    Republic of the Congo|Q971|CG|*; brazzaville`,
  washington: `
    Washington|Q1223|US|wash; seattle; tacoma; spokane; olympia; oregon; idaho; puget sound
    Washington, D.C.|Q61|US|d c; dc; district of columbia; capitol hill; capitol; white house; congress; pentagon;
      state department`,
  'new york': `
    New York City|Q60|US|manhattan; brooklyn; queens; bronx; staten island; harlem; times square; broadway;
      trump tower; ground zero; wall street
    New York|Q1384|US|n y; albany; buffalo; rochester; syracuse; long island; upstate new york; new york state`,
};

/** What a normalized name may mean; undefined for names that mean one place. */
export const AMBIGUOUS_PLACES: ReadonlyMap<string, readonly PlaceReading[]> = new Map(
  Object.entries(READINGS).map(([name, lines]) => [name, linesOf(lines.replaceAll('\n      ', ' ')).map(readLine)]),
);

function readLine(line: string): PlaceReading {
  const [name, wikidataId, countryCode, told] = line.trim().split('|') as [string, string, string, string];
  const evidence = new Set(told.split('; '));
  return { name, wikidataId, countryCode, evidence, isToldByCountry: evidence.has('*') };
}
