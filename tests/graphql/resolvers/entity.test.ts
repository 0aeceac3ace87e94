import { toId } from '../../../src/graphql/relay/ids.ts';
import { apiOf, namesOf } from '../../support/api.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { storeNews } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';

const db = withGraph(storeNews);
const { ask, problem } = apiOf(() => db.database);

test('a person shows names, ids elsewhere, roles, what they said and with whom they are named', async () => {
  const query = `{
    person(by: { slug: "sergey-lavrov" }) {
      __typename id name slug aliases externalIds { scheme value url }
      roles { title organization firstSeen lastSeen }
      quotes(first: 1) { totalCount nodes { text speaker { name } article { title } } }
      quotesAbout { totalCount }
      articles(first: 2) { totalCount nodes { title } }
      mentions(first: 3) { totalCount nodes { span { text } article { title } } }
      coMentions(first: 2) { totalCount nodes { articleCount entity { __typename name } } }
    }
  }`;
  expect(await ask(query)).toEqual({
    person: {
      __typename: 'Person',
      id: toId('Person', 1),
      name: 'Sergey Lavrov',
      slug: 'sergey-lavrov',
      aliases: ['Lavrov'],
      externalIds: [{ scheme: 'wikidata', value: 'Q58217', url: 'https://www.wikidata.org/wiki/Q58217' }],
      roles: [
        {
          title: 'Russian Foreign Minister',
          organization: 'Russia',
          firstSeen: '2021-12-31T12:00:00.000Z',
          lastSeen: '2022-01-28T00:00:00.000Z',
        },
      ],
      quotes: {
        totalCount: 5,
        nodes: [
          { text: 'NATO was ready', speaker: { name: 'Sergey Lavrov' }, article: { title: 'Alliance is ready' } },
        ],
      },
      quotesAbout: { totalCount: 0 },
      articles: { totalCount: 4, nodes: [{ title: 'Alliance is ready' }, { title: 'Talks stall' }] },
      mentions: {
        totalCount: 5,
        nodes: [
          { span: { text: 'Lavrov' }, article: { title: 'Alliance is ready' } },
          { span: { text: 'he' }, article: { title: 'Talks stall' } },
          { span: { text: 'Sergey Lavrov' }, article: { title: 'Talks stall' } },
        ],
      },
      coMentions: {
        totalCount: 8,
        nodes: [
          { articleCount: 2, entity: { __typename: 'Place', name: 'Ukraine' } },
          { articleCount: 2, entity: { __typename: 'Organization', name: 'North Atlantic Treaty Organization' } },
        ],
      },
    },
  });
});

test('fields of the interface and of each type come together, whatever the list holds', async () => {
  const query = `{
    entities(type: [ORGANIZATION, PLACE], orderBy: NAME) {
      nodes { __typename name ... on Organization { acronym kind } ... on Place { countryCode } ... on Person { roles { title } } }
    }
  }`;
  const { nodes } = (await ask(query)).entities;
  expect(nodes).toEqual([
    { __typename: 'Place', name: 'Geneva', countryCode: null },
    { __typename: 'Organization', name: 'Kremlin', acronym: null, kind: 'GOVERNMENT' },
    { __typename: 'Organization', name: 'North Atlantic Treaty Organization', acronym: 'NATO', kind: 'INTERNATIONAL' },
    { __typename: 'Place', name: 'Russia', countryCode: null },
    { __typename: 'Place', name: 'Ukraine', countryCode: 'UA' },
  ]);
});

