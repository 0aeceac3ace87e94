import { toId } from '../../../src/graphql/relay/ids.ts';
import { apiOf } from '../../support/api.ts';
import { storeNews, TALKS } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';

const db = withGraph(storeNews);
const { ask, problem } = apiOf(() => db.database);

const EVERYTHING = `{
  __typename text kind span { start end text } pieces { text } verbatim { start end text } verified
  cue { text lemma stance } speaker { __typename name } speakerText roleText about { __typename name }
  via { text entity { name } } saidOn confidence
  explanation { foundBy attributionProbability speakerBy speakerProbability } speakerCandidates { name } context { before after } article { title }
}`;

const [REACTION, CONCERNS, DOOR] = [1, 2, 3].map((id) => toId('Quote', id));
const [READY, , DIPLOMAT, ANSWERS, CLOSED] = [4, 5, 6, 7, 8].map((id) => toId('Quote', id));

test('a direct quote shows who said it in which role, who relayed it, on which day, and what stands around it', async () => {
  expect(await ask(`{ quote(id: "${REACTION}") ${EVERYTHING} }`)).toEqual({
    quote: {
      __typename: 'Quote',
      text: 'There is no positive reaction 😀 to it,',
      kind: 'DIRECT',
      span: { start: 54, end: 93, text: 'There is no positive reaction 😀 to it,' },
      pieces: [{ text: 'There is no positive reaction 😀 to it,' }],
      verbatim: [{ start: 54, end: 93, text: 'There is no positive reaction 😀 to it,' }],
      verified: true,
      cue: { text: 'said', lemma: 'say', stance: 'SAY' },
      speaker: { __typename: 'Person', name: 'Sergey Lavrov' },
      speakerText: 'Sergey Lavrov',
      roleText: 'Russian Foreign Minister',
      about: [],
      via: [{ text: 'Kremlin', entity: { name: 'Kremlin' } }],
      saidOn: '2022-01-26',
      confidence: 0.75,
      explanation: { foundBy: 'MODEL', attributionProbability: 0.83, speakerBy: 'NAME', speakerProbability: 0.9 },
      speakerCandidates: [],
      context: {
        before: ['The letters had arrived.'],
        after: ['“It concerns NATO,” he added, “and Ukraine.”'],
      },
      article: { title: 'Talks stall' },
    },
  });
});

test('an interrupted quote has the text of its pieces, stands in one stretch, and names what it is about in order', async () => {
  expect(await ask(`{ quote(id: "${CONCERNS}") ${EVERYTHING} }`)).toEqual({
    quote: {
      __typename: 'Quote',
      text: 'It concerns NATO, and Ukraine.',
      kind: 'DIRECT',
      span: { start: 177, end: 219, text: 'It concerns NATO,” he added, “and Ukraine.' },
      pieces: [{ text: 'It concerns NATO,' }, { text: 'and Ukraine.' }],
      verbatim: [
        { start: 177, end: 194, text: 'It concerns NATO,' },
        { start: 207, end: 219, text: 'and Ukraine.' },
      ],
      verified: true,
      cue: { text: 'added', lemma: 'add', stance: 'SAY' },
      speaker: { __typename: 'Person', name: 'Sergey Lavrov' },
      speakerText: 'he',
      roleText: null,
      about: [
        { __typename: 'Organization', name: 'North Atlantic Treaty Organization' },
        { __typename: 'Place', name: 'Ukraine' },
      ],
      via: [],
      saidOn: null,
      confidence: 0.9,
      explanation: { foundBy: 'RULE', attributionProbability: 0.95, speakerBy: 'NAME', speakerProbability: 0.95 },
      speakerCandidates: [],
      context: {
        before: [
          '“There is no positive reaction 😀 to it,” Russian Foreign Minister Sergey Lavrov said on January 26, the Kremlin reported.',
        ],
        after: ['Antony Blinken suggested that the door stayed open.'],
      },
      article: { title: 'Talks stall' },
    },
  });
});

test('a paraphrase has no verbatim part; a mixed quote has those inside quotation marks', async () => {
  const shown = '{ text kind verbatim { text } cue { stance } }';
  expect(await ask(`{ door: quote(id: "${DOOR}") ${shown} answers: quote(id: "${ANSWERS}") ${shown} }`)).toEqual({
    door: { text: 'the door stayed open', kind: 'INDIRECT', verbatim: [], cue: { stance: 'SUGGEST' } },
    answers: {
      text: 'answers “very soon” to Russia',
      kind: 'MIXED',
      verbatim: [{ text: 'very soon' }],
      cue: { stance: 'PROMISE' },
    },
  });
});

test('a quote by nobody known, without a reporting word, has neither speaker nor cue', async () => {
  expect(await ask(`{ quote(id: "${DIPLOMAT}") { text speaker { name } speakerText roleText cue { text } } }`)).toEqual(
    {
      quote: {
        text: 'Nothing about Ukraine without Ukraine,',
        speaker: null,
        speakerText: null,
        roleText: null,
        cue: null,
      },
    },
  );
});

