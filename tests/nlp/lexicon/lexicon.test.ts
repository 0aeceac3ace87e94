import { normalizeName } from '../../../src/domain/names/normalize-name.ts';
import { curatedOffice } from '../../../src/nlp/entities/offices.ts';
import { AMBIGUOUS_PLACES } from '../../../src/nlp/lexicon/ambiguous-places.ts';
import { COUNTRIES } from '../../../src/nlp/lexicon/countries.ts';
import { ORGANIZATIONS } from '../../../src/nlp/lexicon/organizations.ts';
import { PEOPLE } from '../../../src/nlp/lexicon/people.ts';
import { PLACES } from '../../../src/nlp/lexicon/places.ts';
import { fieldsOf } from '../../../src/nlp/lexicon/read-lists.ts';

const idsOf = (things: readonly { wikidataId: string | null }[]) =>
  things.flatMap(({ wikidataId }) => wikidataId ?? []);

const IDS = {
  people: idsOf(PEOPLE),
  countries: COUNTRIES.map(({ wikidataId }) => wikidataId),
  organizations: idsOf(ORGANIZATIONS),
  places: idsOf(PLACES),
};

test('every Wikidata id has the form of one, and no two things share one', () => {
  const all = Object.values(IDS).flat();
  expect(all.filter((id) => !/^Q[1-9]\d{0,9}$/.test(id))).toEqual([]);
  expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
  expect(all.length).toBeGreaterThan(250);
});

test('every country has a code and an id of its own', () => {
  expect(COUNTRIES.filter(({ code, wikidataId }) => !/^[A-Z]{2}$/.test(code) || !wikidataId)).toEqual([]);
  expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(COUNTRIES.length);
  expect(COUNTRIES.length).toBeGreaterThanOrEqual(195);
});

test('a line on a person has names, id, surname forms and offices that can be read', () => {
  expect(() => fieldsOf('Ann Oak||Oak', 4)).toThrow('4 fields wanted: Ann Oak||Oak');
  expect(PEOPLE.filter(({ names }) => names.length === 0)).toEqual([]);
  const offices = PEOPLE.flatMap(({ offices }) => offices);
  expect(offices.length).toBeGreaterThan(100);
  expect(offices.filter((office) => !curatedOffice(office).head || !curatedOffice(office).ranks)).toEqual([]);
});

test('every place and body of the lists has names without white space around them', () => {
  for (const { names } of [...PLACES, ...ORGANIZATIONS, ...COUNTRIES, ...PEOPLE]) {
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name || name !== name.trim())).toEqual([]);
  }
});

test('a surname that alone tells who someone is tells it of one', () => {
  const forms = PEOPLE.flatMap(({ surnames }) => surnames.map(normalizeName));
  const bearers = (form: string) => PEOPLE.filter(({ surnames }) => surnames.map(normalizeName).includes(form));
  expect([...new Set(forms)].filter((form) => bearers(form).length > 1)).toEqual([]);
});

test('an ambiguous place that the lists have too has the same id there', () => {
  const known = new Map(COUNTRIES.map(({ code, wikidataId }) => [code, wikidataId]));
  for (const readings of AMBIGUOUS_PLACES.values()) {
    expect(readings.length).toBeGreaterThan(1);
    for (const { wikidataId, countryCode, name } of readings)
      if (countryCode !== 'US') expect([name, known.get(countryCode)]).toEqual([name, wikidataId]);
  }
});
