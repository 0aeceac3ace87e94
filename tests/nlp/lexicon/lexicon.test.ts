import { normalizeName } from '../../../src/domain/names/normalize-name.ts';
import { curatedOffice } from '../../../src/nlp/entities/offices.ts';
import { AMBIGUOUS_PLACES } from '../../../src/nlp/lexicon/ambiguous-places.ts';
import { COUNTRIES } from '../../../src/nlp/lexicon/countries.ts';
import { ORGANIZATIONS } from '../../../src/nlp/lexicon/organizations.ts';
import { PEOPLE } from '../../../src/nlp/lexicon/people.ts';
import { PLACES } from '../../../src/nlp/lexicon/places.ts';

const lines = (text: string) => text.trim().split('\n');
const people = lines(PEOPLE).map((line) => line.split('|'));
const countries = lines(COUNTRIES).map((line) => line.split('|'));

const idsAfterMark = (lists: Record<string, string>) =>
  Object.values(lists).flatMap((list) => [...list.matchAll(/#([^;]+)/g)].map((found) => found[1]!.trim()));

const IDS = {
  people: people.map((fields) => fields[1]!).filter(Boolean),
  countries: countries.map((fields) => fields[1]!),
  organizations: idsAfterMark(ORGANIZATIONS),
  places: idsAfterMark(PLACES),
};

test('every Wikidata id has the form of one, and no two things share one', () => {
  const all = Object.values(IDS).flat();
  expect(all.filter((id) => !/^Q[1-9]\d{0,9}$/.test(id))).toEqual([]);
  expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
  expect(all.length).toBeGreaterThan(250);
});

test('every country has a code and an id of its own', () => {
  expect(countries.filter(([code, id]) => !/^[A-Z]{2}$/.test(code!) || !id)).toEqual([]);
  expect(new Set(countries.map(([code]) => code)).size).toBe(countries.length);
  expect(countries.length).toBeGreaterThanOrEqual(195);
});

test('a line on a person has names, id, surname forms and offices that can be read', () => {
  expect(people.filter((fields) => fields.length !== 4)).toEqual([]);
  const offices = people.flatMap(([, , , list]) => list!.split(';').map((office) => office.trim())).filter(Boolean);
  expect(offices.filter((office) => !curatedOffice(office).head || !curatedOffice(office).ranks)).toEqual([]);
});

test('a surname that alone tells who someone is tells it of one', () => {
  const forms = people.flatMap(([, , list]) => list!.split(';').map(normalizeName)).filter(Boolean);
  const bearers = (form: string) => people.filter(([, , list]) => list!.split(';').map(normalizeName).includes(form));
  expect([...new Set(forms)].filter((form) => bearers(form).length > 1)).toEqual([]);
});

test('an ambiguous place that the lists have too has the same id there', () => {
  const known = new Map(countries.map(([code, id]) => [code!, id!]));
  for (const readings of AMBIGUOUS_PLACES.values()) {
    expect(readings.length).toBeGreaterThan(1);
    for (const { wikidataId, countryCode, name } of readings)
      if (countryCode !== 'US') expect([name, known.get(countryCode)]).toEqual([name, wikidataId]);
  }
});