test('a quote that an earlier version stored has no explanation', async () => {
  const explained = `{ quote(id: "${CLOSED}") { text explanation { foundBy } } }`;
  expect((await ask(explained)).quote.explanation).toEqual({ foundBy: 'RULE' });
  await db.database.source.query(
    `update quote set found_by = null, attribution_probability = null, speaker_by = null, speaker_probability = null
     where text = 'Nobody asked us,'`,
  );
  expect((await ask(explained)).quote).toEqual({ text: 'Nobody asked us,', explanation: null });
});

test('every offset counts UTF-16 units, so that slicing the article gives every span', async () => {
  const span = '{ start end text }';
  const { quotes } = (
    await ask(
      `{ article(by: { id: "${toId('Article', 1)}" }) { quotes { nodes { span ${span} pieces ${span} verbatim ${span} } } } }`,
    )
  ).article;
  expect(quotes.nodes).toHaveLength(3);
  for (const quote of quotes.nodes) {
    for (const { start, end, text } of [quote.span, ...quote.pieces, ...quote.verbatim]) {
      expect(TALKS.slice(start, end)).toBe(text);
    }
  }
});

describe('context', () => {
  const contextOf = async (id: string | undefined, args: string) =>
    (await ask(`{ quote(id: "${id}") { context${args} { before after } } }`)).quote.context;

  test('gives as many sentences as asked for', async () => {
    expect(await contextOf(DOOR, '(before: 2, after: 0)')).toEqual({
      before: [
        '“There is no positive reaction 😀 to it,” Russian Foreign Minister Sergey Lavrov said on January 26, the Kremlin reported.',
        '“It concerns NATO,” he added, “and Ukraine.”',
      ],
      after: [],
    });
    expect(await contextOf(DOOR, '(before: 0, after: 0)')).toEqual({ before: [], after: [] });
  });

  test('gives one before and one after unless told otherwise, also when told null', async () => {
    const one = { before: ['The letters had arrived.'], after: ['“It concerns NATO,” he added, “and Ukraine.”'] };
    expect(await contextOf(REACTION, '')).toEqual(one);
    expect(await contextOf(REACTION, '(before: null, after: null)')).toEqual(one);
  });

  test('gives fewer where the text begins or ends', async () => {
    expect(await contextOf(REACTION, '(before: 10, after: 10)')).toEqual({
      before: ['😀 Talks in Geneva stalled.', 'The letters had arrived.'],
      after: [
        '“It concerns NATO,” he added, “and Ukraine.”',
        'Antony Blinken suggested that the door stayed open.',
        'Nobody smiled.',
      ],
    });
    expect(await contextOf(CLOSED, '')).toEqual({ before: ['The harbour is closed.'], after: [] });
  });

  test.each([
    ['(before: 11)', '"before" wants 0 to 10, got 11'],
    ['(after: 11)', '"after" wants 0 to 10, got 11'],
    ['(before: -1)', '"before" wants 0 to 10, got -1'],
  ])('%s is refused', async (args, message) => {
    expect(await problem(`{ quote(id: "${READY}") { context${args} { before } } }`)).toEqual({
      code: 'BAD_USER_INPUT',
      message,
      path: ['quote', 'context'],
    });
  });
});

test('a stored quote that was tampered with is not verified, wherever the change is', async () => {
  const verified = async () =>
    (await ask(`{ nodes(ids: ["${READY}", "${ANSWERS}", "${CLOSED}"]) { ... on Quote { verified } } }`)).nodes.map(
      (quote: { verified: boolean }) => quote.verified,
    );
  expect(await verified()).toEqual([true, true, true]);
  await db.database.source.query(`update quote set text = 'We are ready for Russia!' where id = 4`);
  await db.database.source.query('update quote set span_start = span_start + 1, span_end = span_end + 1 where id = 7');
  expect(await verified()).toEqual([false, false, true]);
});

test('a quote has a link to its place, when its article has an address', async () => {
  const { quotes } = await ask(`{ quotes(filter: { speaker: { slug: "sergey-lavrov" } }) { nodes { text url } } }`);
  expect(quotes.nodes).toEqual([
    {
      text: 'NATO was ready',
      url: 'https://meridian.example/ready#:~:text=Lavrov%20denied%20that-,NATO%20was%20ready,-.%20%E2%80%9CNothing%20about',
    },
    {
      text: 'It concerns NATO, and Ukraine.',
      url: 'https://www.harbour.example/talks#:~:text=Kremlin%20reported.%20%E2%80%9C-,It%20concerns%20NATO%2C,-%E2%80%9D%20he%20added%2C&text=he%20added%2C%20%E2%80%9C-,and%20Ukraine.,-%E2%80%9D%20Antony%20Blinken',
    },
    {
      text: 'There is no positive reaction 😀 to it,',
      url: 'https://www.harbour.example/talks#:~:text=had%20arrived.%20%E2%80%9C-,There%20is%20no%20positive%20reaction%20%F0%9F%98%80%20to%20it%2C,-%E2%80%9D%20Russian%20Foreign',
    },
    {
      text: 'Nobody asked us,',
      url: 'https://meridian.example/harbour#:~:text=is%20closed.%20%E2%80%9C-,Nobody%20asked%20us%2C,-%E2%80%9D%20Lavrov%20said.',
    },
    { text: 'Nobody asked us,', url: null },
  ]);
});
