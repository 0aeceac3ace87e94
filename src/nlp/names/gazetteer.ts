import type { EntityType, OrganizationKind } from '../../domain/entity.ts';
import { type Token, tokenizeText } from '../layers/tokens.ts';
import { wordFact } from '../layers/words.ts';
import { COUNTRIES, ONE_OF_PEOPLE } from '../lexicon/countries.ts';
import { ORGANIZATIONS } from '../lexicon/organizations.ts';
import { PEOPLE } from '../lexicon/people.ts';
import { PLACES } from '../lexicon/places.ts';

/** One well-known person, organization or place. */
export interface GazetteerEntry {
  type: EntityType;
  name: string;
  acronym: string | null;
  organizationKind: OrganizationKind | null;
  countryCode: string | null;
  wikidataId: string | null;
  /** Of a person: offices held now or once, each with a country's code or a body: "foreign minister RU". */
  offices: readonly string[];
}

export interface GazetteerMatch {
  entry: GazetteerEntry;
  /** Token index after the last one. */
  to: number;
  /** True for a lone surname ("Putin"), which the article's own full names may overrule. */
  isSurname: boolean;
}

interface Form {
  words: string[];
  printed: string;
  entry: GazetteerEntry;
  isSurname: boolean;
}

/** Forms by their first word in lower case, longest first. */
const FORMS = new Map<string, Form[]>();
/** Country code by adjective or people: "Russian" -> "RU". */
const COUNTRY_OF_ADJECTIVE = new Map<string, GazetteerEntry>();
const COUNTRY_ENTRIES = new Set<GazetteerEntry>();

const NO_FORMS: readonly Form[] = [];
const formsOf = wordFact(({ lower }): readonly Form[] => FORMS.get(lower) ?? NO_FORMS);

/** The longest well-known name that begins at token `from` and ends by `to`, or null. */
export function matchGazetteer(tokens: readonly Token[], from: number, to: number): GazetteerMatch | null {
  if (from >= to) return null;
  for (const form of formsOf(tokens[from]!.word)) {
    const end = from + form.words.length;
    if (end <= to && matchesForm(tokens, from, form)) return { entry: form.entry, to: end, isSurname: form.isSurname };
  }
  return null;
}

/** The country itself, and not a city or region in it. */
export const isCountry = (entry: GazetteerEntry): boolean => COUNTRY_ENTRIES.has(entry);

/** The country that an adjective or people stands for: "Russian", "Poles". */
export const countryOfAdjective = (lower: string): GazetteerEntry | null => COUNTRY_OF_ADJECTIVE.get(lower) ?? null;

/** The code of the country of one of its people: "Norwegian", "Dane". */
export const countryOfPerson = (lower: string): string | null =>
  COUNTRY_OF_ADJECTIVE.get(lower)?.countryCode ?? ONE_OF_PEOPLE.get(lower) ?? null;

function matchesForm(tokens: readonly Token[], from: number, form: Form): boolean {
  for (let k = 0; k < form.words.length; k++) if (tokens[from + k]!.lower !== form.words[k]) return false;
  if (form.words.length > 1) return true;
  const printed = tokens[from]!.text;
  // "US" is a country and "us" is not; "IS" and "WHO" only in capitals.
  return isCapitals(form.printed) ? printed === form.printed : /^\p{Lu}/u.test(printed) || printed === form.printed;
}

const isCapitals = (word: string): boolean => word === word.toUpperCase();

function addForms(entry: GazetteerEntry, names: readonly string[], isSurname = false): void {
  for (const printed of names) {
    const words = tokenizeText(printed).map((token) => token.lower);
    const forms = FORMS.get(words[0]!) ?? [];
    forms.push({ words, printed, entry, isSurname });
    FORMS.set(words[0]!, forms);
  }
}

/** An entry with nothing known but what is given. */
const makeEntry = (known: Pick<GazetteerEntry, 'type' | 'name'> & Partial<GazetteerEntry>): GazetteerEntry => ({
  type: known.type,
  name: known.name,
  acronym: known.acronym ?? null,
  organizationKind: known.organizationKind ?? null,
  countryCode: known.countryCode ?? null,
  wikidataId: known.wikidataId ?? null,
  offices: known.offices ?? [],
});

for (const { code, wikidataId, names, peopleWords } of COUNTRIES) {
  const entry = makeEntry({ type: 'PLACE', name: names[0]!, countryCode: code, wikidataId });
  addForms(entry, names);
  COUNTRY_ENTRIES.add(entry);
  for (const word of peopleWords) COUNTRY_OF_ADJECTIVE.set(word.toLowerCase(), entry);
}
for (const { names, countryCode, wikidataId } of PLACES)
  addForms(makeEntry({ type: 'PLACE', name: names[0]!, countryCode, wikidataId }), names);
for (const { names, kind, wikidataId } of ORGANIZATIONS) {
  const acronym = names.find((name) => /^\p{Lu}[\p{Lu}\d]{1,6}$/u.test(name)) ?? null;
  const organizationKind = kind;
  addForms(makeEntry({ type: 'ORGANIZATION', name: names[0]!, acronym, organizationKind, wikidataId }), names);
}
for (const { names, wikidataId, surnames, offices } of PEOPLE) {
  const entry = makeEntry({ type: 'PERSON', name: names[0]!, wikidataId, offices });
  addForms(entry, names);
  addForms(entry, surnames, true);
}
for (const forms of FORMS.values()) forms.sort((a, b) => b.words.length - a.words.length);
