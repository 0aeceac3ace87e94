import { graphql } from 'graphql';
import { createContext } from '../../../src/graphql/context.ts';
import { quoteConditions } from '../../../src/graphql/filters/conditions.ts';
import { buildGraphSchema } from '../../../src/graphql/schema.ts';
import { storeArticles } from '../../../src/ingest/store/store-articles.ts';
import { entitiesById } from '../../../src/storage/nodes/read.ts';
import { post, withServer } from '../../http/support.ts';
import { apiOf } from '../../support/api.ts';
import { analysisOf, draftOf, type EntityFields } from '../../support/articles.ts';
import { withGraph } from '../../support/with-graph.ts';

const db = withGraph();
const { ask, problem } = apiOf(() => db.database);
const schema = buildGraphSchema();
const server = withServer(() => ({ schema, createContext: () => createContext(db.database) }));

let number = 0;

/** An article in which somebody says some things, about somebody or nobody. */
function story(who: EntityFields, quotes: number, type: 'people' | 'organizations' | 'places' = 'people') {
  const name = typeof who === 'string' ? who : who.name;
  number += 1;
  const said = Array.from({ length: quotes }, (_, i) => `This is thing ${number * 100 + i} of all`);
  const draft = draftOf({
    outlet: 'Harbour Courier',
    text: `${name} came. ${said.map((words) => `“${words},” ${name} said.`).join(' ')}`,
  });
  const analysis = analysisOf(draft.text, {
    [type]: [who],
    quotes: said.map((words) => ({ content: `${words},`, speaker: name, cue: 'said' })),
  });
  return { draft, analysis };
}

/** An article that tells father and son apart, and calls the son by the name of the father as well. */
function namesakes() {
  const draft = draftOf({ text: 'Donald Trump Jr., Donald Trump to friends, came with Donald Trump.' });
  const people = ['Donald Trump', { name: 'Donald Trump Jr.', aliases: ['Donald Trump'] }];
  return { draft, analysis: analysisOf(draft.text, { people }) };
}

const OBAMA = { name: 'Barack Obama', aliases: ['Obama'] };

beforeAll(async () => {
  const trumps = Array.from({ length: 6 }, () => story({ name: 'Donald Trump', aliases: ['Trump'] }, 8));
  await storeArticles(db.database, [
    ...trumps,
    namesakes(),
    story('Before Trump', 0),
    story('Melania Trump', 1),
    story('Clinton Says Trump', 1),
    story('Trump', 1, 'organizations'),
    ...Array.from({ length: 3 }, () => story({ name: 'Jake Sullivan', aliases: ['Sullivan'] }, 6)),
    ...Array.from({ length: 3 }, () => story({ name: 'John Sullivan', aliases: ['Sullivan'] }, 5)),
    ...'Ann Bea Cy Di Ed'.split(' ').map((given) => story(`${given} Sullivan`, 1)),
    ...[1, 2, 3].map(() => story(OBAMA, 5)),
    story('Michelle Obama', 1),
    story({ name: 'Volodymyr Zelensky', aliases: ['Zelensky'] }, 2),
    story({ name: 'Angela Merkel', aliases: ['Merkel'] }, 2),
    story({ name: 'Sergey Lavrov', aliases: ['Lavrov'] }, 2),
    story({ name: 'United States', aliases: ['U.S.', 'US'], countryCode: 'US' }, 1, 'places'),
    story({ name: 'Lyon', countryCode: 'FR' }, 1, 'places'),
    story('Ann Lyon', 2),
  ]);
});

/** Answer and `extensions.names` of an operation. */
async function choose(source: string) {
  const contextValue = createContext(db.database);
  const { data, errors } = await graphql({ schema, source, contextValue });
  if (errors) throw errors[0]!;
  return { data: JSON.parse(JSON.stringify(data)), names: [...contextValue.chosenNames.values()] };
}

const person = (name: string) => ask('query ($name: String!) { person(by: { name: $name }) { name } }', { name });
const shared = (name: string) => problem('query ($name: String!) { person(by: { name: $name }) { name } }', { name });

