import { toId } from '../../../src/graphql/relay/ids.ts';
import { storeArticle } from '../../../src/ingest/store/store-articles.ts';
import { apiOf } from '../../support/api.ts';
import { analysisOf, draftOf } from '../../support/articles.ts';
import { storeNews } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';

const db = withGraph(storeNews);
const { ask, refuse, problem } = apiOf(() => db.database);

const LAVROV = toId('Person', 1);

describe('an entity is found', () => {
  test.each([
    ['by id', `id: "${LAVROV}"`],
    ['by slug', 'slug: "sergey-lavrov"'],
    ['by name', 'name: "Sergey Lavrov"'],
    ['by another name', 'name: "Lavrov"'],
    ['by a name in another case, with accents and doubled spaces', 'name: "  SERGÉY   lavröv "'],
    ['by an id of another register', 'externalId: { scheme: "wikidata", value: "Q58217" }'],
    ['by a register written in capitals', 'externalId: { scheme: "Wikidata", value: "Q58217" }'],
  ])('%s', async (_, by) => {
    const found = { __typename: 'Person', id: LAVROV, name: 'Sergey Lavrov', slug: 'sergey-lavrov' };
    const fields = '{ __typename id name slug }';
    expect(await ask(`{ entity(by: { ${by} }) ${fields} person(by: { ${by} }) ${fields} }`)).toEqual({
      entity: found,
      person: found,
    });
  });

  test('by its acronym, with or without "the"', async () => {
    expect(
      await ask('{ a: entity(by: { name: "the NATO" }) { name } b: organization(by: { name: "nato" }) { acronym } }'),
    ).toEqual({ a: { name: 'North Atlantic Treaty Organization' }, b: { acronym: 'NATO' } });
  });
});

describe('what does not exist is null', () => {
  test.each([
    'slug: "nobody"',
    'slug: ""',
    'name: "Nobody Knows"',
    'externalId: { scheme: "wikidata", value: "Q1" }',
    'externalId: { scheme: "viaf", value: "Q58217" }',
    `id: "${toId('Person', 999_999_999_999_999)}"`,
  ])('entity(by: { %s })', async (by) => {
    expect(await ask(`{ entity(by: { ${by} }) { id } person(by: { ${by} }) { id } }`)).toEqual({
      entity: null,
      person: null,
    });
  });

  test.each([
    'outlet(by: { slug: "nowhere" })',
    'outlet(by: { name: "Nowhere Times" })',
    'outlet(by: { domain: "nowhere.example" })',
    `outlet(by: { id: "${toId('Outlet', 99)}" })`,
    'article(by: { url: "https://nowhere.example/" })',
    `article(by: { id: "${toId('Article', 99)}" })`,
    `quote(id: "${toId('Quote', 99)}")`,
  ])('%s', async (field) => {
    expect(await ask(`{ found: ${field} { id } }`)).toEqual({ found: null });
  });

  test('a person is no organization and no place, whatever names it', async () => {
    expect(
      await ask(`{
        organization(by: { slug: "sergey-lavrov" }) { id }
        place(by: { name: "Lavrov" }) { id }
        person(by: { slug: "nato" }) { id }
        other: organization(by: { externalId: { scheme: "wikidata", value: "Q58217" } }) { id }
      }`),
    ).toEqual({ organization: null, place: null, person: null, other: null });
  });

  test('an id of the right type with the number of another type is nobody’s', async () => {
    const id = toId('Person', 3);
    expect(await ask(`{ organization(by: { slug: "nato" }) { id } }`)).toEqual({
      organization: { id: toId('Organization', 3) },
    });
    expect(
      await ask(`{ person(by: { id: "${id}" }) { id } entity(by: { id: "${id}" }) { id } node(id: "${id}") { id } }`),
    ).toEqual({ person: null, entity: null, node: null });
    expect(await problem(`{ quotes(filter: { speaker: { id: ["${id}"] } }) { nodes { id } } }`)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('no entity is called'),
    });
  });
});

test('an outlet is found by id, slug, name and domain', async () => {
  const found = { id: toId('Outlet', 2), name: 'Meridian Ledger', domain: 'meridian.example' };
  expect(
    await ask(`{
      id: outlet(by: { id: "${found.id}" }) { id name domain }
      slug: outlet(by: { slug: "meridian-ledger" }) { id name domain }
      name: outlet(by: { name: "the meridian – ledger" }) { id name domain }
      domain: outlet(by: { domain: "Meridian.example" }) { id name domain }
    }`),
  ).toEqual({ id: found, slug: found, name: found, domain: found });
});

test('an article is found by an address as a browser writes it', async () => {
  expect(
    await ask(`{
      a: article(by: { url: "https://meridian.example/ready" }) { title }
      b: article(by: { url: "HTTPS://Meridian.example:443/ready" }) { title }
    }`),
  ).toEqual({ a: { title: 'Alliance is ready' }, b: { title: 'Alliance is ready' } });
});

