import fc from 'fast-check';
import { GraphQLError, type GraphQLScalarType, getNamedType, isInputType, isScalarType } from 'graphql';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { apiOf } from '../support/api.ts';
import { storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';

const db = withGraph(storeNews);
const { ask, problem } = apiOf(() => db.database);

/** Every scalar that an argument or an input field takes. */
const scalars = Object.values(buildGraphSchema().getTypeMap()).filter(
  (type): type is GraphQLScalarType => isScalarType(type) && isInputType(getNamedType(type)),
);

test.each(scalars.map((scalar) => [scalar.name, scalar] as const))(
  'whatever is given for %s is taken or refused as an input, never an error of ours',
  (name, scalar) => {
    const given = fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.double(),
      fc.date().map(String),
    );
    fc.assert(
      fc.property(given, (value) => {
        try {
          scalar.parseValue(value);
        } catch (error) {
          expect(error).toBeInstanceOf(GraphQLError);
          if (name === 'URL' || name === 'Date')
            expect((error as GraphQLError).extensions['code']).toBe('BAD_USER_INPUT');
        }
      }),
    );
  },
);

const BY_URL = 'query ($url: URL!) { article(by: { url: $url }) { title } }';

test('an address that is none is refused in words, in the document and in a variable', async () => {
  const words = 'URL wants an absolute address such as "https://www.example.org/news", got "x"';
  expect(await problem('{ article(by: { url: "x" }) { title } }')).toEqual({ code: 'BAD_USER_INPUT', message: words });
  expect(await problem(BY_URL, { url: 'x' })).toEqual({
    code: 'BAD_USER_INPUT',
    message: `Variable "$url" got invalid value "x"; ${words}`,
  });
  for (const value of ['5', '1e400', 'true', '{ a: [1] }']) {
    const shown = { '1e400': 'Infinity', '{ a: [1] }': '{"a":[1]}' }[value] ?? value;
    expect((await problem(`{ article(by: { url: ${value} }) { title } }`)).message).toBe(
      `URL wants a string, got ${shown}`,
    );
  }
  expect(await ask(BY_URL, { url: 'https://www.harbour.example/talks' })).toEqual({
    article: { title: 'Talks stall' },
  });
});

const SINCE = 'query ($from: Date!) { quotes(filter: { publishedAt: { from: $from } }) { totalCount } }';

test('documents that declare $from as a Date take days and instants', async () => {
  expect(await ask(SINCE, { from: '2022-01-28' })).toEqual({ quotes: { totalCount: 4 } });
  expect(await ask(SINCE, { from: '2022-01-28T00:00:00.001Z' })).toEqual({ quotes: { totalCount: 1 } });
  expect(await problem(SINCE, { from: '2022-02-30' })).toEqual({
    code: 'BAD_USER_INPUT',
    message: 'Variable "$from" got invalid value "2022-02-30"; Date wants a day that exists, got "2022-02-30"',
  });
});
