import type { KnownEntity } from '../../src/domain/linking.ts';
import { normalizeName } from '../../src/domain/names.ts';
import type { EntityType, ExtractedEntity } from '../../src/domain/entity.ts';
import { linkEntities, lookupNames } from '../../src/ingest/link-entities.ts';
import { type EntityFields, entityOf } from '../support/articles.ts';

const person = (fields: EntityFields) => entityOf('PERSON', fields);
const organization = (fields: EntityFields) => entityOf('ORGANIZATION', fields);
const wikidata = (value: string) => ({ externalIds: [{ scheme: 'wikidata', value }] });

/**
 * Links article after article as storage does, and says what each entity became: the id of its node, 1, 2, ... in the
 * order in which they are made, or "open". A node is known by the names and ids that the links give it.
 */
function linkArticles(...articles: ExtractedEntity[][]) {
  const graph: KnownEntity[] = [];
  const newNode = ({ type, name }: ExtractedEntity) => {
    const node: KnownEntity = { id: graph.length + 1, type, name, names: [], externalIds: [] };
    graph.push(node);
    return node;
  };
  const linked = articles.map((entities) => {
    const names = new Set(lookupNames(entities));
    const ids = new Set(entities.flatMap((entity) => entity.externalIds.map((id) => id.value)));
    const known = graph.filter(
      (node) => node.names.some((name) => names.has(name)) || node.externalIds.some((id) => ids.has(id.value)),
    );
    const links = linkEntities(entities, structuredClone(known));
    return links.map((link, i) => {
      if (link.type === 'OPEN') return 'open';
      const entity = entities[i]!;
      const node = link.type === 'KNOWN' ? graph.find(({ id }) => id === link.id)! : newNode(entity);
      if (link.type === 'KNOWN' && link.rename !== null) node.name = link.rename;
      node.names = [...new Set([...node.names, ...link.names.map((name) => name.normalized)])];
      node.externalIds.push(...entity.externalIds);
      return node.id;
    });
  });
  return { linked, names: graph.map((node) => node.name) };
}

describe('people', () => {
  test.each([
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Sergey Lavrov', 'Sergey V. Lavrov'],
    ['S. Lavrov', 'Sergey Lavrov'],
    ['Joe Biden', 'Joseph R. Biden Jr.'],
    ['Ursula von der Leyen', 'Ursula Von Der Leyen'],
    ['Emmanuel Macron', 'EMMANUEL MACRON'],
    ['Željko Jović', 'Zeljko Jovic'],
    ['Conor O’Brien', "Conor O'Brien"],
  ])('%s and %s are one', (first, second) => {
    expect(linkArticles([person(first)], [person(second)]).linked).toEqual([[1], [1]]);
    expect(linkArticles([person(second)], [person(first)]).linked).toEqual([[1], [1]]);
  });

  test.each([
    ['Jake Sullivan', 'John Sullivan'],
    ['Maria Zakharova', 'Sergey Lavrov'],
    ['Ivan Petrov', 'Igor Petrov'],
  ])('%s and %s are two', (first, second) => {
    expect(linkArticles([person(first)], [person(second)]).linked).toEqual([[1], [2]]);
  });

  test('a surname alone is the one who is known by it', () => {
    expect(linkArticles([person('Sergey Lavrov')], [person('Lavrov')]).linked).toEqual([[1], [1]]);
    expect(linkArticles([person('Ursula von der Leyen')], [person('von der Leyen')]).linked).toEqual([[1], [1]]);
  });

  test('a surname that two people have is nobody', () => {
    const { linked } = linkArticles([person('Jake Sullivan')], [person('John Sullivan')], [person('Sullivan')]);
    expect(linked).toEqual([[1], [2], ['open']]);
  });

  test('an initial that two people share is nobody', () => {
    const { linked } = linkArticles([person('Jake Sullivan')], [person('John Sullivan')], [person('J. Sullivan')]);
    expect(linked).toEqual([[1], [2], ['open']]);
  });

  test('one known by the surname takes the full name later, and is found by both', () => {
    const { linked, names } = linkArticles(
      [person('Lavrov')],
      [person({ name: 'Sergey Lavrov', aliases: ['Lavrov'] })],
      [person('Sergei Lavrov'), person('Lavrov')],
    );
    expect(linked).toEqual([[1], [1], [1, 1]]);
    expect(names).toEqual(['Sergey Lavrov']);
  });

  test('two full names in one article do not both become the one known by the surname', () => {
    const { linked, names } = linkArticles([person('Sullivan')], [person('Jake Sullivan'), person('John Sullivan')]);
    expect(linked).toEqual([[1], [2, 3]]);
    expect(names).toEqual(['Sullivan', 'Jake Sullivan', 'John Sullivan']);
  });

  test('two spellings in one article are the one known by the surname', () => {
    const { linked } = linkArticles([person('Lavrov')], [person('Sergey Lavrov'), person('Sergei Lavrov')]);
    expect(linked).toEqual([[1], [1, 1]]);
  });

  test('a title in the alias does not make two', () => {
    const { linked } = linkArticles(
      [person({ name: 'Jens Stoltenberg', aliases: ['Secretary General Stoltenberg', 'Stoltenberg'] })],
      [person({ name: 'Stoltenberg', aliases: [] })],
    );
    expect(linked).toEqual([[1], [1]]);
  });
});