test('people, organizations and places are lists of their own, the most quoted first unless told otherwise', async () => {
  const { people, byName, organizations, places } = await ask(`{
    people(first: 2) { totalCount nodes { __typename name quotes { totalCount } } }
    byName: people(orderBy: NAME) { nodes { name } }
    organizations(orderBy: NAME) { nodes { name } }
    places(orderBy: NAME) { totalCount nodes { name } }
  }`);
  expect(people).toEqual({
    totalCount: 5,
    nodes: [
      { __typename: 'Person', name: 'Sergey Lavrov', quotes: { totalCount: 5 } },
      { __typename: 'Person', name: 'John Sullivan', quotes: { totalCount: 1 } },
    ],
  });
  expect(namesOf(byName.nodes)).toEqual([
    'Antony Blinken',
    'Jake Sullivan',
    'Jens Stoltenberg',
    'John Sullivan',
    'Sergey Lavrov',
  ]);
  expect(namesOf(organizations.nodes)).toEqual(['Kremlin', 'North Atlantic Treaty Organization']);
  expect(places).toEqual({ totalCount: 3, nodes: [{ name: 'Geneva' }, { name: 'Russia' }, { name: 'Ukraine' }] });
});

describe('a search', () => {
  test.each([
    ['Sergey Lavrov', ['Sergey Lavrov']],
    ['blinken', ['Antony Blinken']],
    ['Blinkin', ['Antony Blinken']],
    ['Antony Blinkin', ['Antony Blinken']],
    ['stoltenburg', ['Jens Stoltenberg']],
    ['NATO', ['North Atlantic Treaty Organization']],
    ['atlantic', ['North Atlantic Treaty Organization']],
    ['Ukrainé!', ['Ukraine']],
    ['Sullivan', ['John Sullivan', 'Jake Sullivan']],
    ['xylophone', []],
    ['%', null],
    ['北京', []],
  ])('for "%s" finds %j', async (search, expected) => {
    const query = 'query ($search: String) { entities(search: $search) { totalCount nodes { name } } }';
    if (expected === null) return expect(await problem(query, { search })).toMatchObject({ code: 'BAD_USER_INPUT' });
    const { entities } = await ask(query, { search });
    expect(namesOf(entities.nodes)).toEqual(expected);
    expect(entities.totalCount).toBe(expected.length);
  });

  test('keeps to the types asked for', async () => {
    expect(
      await ask(`{
        people(search: "russia") { nodes { name } }
        places(search: "russia") { nodes { name } }
        entities(search: "sullivan", type: [PLACE, ORGANIZATION]) { nodes { name } }
        organizations(search: "kremlin") { nodes { name kind } }
      }`),
    ).toEqual({
      people: { nodes: [] },
      places: { nodes: [{ name: 'Russia' }] },
      entities: { nodes: [] },
      organizations: { nodes: [{ name: 'Kremlin', kind: 'GOVERNMENT' }] },
    });
  });

  test('puts the very name before longer ones, however often these are quoted', async () => {
    await storeAnalysed(
      db.database,
      { text: 'The Bank of Geneva said “no”.' },
      {
        organizations: ['Bank of Geneva'],
        quotes: [{ content: 'no', speaker: 'Bank of Geneva', cue: 'said' }],
      },
    );
    const { entities } = await ask('{ entities(search: "geneva") { nodes { name } } }');
    expect(namesOf(entities.nodes)).toEqual(['Geneva', 'Bank of Geneva']);
  });

  test.each([
    ['""', 'got ""'],
    ['"  "', 'got "  "'],
    ['"…!"', 'got "…!"'],
    [`"${'a'.repeat(101)}"`, `got "${'a'.repeat(80)}…"`],
  ])('for %.20s is refused', async (search, got) => {
    expect(await problem(`{ entities(search: ${search}) { nodes { id } } }`)).toEqual({
      code: 'BAD_USER_INPUT',
      message: `"search" wants a name of 1 to 100 characters, ${got}`,
      path: ['entities'],
    });
  });

  test('has an order of its own', async () => {
    expect(await problem('{ people(search: "lavrov", orderBy: NAME) { nodes { id } } }')).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'a search has its own order: leave out "orderBy" or "search"',
      path: ['people'],
    });
  });

  test('for 100 characters is taken, and no types at all are refused', async () => {
    expect(await ask(`{ entities(search: "${'ab '.repeat(33)}c") { totalCount } }`)).toEqual({
      entities: { totalCount: 0 },
    });
    expect(await problem('{ entities(type: []) { nodes { id } } }')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
