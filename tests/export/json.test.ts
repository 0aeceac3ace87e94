import type { GraphQLObjectType } from 'graphql';
import jsonld from 'jsonld';
import { namesWithin } from '../../src/export/identifiers.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { readInstallation } from '../../src/storage/installation.ts';
import { storeNews, TALKS } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { exportText } from './support.ts';

const graph = withGraph(storeNews);

// biome-ignore lint/suspicious/noExplicitAny: JSON of every shape.
type Json = any;

const lines = async (parameters: [string, string][] = []): Promise<Json[]> =>
  (await exportText(graph.database, 'jsonl', parameters))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('JSON Lines: one quote a line, nested as in the API', async () => {
  const [, nato] = await lines([['about', 'ukraine']]);
  expect(nato).toEqual({
    id: Buffer.from('Quote:2').toString('base64url'),
    text: 'It concerns NATO, and Ukraine.',
    kind: 'DIRECT',
    span: { start: 177, end: 219, text: 'It concerns NATO,” he added, “and Ukraine.' },
    pieces: [
      { start: 177, end: 194, text: 'It concerns NATO,' },
      { start: 207, end: 219, text: 'and Ukraine.' },
    ],
    verbatim: [
      { start: 177, end: 194, text: 'It concerns NATO,' },
      { start: 207, end: 219, text: 'and Ukraine.' },
    ],
    verified: true,
    cue: { text: 'added', lemma: 'add', stance: 'SAY', negated: false },
    speaker: { type: 'Person', name: 'Sergey Lavrov', slug: 'sergey-lavrov' },
    speakers: [{ type: 'Person', name: 'Sergey Lavrov', slug: 'sergey-lavrov' }],
    speakerText: 'he',
    roleText: null,
    about: [
      { type: 'Organization', name: 'North Atlantic Treaty Organization', slug: 'nato' },
      { type: 'Place', name: 'Ukraine', slug: 'ukraine' },
    ],
    via: [],
    saidOn: null,
    confidence: expect.any(Number),
    url: expect.stringMatching(/^https:\/\/www\.harbour\.example\/talks#:~:text=/),
    supersededBy: null,
    article: {
      id: Buffer.from('Article:1').toString('base64url'),
      title: 'Talks stall',
      url: 'https://www.harbour.example/talks',
      publishedAt: '2022-01-27T09:00:00.000Z',
      language: expect.anything(),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      outlet: { name: 'Harbour Courier', slug: 'harbour-courier' },
    },
  });
});

/**
 * Fields of a quote in the API that a line leaves out: they lead on to other rows, or are about the search or the
 * review of it.
 */
const LEFT_OUT = ['context', 'explanation', 'speakerCandidates', 'statement'];

test('JSON Lines: a line has every field of a quote but those named here', async () => {
  const [line] = await lines();
  const { Quote } = buildGraphSchema().getTypeMap();
  const fields = Object.keys((Quote as GraphQLObjectType).getFields());
  expect([...Object.keys(line), ...LEFT_OUT].sort()).toEqual(fields.sort());
});

test('JSON Lines of nothing is nothing', async () => {
  expect(await exportText(graph.database, 'jsonl', [['from', '2030-01-01']])).toBe('');
});

describe('JSON-LD', () => {
  const SCHEMA = 'http://schema.org/';
  const OA = 'http://www.w3.org/ns/oa#';

  /** What of the two contexts this export uses, as they are published; nothing is fetched. */
  const CONTEXTS: Record<string, object> = {
    'https://schema.org': {
      '@context': {
        '@vocab': SCHEMA,
        id: '@id',
        type: '@type',
        url: { '@id': `${SCHEMA}url`, '@type': '@id' },
        dateCreated: { '@id': `${SCHEMA}dateCreated`, '@type': `${SCHEMA}Date` },
        datePublished: { '@id': `${SCHEMA}datePublished`, '@type': `${SCHEMA}Date` },
      },
    },
    'http://www.w3.org/ns/anno.jsonld': {
      '@context': {
        oa: OA,
        id: { '@type': '@id', '@id': '@id' },
        type: { '@type': '@id', '@id': '@type' },
        Annotation: 'oa:Annotation',
        TextQuoteSelector: 'oa:TextQuoteSelector',
        TextPositionSelector: 'oa:TextPositionSelector',
        identifying: 'oa:identifying',
        body: { '@type': '@id', '@id': 'oa:hasBody' },
        target: { '@type': '@id', '@id': 'oa:hasTarget' },
        source: { '@type': '@id', '@id': 'oa:hasSource' },
        selector: { '@type': '@id', '@id': 'oa:hasSelector' },
        motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
        exact: 'oa:exact',
        prefix: 'oa:prefix',
        suffix: 'oa:suffix',
        start: { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@id': 'oa:start' },
        end: { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@id': 'oa:end' },
      },
    },
  };

  const documentLoader = async (url: string): Promise<Json> => {
    const document = CONTEXTS[url];
    if (!document) throw new Error(`${url} is not to be loaded`);
    return { document, documentUrl: url };
  };

  async function expand(parameters: [string, string][] = []): Promise<Json[]> {
    const document = JSON.parse(await exportText(graph.database, 'jsonld', parameters));
    return jsonld.expand(document, { documentLoader });
  }

  const ofType = (nodes: Json[], type: string): Json[] => nodes.filter((node) => node['@type'].includes(type));

  test('holds a Quotation for each quote, with its speaker and its article', async () => {
    const quotations = ofType(await expand(), `${SCHEMA}Quotation`);
    expect(quotations).toHaveLength(9);
    const nameOf = namesWithin((await readInstallation(graph.database.source)).id);
    const reaction = quotations.find((node) => node[`${SCHEMA}text`][0]['@value'].startsWith('There is no'));
    expect(reaction).toEqual({
      '@id': nameOf('quote', 'UXVvdGU6MQ'),
      '@type': [`${SCHEMA}Quotation`],
      [`${SCHEMA}identifier`]: [{ '@value': 'UXVvdGU6MQ' }],
      [`${SCHEMA}text`]: [{ '@value': 'There is no positive reaction 😀 to it,' }],
      [`${SCHEMA}inLanguage`]: expect.anything(),
      [`${SCHEMA}spokenByCharacter`]: [
        {
          '@id': nameOf('entity', 'sergey-lavrov'),
          '@type': [`${SCHEMA}Person`],
          [`${SCHEMA}identifier`]: [{ '@value': 'sergey-lavrov' }],
          [`${SCHEMA}name`]: [{ '@value': 'Sergey Lavrov' }],
        },
      ],
      [`${SCHEMA}creator`]: [{ '@id': nameOf('entity', 'sergey-lavrov') }],
      [`${SCHEMA}dateCreated`]: [{ '@type': `${SCHEMA}Date`, '@value': '2022-01-26' }],
      [`${SCHEMA}url`]: [{ '@id': expect.stringMatching(/^https:\/\/www\.harbour\.example\/talks#:~:text=/) }],
      [`${SCHEMA}isPartOf`]: [
        {
          '@id': 'https://www.harbour.example/talks',
          '@type': [`${SCHEMA}NewsArticle`],
          [`${SCHEMA}headline`]: [{ '@value': 'Talks stall' }],
          [`${SCHEMA}url`]: [{ '@id': 'https://www.harbour.example/talks' }],
          [`${SCHEMA}datePublished`]: [{ '@type': `${SCHEMA}Date`, '@value': '2022-01-27T09:00:00.000Z' }],
          [`${SCHEMA}publisher`]: [
            {
              '@id': nameOf('outlet', 'harbour-courier'),
              '@type': [`${SCHEMA}NewsMediaOrganization`],
              [`${SCHEMA}identifier`]: [{ '@value': 'harbour-courier' }],
              [`${SCHEMA}name`]: [{ '@value': 'Harbour Courier' }],
            },
          ],
        },
      ],
    });
  });

  test('a paraphrase names who said it, and no creator of its words', async () => {
    const [door] = ofType(await expand([['speaker', 'antony-blinken']]), `${SCHEMA}Quotation`);
    expect(door[`${SCHEMA}spokenByCharacter`]).toHaveLength(1);
    expect(door).not.toHaveProperty([`${SCHEMA}creator`]);
  });

  test('holds a Web Annotation for each quote, whose selectors find each stretch of it in the text', async () => {
    const nodes = await expand([
      ['speaker', 'sergey-lavrov'],
      ['outlet', 'harbour-courier'],
    ]);
    const annotations = ofType(nodes, `${OA}Annotation`);
    expect(annotations).toHaveLength(2);
    const characters = [...TALKS];
    const found: string[] = [];
    for (const { [`${OA}hasBody`]: body, [`${OA}hasTarget`]: target } of annotations) {
      expect(ofType(nodes, `${SCHEMA}Quotation`).map((node) => node['@id'])).toContain(body[0]['@id']);
      for (const { [`${OA}hasSource`]: source, [`${OA}hasSelector`]: selectors } of target) {
        expect(source).toEqual([{ '@id': 'https://www.harbour.example/talks' }]);
        const [quoted, position] = selectors;
        const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map((name) => quoted[OA + name][0]['@value']);
        expect(TALKS).toContain(prefix + exact + suffix);
        expect(prefix).not.toBe('');
        const [start, end] = ['start', 'end'].map((name) => position[OA + name][0]['@value']);
        // In Unicode characters: an emoji comes before all, and in one of them.
        expect(characters.slice(start, end).join('')).toBe(exact);
        found.push(exact);
      }
    }
    expect(found.sort()).toEqual(['It concerns NATO,', 'There is no positive reaction 😀 to it,', 'and Ukraine.']);
  });

  test('of nothing is a document without nodes', async () => {
    const text = await exportText(graph.database, 'jsonld', [['from', '2030-01-01']]);
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [] });
  });
});