test('an address that is none is refused', async () => {
  expect(await problem('{ article(by: { url: "not an address" }) { id } }')).toMatchObject({ code: 'BAD_USER_INPUT' });
});

describe('what several share is an error that lists them', () => {
  const jake = { id: toId('Person', 8), name: 'Jake Sullivan', slug: 'jake-sullivan', type: 'PERSON', quoteCount: 0 };
  const john = { id: toId('Person', 10), name: 'John Sullivan', slug: 'john-sullivan', type: 'PERSON', quoteCount: 1 };

  test.each([
    'entity(by: { name: "Sullivan" }) { id }',
    'person(by: { name: "SULLIVAN" }) { id }',
    'quotes(filter: { speaker: { name: ["Lavrov", "Sullivan"] } }) { nodes { id } }',
    'articles(filter: { mentions: { name: ["sullivan"] } }) { nodes { id } }',
  ])('a name: %s', async (field) => {
    expect(await problem(`{ ${field} }`)).toMatchObject({
      code: 'AMBIGUOUS_NAME',
      message: expect.stringMatching(
        /^"Sullivan" may be John Sullivan \(john-sullivan, 1 quote\), Jake Sullivan \(jake-sullivan, 0 quotes\): ask by slug or id$/i,
      ),
      candidates: [john, jake],
    });
  });

  test('but nobody of another type is a candidate', async () => {
    expect(await ask('{ place(by: { name: "Sullivan" }) { id } }')).toEqual({ place: null });
  });

  test('a domain', async () => {
    expect(await problem('{ outlet(by: { domain: "harbour.example" }) { id } }')).toEqual({
      code: 'AMBIGUOUS_NAME',
      message:
        '"harbour.example" may be Harbour Courier (harbour-courier), Harbour Weekend (harbour-weekend): ask by slug or id',
      candidates: [
        { id: toId('Outlet', 1), name: 'Harbour Courier', slug: 'harbour-courier' },
        { id: toId('Outlet', 3), name: 'Harbour Weekend', slug: 'harbour-weekend' },
      ],
      path: ['outlet'],
    });
  });
});

