import type { EntityType, OrganizationKind } from '../../domain/entity.ts';
import { type Token, tokenizeText } from '../layers/tokens.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
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

/** The longest well-known name that begins at token `from` and ends by `to`, or null. */
export function matchGazetteer(tokens: readonly Token[], from: number, to: number): GazetteerMatch | null {
  const forms = from < to ? FORMS.get(tokens[from]!.lower) : undefined;
  if (!forms) return null;
  for (const form of forms) {
    const end = from + form.words.length;
    if (end <= to && matchesForm(tokens, from, form)) return { entry: form.entry, to: end, isSurname: form.isSurname };
  }
  return null;
}

/** The country itself, and not a city or region in it. */
export const isCountry = (entry: GazetteerEntry): boolean => COUNTRY_ENTRIES.has(entry);

/** The country that an adjective or people stands for: "Russian", "Poles". */
export const countryOfAdjective = (lower: string): GazetteerEntry | null => COUNTRY_OF_ADJECTIVE.get(lower) ?? null;

function matchesForm(tokens: readonly Token[], from: number, form: Form): boolean {
  for (let k = 0; k < form.words.length; k++) if (tokens[from + k]!.lower !== form.words[k]) return false;
  if (form.words.length > 1) return true;
  const printed = tokens[from]!.text;
  // "US" is a country and "us" is not; "IS" and "WHO" only in capitals.
  return isCapitals(form.printed) ? printed === form.printed : /^\p{Lu}/u.test(printed) || printed === form.printed;
}

const isCapitals = (word: string): boolean => word === word.toUpperCase();

function addForms(entry: GazetteerEntry, names: string[], isSurname = false): void {
  for (const printed of names) {
    const words = tokenizeText(printed).map((token) => token.lower);
    const forms = FORMS.get(words[0]!) ?? [];
    forms.push({ words, printed, entry, isSurname });
    FORMS.set(words[0]!, forms);
  }
}

const splitList = (list: string): string[] =>
  list
    .split(';')
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
const EMPTY = { acronym: null, organizationKind: null, countryCode: null, wikidataId: null, offices: [] };

function loadCountries(): void {
  for (const line of COUNTRIES.trim().split('\n')) {
    const [code, id, names, adjectives] = line.split('|') as [string, string, string, string];
    const forms = splitList(names);
    const entry = { ...EMPTY, type: 'PLACE' as const, name: forms[0]!, countryCode: code, wikidataId: id || null };
    addForms(entry, forms);
    COUNTRY_ENTRIES.add(entry);
    for (const adjective of adjectives.split(' ').filter(Boolean))
      COUNTRY_OF_ADJECTIVE.set(adjective.toLowerCase(), entry);
  }
}

function loadPlaces(): void {
  for (const [code, names] of Object.entries(PLACES)) {
    for (const item of splitList(names)) {
      const [list, id] = item.split('#') as [string, string | undefined];
      const forms = list.split('=');
      const countryCode = code === '--' ? null : code;
      addForms({ ...EMPTY, type: 'PLACE', name: forms[0]!, countryCode, wikidataId: id ?? null }, forms);
    }
  }
}

function loadOrganizations(): void {
  for (const [kind, list] of Object.entries(ORGANIZATIONS)) {
    for (const item of splitList(list)) {
      const [names, id] = item.split('#') as [string, string | undefined];
      const forms = names.split(/\s*=/);
      const acronym = forms.find((form) => /^\p{Lu}[\p{Lu}\d]{1,6}$/u.test(form)) ?? null;
      const entry = { ...EMPTY, type: 'ORGANIZATION' as const, name: forms[0]!, acronym, wikidataId: id ?? null };
      addForms({ ...entry, organizationKind: kind as OrganizationKind }, forms);
    }
  }
}

function loadPeople(): void {
  for (const line of PEOPLE.trim().split('\n')) {
    const [list, id, surnames, offices] = line.split('|') as [string, string, string, string];
    const names = splitList(list);
    const wikidataId = id || null;
    const entry = { ...EMPTY, type: 'PERSON' as const, name: names[0]!, wikidataId, offices: splitList(offices) };
    addForms(entry, names);
    addForms(entry, splitList(surnames), true);
  }
}

loadCountries();
loadPlaces();
loadOrganizations();
loadPeople();
for (const forms of FORMS.values()) forms.sort((a, b) => b.words.length - a.words.length);