describe('organizations and places', () => {
  const nato = { name: 'North Atlantic Treaty Organization', acronym: 'NATO' };

  test('an acronym is the organization that has it', () => {
    const { linked } = linkArticles([organization(nato)], [organization('NATO')], [organization('Nato')]);
    expect(linked).toEqual([[1], [1], [1]]);
  });

  test('the full name joins the one known by its acronym', () => {
    expect(linkArticles([organization('NATO')], [organization(nato)]).linked).toEqual([[1], [1]]);
  });

  test('two organizations that share nothing but the acronym stay two, and the acronym alone is neither', () => {
    const { linked } = linkArticles(
      [organization({ name: 'American Broadcasting Company', acronym: 'ABC' })],
      [organization({ name: 'Australian Broadcasting Corporation', acronym: 'ABC' })],
      [organization('ABC')],
    );
    expect(linked).toEqual([[1], [2], ['open']]);
  });

  test('"the" makes no difference', () => {
    expect(linkArticles([organization('The Kremlin')], [organization('Kremlin')]).linked).toEqual([[1], [1]]);
  });

  test.each<[EntityType, EntityType]>([
    ['PERSON', 'PLACE'],
    ['PLACE', 'ORGANIZATION'],
    ['ORGANIZATION', 'PERSON'],
  ])('%s and %s of one name stay two', (first, second) => {
    const { linked } = linkArticles([entityOf(first, 'Washington')], [entityOf(second, 'Washington')]);
    expect(linked).toEqual([[1], [2]]);
  });
});

describe('external ids', () => {
  test('the same one is the same thing under any name', () => {
    const { linked } = linkArticles(
      [organization({ name: 'European Union', ...wikidata('Q458') })],
      [organization({ name: 'Brussels', ...wikidata('Q458') })],
    );
    expect(linked).toEqual([[1], [1]]);
  });

  test('different ones are different things under one name, and the bare name is neither', () => {
    const { linked } = linkArticles(
      [person({ name: 'John Sullivan', ...wikidata('Q6259') })],
      [person({ name: 'John Sullivan', ...wikidata('Q6260') })],
      [person('John Sullivan')],
    );
    expect(linked).toEqual([[1], [2], ['open']]);
  });

  test('a name without one joins the name with one, and the other way round', () => {
    const lavrov = { name: 'Sergey Lavrov', ...wikidata('Q58217') };
    expect(linkArticles([person(lavrov)], [person('Sergei Lavrov')]).linked).toEqual([[1], [1]]);
    expect(linkArticles([person('Lavrov')], [person(lavrov)]).linked).toEqual([[1], [1]]);
  });
});

test('a name of nothing but marks is nobody', () => {
  expect(linkArticles([person('—'), organization('…')]).linked).toEqual([['open', 'open']]);
  expect(lookupNames([person('—')])).toEqual([]);
});

test('names to look up are normalized, each once, with the bare surname of people', () => {
  const lavrov = person({ name: 'Sergey Lavrov', aliases: ['Lavrov', 'Mr. Lavrov'] });
  const names = lookupNames([lavrov, organization({ name: 'The OSCE', acronym: 'OSCE' })]);
  expect(names).toEqual(['sergey lavrov', 'lavrov', 'mr lavrov', 'osce']);
  expect(names).toEqual(names.map(normalizeName));
});

test('a given name alone stays open: Bob of one article is not the Bob of the next', () => {
  const bob = person({ name: 'Bob' });
  expect(linkArticles([person({ name: 'Bob Corker', aliases: ['Bob', 'Corker'] })], [bob], [bob]).linked).toEqual([
    [1],
    ['open'],
    ['open'],
  ]);
});

test("an apostrophe does not split a surname: O'Brien is Conor O’Brien", () => {
  const full = person({ name: 'Conor O’Brien', aliases: ['O’Brien'] });
  expect(linkArticles([full], [person({ name: "O'Brien" })]).linked).toEqual([[1], [1]]);
});