test('a surname that many share is the one who is nearly always meant, and the answer says so', async () => {
  const { json } = await post(server, {
    query: '{ quotes(filter: { speaker: { name: "Trump" } }) { totalCount nodes { speaker { slug } } } }',
  });
  expect(json.data.quotes.totalCount).toBe(48);
  expect(json.extensions).toEqual({
    names: [
      {
        asked: 'Trump',
        chosen: expect.objectContaining({ name: 'Donald Trump', slug: 'donald-trump', type: 'PERSON', quoteCount: 48 }),
        matchedBy: 'NEARLY_ALL_QUOTES',
        others: expect.arrayContaining([expect.objectContaining({ name: 'Before Trump', quoteCount: 0 })]),
        otherCount: 5,
      },
    ],
  });
});

test('an answer without such a name has no extensions', async () => {
  const { json } = await post(server, { query: '{ person(by: { name: "Sergey Lavrov" }) { name } }' });
  expect(json).toEqual({ data: { person: { name: 'Sergey Lavrov' } } });
});

test.each([
  ['person(by: { name: "Trump" }) { name }', 'person'],
  ['entity(by: { name: "trump" }) { name }', 'entity'],
])('every look-up by name chooses: %s', async (field, key) => {
  const { data, names } = await choose(`{ ${field} }`);
  expect(data[key]).toEqual({ name: 'Donald Trump' });
  expect(names).toHaveLength(1);
});

test.each(['speaker', 'about'])('and so does every filter: %s', async (key) => {
  await ask(`{ quotes(filter: { ${key}: { name: ["Trump", "Obama"] } }) { totalCount } }`);
  await ask(`{ articles(filter: { mentions: { name: "Trump" } }) { totalCount } }`);
  await ask(`{ quoteStats(groupBy: [MONTH], filter: { ${key}: { name: "Trump" } }) { total } }`);
});

test('a person’s full name is that person', async () => {
  const { data, names } = await choose('{ person(by: { name: "Donald Trump" }) { name } }');
  expect(data.person).toEqual({ name: 'Donald Trump' });
  expect(names).toMatchObject([{ matchedBy: 'FULL_NAME', others: [{ name: 'Donald Trump Jr.' }], otherCount: 1 }]);
  expect(await person('Donald Trump Jr.')).toEqual({ person: { name: 'Donald Trump Jr.' } });
});

test('the type asked for leaves the others out', async () => {
  expect(await ask('{ organization(by: { name: "Trump" }) { slug } place(by: { name: "Lyon" }) { name } }')).toEqual({
    organization: { slug: 'trump' },
    place: { name: 'Lyon' },
  });
  expect(await person('Lyon')).toEqual({ person: { name: 'Ann Lyon' } });
  const tie = await problem('{ quotes(filter: { speaker: { name: "Lyon" } }) { totalCount } }');
  expect(tie).toMatchObject({ code: 'AMBIGUOUS_NAME', candidates: [{ type: 'PERSON' }, { type: 'PLACE' }] });
  const typed = '{ quotes(filter: { speaker: { name: "Lyon", type: [PLACE] } }) { totalCount } }';
  expect(await ask(typed)).toEqual({ quotes: { totalCount: 1 } });
});

test('a real tie lists at most five, the most quoted first', async () => {
  const tie = await shared('Sullivan');
  expect(tie.code).toBe('AMBIGUOUS_NAME');
  expect(tie.candidates).toMatchObject([
    { slug: 'jake-sullivan', quoteCount: 18 },
    { slug: 'john-sullivan', quoteCount: 15 },
    { quoteCount: 1 },
    { quoteCount: 1 },
    { quoteCount: 1 },
  ]);
  expect(tie.message).toMatch(
    /^"Sullivan" may be Jake Sullivan \(jake-sullivan, 18 quotes\), John Sullivan \(john-sullivan, 15 quotes\), .* and 2 more: ask by slug or id$/,
  );
});