describe('exactly one way of naming a thing is wanted', () => {
  test.each([
    'entity(by: {}) { id }',
    'entity(by: { slug: "nato", name: "NATO" }) { id }',
    'entity(by: { slug: null }) { id }',
    'person(by: { id: null, slug: "nato" }) { id }',
    'article(by: {}) { id }',
    'outlet(by: { slug: "a", domain: "b" }) { id }',
    'quotes(filter: { article: {} }) { nodes { id } }',
  ])('%s', async (field) => {
    expect(await problem(`{ ${field} }`)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

test('a name of nothing but marks is refused', async () => {
  expect(await problem('{ entity(by: { name: " -- " }) { id } }')).toEqual({
    code: 'BAD_USER_INPUT',
    message: '"name" wants a name, got " -- "',
    path: ['entity'],
  });
});

describe('node and nodes', () => {
  const ids = [
    toId('Article', 1),
    toId('Mention', 1),
    toId('Organization', 3),
    toId('Outlet', 1),
    toId('Person', 1),
    toId('Place', 5),
    toId('Quote', 1),
  ];
  const FIELDS = `{
    __typename id
    ... on Entity { name }
    ... on Person { roles { title } }
    ... on Organization { acronym }
    ... on Article { title }
    ... on Quote { kind }
    ... on Mention { form }
    ... on Outlet { domain }
  }`;
  const found = [
    { __typename: 'Article', id: ids[0], title: 'Talks stall' },
    { __typename: 'Mention', id: ids[1], form: 'NAME' },
    { __typename: 'Organization', id: ids[2], name: 'North Atlantic Treaty Organization', acronym: 'NATO' },
    { __typename: 'Outlet', id: ids[3], domain: 'harbour.example' },
    { __typename: 'Person', id: ids[4], name: 'Sergey Lavrov', roles: [{ title: 'Russian Foreign Minister' }] },
    { __typename: 'Place', id: ids[5], name: 'Geneva' },
    { __typename: 'Quote', id: ids[6], kind: 'DIRECT' },
  ];

  test.each(found)('node finds $__typename again', async (node) => {
    expect(await ask(`query ($id: ID!) { node(id: $id) ${FIELDS} }`, { id: node.id })).toEqual({ node });
  });

  test('nodes finds all types in the order asked for, twice if asked twice, null for what is gone', async () => {
    const asked = [...ids, toId('Quote', 99), ids[0], toId('Mention', 99), toId('Place', 1)];
    expect(await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) ${FIELDS} }`, { ids: asked })).toEqual({
      nodes: [...found, null, found[0], null, null],
    });
  });

  test('an entity found as a node has the edges of an entity', async () => {
    expect(
      await ask(
        `{ node(id: "${LAVROV}") { ... on Entity { __typename quotes(first: 1) { nodes { speaker { __typename } } } } } }`,
      ),
    ).toEqual({ node: { __typename: 'Person', quotes: { nodes: [{ speaker: { __typename: 'Person' } }] } } });
  });

  test('one id that is none spoils only its own place', async () => {
    const { data, errors } = await refuse('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [ids[0], 'garbage', ids[1]],
    });
    expect(data).toEqual({ nodes: [{ id: ids[0] }, null, { id: ids[1] }] });
    expect(errors).toEqual([
      {
        code: 'BAD_USER_INPUT',
        message: '"garbage" is not an id of this server: take ids from the field "id" of an answer',
        path: ['nodes', 1],
      },
    ]);
  });

  test('no ids give no nodes, and more than 100 are refused', async () => {
    expect(await ask('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] });
    const many = await refuse('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill(ids[0]) });
    expect(many.errors).toEqual([
      { code: 'BAD_USER_INPUT', message: '"ids" wants at most 100, got 101: ask in parts', path: ['nodes'] },
    ]);
  });
});

describe('an id that this server never gave is refused', () => {
  const encode = (text: string) => Buffer.from(text).toString('base64url');

  test.each([
    ['', 'nothing'],
    ['1', 'a number'],
    ['garbage', 'garbage'],
    ['😀', 'an emoji'],
    [encode('Person:0'), 'number 0'],
    [encode('Person:-1'), 'a negative number'],
    [encode('Person:01'), 'a number with a leading 0'],
    [encode('Person:1 '), 'a trailing space'],
    [encode('Person:9999999999999999'), 'a number too large'],
    [encode('User:1'), 'a type that does not exist'],
    [encode('person:1'), 'a type in small letters'],
    [`${encode('Person:1')}=`, 'padding'],
    ['x'.repeat(10_000), 'a long text'],
  ])('%.20s: %s', async (id) => {
    const { errors } = await refuse(
      'query ($id: ID!) { node(id: $id) { id } quote(id: $id) { id } entity(by: { id: $id }) { id } article(by: { id: $id }) { id } outlet(by: { id: $id }) { id } }',
      { id },
    );
    expect(errors).toHaveLength(5);
    for (const { code, message } of errors) {
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toContain('is not an id of this server');
      expect(message.length).toBeLessThan(200);
    }
  });

  test.each([
    [`quote(id: "${LAVROV}") { id }`, '"id" wants the id of a Quote, got the id of a Person'],
    [
      `person(by: { id: "${toId('Organization', 3)}" }) { id }`,
      '"id" wants the id of a Person, got the id of an Organization',
    ],
    [
      `entity(by: { id: "${toId('Outlet', 1)}" }) { id }`,
      '"id" wants the id of a Person or an Organization or a Place, got the id of an Outlet',
    ],
    [`article(by: { id: "${toId('Quote', 1)}" }) { id }`, '"id" wants the id of an Article, got the id of a Quote'],
    [`outlet(by: { id: "${LAVROV}" }) { id }`, '"id" wants the id of an Outlet, got the id of a Person'],
  ])('as is one of another type: %s', async (field, message) => {
    expect(await problem(`{ ${field} }`)).toMatchObject({ code: 'BAD_USER_INPUT', message });
  });
});

test('a slug from before a rename finds the entity in every look-up, and the answer shows the one it has now', async () => {
  const source = db.database.source;
  await source.query(`update entity set slug = 'lavrov-of-moscow' where slug = 'sergey-lavrov'`);
  try {
    expect(
      await ask(`{
        person(by: { slug: "sergey-lavrov" }) { id slug }
        place(by: { slug: "sergey-lavrov" }) { id }
        quotes(filter: { speaker: { slug: ["sergey-lavrov"] } }, first: 1) { nodes { speaker { slug } } }
      }`),
    ).toEqual({
      person: { id: LAVROV, slug: 'lavrov-of-moscow' },
      place: null,
      quotes: { nodes: [{ speaker: { slug: 'lavrov-of-moscow' } }] },
    });
  } finally {
    await source.query(`update entity set slug = 'sergey-lavrov' where slug = 'lavrov-of-moscow'`);
  }
});

describe('an id that was given before articles corrected the type', () => {
  const other = withGraph();
  const api = apiOf(() => other.database);
  beforeAll(async () => {
    const saw = async (type: 'people' | 'places', text: string) =>
      storeArticle(other.database, draftOf({ text }), analysisOf(text, { [type]: ['Lake Orrin'] }));
    await saw('people', 'Lake Orrin froze.');
    await saw('places', 'Lake Orrin thawed.');
    await saw('places', 'Lake Orrin rose.');
  });

  test('goes on, with the type of today', async () => {
    const [before, today] = [toId('Person', 1), toId('Place', 1)];
    expect(
      await api.ask(`{
        node(id: "${before}") { __typename id }
        entity(by: { id: "${before}" }) { __typename id name }
        place(by: { id: "${before}" }) { id }
        person(by: { id: "${before}" }) { id }
      }`),
    ).toEqual({
      node: { __typename: 'Place', id: today },
      entity: { __typename: 'Place', id: today, name: 'Lake Orrin' },
      place: { id: today },
      person: null,
    });
  });
});