test.each([
  ['president obama', 'Barack Obama'],
  ['Mr. Obama', 'Barack Obama'],
  ['Mrs. Obama', 'Michelle Obama'],
  ['Mr Trump', 'Donald Trump'],
  ['Mr. Lavrov', 'Sergey Lavrov'],
  ['MERKEL', 'Angela Merkel'],
  ['Merkel’s', 'Angela Merkel'],
  ['Chancellor Angela Merkel', 'Angela Merkel'],
  ['Zelenskiy', 'Volodymyr Zelensky'],
  ['ZELENSKYY', 'Volodymyr Zelensky'],
  ['  sergey   lavrov ', 'Sergey Lavrov'],
])('"%s" is %s', async (name, found) => {
  expect(await person(name)).toEqual({ person: { name: found } });
});

test.each(['U.S.', 'US', 'the u.s.', 'U. S.'])('"%s" is a place', async (name) => {
  expect(await ask(`{ place(by: { name: "${name}" }) { name } }`)).toEqual({ place: { name: 'United States' } });
});

test('what was not taken as typed is told', async () => {
  const { names } = await choose('{ person(by: { name: "Merkel’s" }) { name } }');
  expect(names).toMatchObject([
    { asked: 'Merkel’s', chosen: { slug: 'angela-merkel' }, matchedBy: 'SPELLING', others: [] },
  ]);
});

test('a misspelling is nobody, and the error says who may have been meant', async () => {
  expect(await person('Lavrof')).toEqual({ person: null });
  expect(await problem('{ quotes(filter: { speaker: { name: "Lavrof" } }) { totalCount } }')).toMatchObject({
    code: 'BAD_USER_INPUT',
    message:
      'no entity is called "Lavrof": did you mean Sergey Lavrov (sergey-lavrov)? Else look for it with entities(search: ...)',
    suggestions: [{ asked: 'Lavrof', candidates: [{ slug: 'sergey-lavrov' }] }],
  });
  expect(await problem('{ quotes(filter: { speaker: { slug: "sergei-lavrov" } }) { totalCount } }')).toMatchObject({
    message: expect.stringContaining('did you mean Sergey Lavrov (sergey-lavrov)?'),
  });
  expect(await person('Mrs. Lavrov')).toEqual({ person: null });
});

test('all names of a level are one statement, whether one or many go by them', async () => {
  const statementsOf = async (names: string[]) => {
    db.statements.reset();
    await ask(
      'query ($n: [String!]) { quotes(filter: { speaker: { name: $n } about: { name: $n } }) { totalCount } }',
      {
        n: names,
      },
    );
    return db.statements.count;
  };
  expect(await statementsOf(['Sergey Lavrov'])).toBe(2);
  expect(await statementsOf(['Trump', 'Obama', 'Merkel’s', 'Mr. Lavrov', 'Zelenskiy', 'US'])).toBe(2);
});

describe('a slug or a name, as addresses and command lines give it', () => {
  const idsOf = (called: string[]) => quoteConditions(createContext(db.database), { speaker: { called } });

  test('is a slug first', async () => {
    const { speakerIds } = await idsOf(['donald-trump', 'Obama', 'Trump', 'trump']);
    const rows = await entitiesById(db.database.source, speakerIds!);
    expect(rows.map((row) => row!.slug)).toEqual(['donald-trump', 'barack-obama', 'trump']);
  });

  test('is a tie, or nobody, as a name is', async () => {
    await expect(idsOf(['Sullivan'])).rejects.toMatchObject({ code: 'AMBIGUOUS_NAME' });
    await expect(idsOf(['Lavrof'])).rejects.toThrow('did you mean Sergey Lavrov (sergey-lavrov)?');
  });

  test('of outlets as well', async () => {
    const outletsOf = (called: string[]) => quoteConditions(createContext(db.database), { outlet: { called } });
    expect(await outletsOf(['harbour-courier', 'The Harbour Courier'])).toMatchObject({ outletIds: [1] });
    await expect(outletsOf(['Harbor Courier'])).rejects.toThrow(
      'no outlet is called "Harbor Courier": did you mean Harbour Courier (harbour-courier)? Else look for it with outlets',
    );
  });
});
