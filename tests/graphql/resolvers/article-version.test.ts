import { createHash } from 'node:crypto';
import { parseId } from '../../../src/graphql/relay/ids.ts';
import { deleteArticle } from '../../../src/storage/articles/delete.ts';
import { apiOf } from '../../support/api.ts';
import { type DraftFields, storeAnalysed } from '../../support/articles.ts';
import { contradictions } from '../../support/graph.ts';
import { withEmptyGraph } from '../../support/with-graph.ts';

const URL = 'https://courier.example/ferry';
const STAYS = '“We sail at noon,” Ann Ek said.';
const GOES = '“Never,” Ann Ek said.';
const COMES = '“Perhaps,” Bo Ode said.';

const db = withEmptyGraph();
const { ask } = apiOf(() => db.database);

function store(text: string, fields: DraftFields = {}) {
  const quotes = [
    { content: 'We sail at noon,', speaker: 'Ann Ek', cue: 'said' },
    { content: 'Never,', speaker: 'Ann Ek', cue: 'said' },
    { content: 'Perhaps,', speaker: 'Bo Ode', cue: 'said' },
  ].filter(({ content }) => text.includes(`“${content}`));
  const people = ['Ann Ek', 'Bo Ode'].filter((name) => text.includes(name));
  return storeAnalysed(db.database, { url: URL, outlet: 'Courier', text, ...fields }, { people, quotes });
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const quoted = async () =>
  (await ask(`{ article(by: { url: "${URL}" }) { quotes { nodes { id text verified } } } }`)).article.quotes.nodes;

test('every version of an article is kept with its headline, and how it differs from the one before', async () => {
  const [first, second] = [`${STAYS}\n${GOES}`, `${STAYS}\n${COMES}`];
  await store(first, { title: 'Ferry sails' });
  expect((await store(second, { title: 'Ferry may sail' })).status).toBe('UPDATED');
  const { article } = await ask(`{ article(by: { url: "${URL}" }) {
    text versions { totalCount nodes { number title text sha256 seenAt difference { op text } } }
  } }`);
  expect(article).toEqual({
    text: second,
    versions: {
      totalCount: 2,
      nodes: [
        {
          number: 2,
          title: 'Ferry may sail',
          text: second,
          sha256: sha256(second),
          seenAt: expect.any(String),
          difference: [
            { op: 'SAME', text: `${STAYS}\n“` },
            { op: 'DELETED', text: 'Never,” Ann Ek' },
            { op: 'INSERTED', text: 'Perhaps,” Bo Ode' },
            { op: 'SAME', text: ' said.' },
          ],
        },
        {
          number: 1,
          title: 'Ferry sails',
          text: first,
          sha256: sha256(first),
          seenAt: expect.any(String),
          difference: null,
        },
      ],
    },
  });
});

test('quotes that are still there keep their ids, wherever they stand, and others get new ones', async () => {
  await store(`${STAYS} ${GOES}`);
  const [stays, goes] = await quoted();
  await store(`The ferry is late. ${STAYS} ${COMES}`);
  expect(await quoted()).toEqual([
    { ...stays, verified: true },
    { id: expect.any(String), text: 'Perhaps,', verified: true },
  ]);
  expect((await quoted())[1].id).not.toBe(goes.id);
  // The same words twice are two quotes, the first of which is the one that was there.
  await store(`${STAYS} It was said again. ${STAYS}`, { title: 'Again' });
  expect((await quoted())[0]).toEqual({ ...stays, verified: true });
  expect(await contradictions(db.database.source)).toEqual([]);
});

test('a quote to which a sentence is added keeps its id, and is not among those that were dropped', async () => {
  const storeSaid = (content: string) =>
    storeAnalysed(
      db.database,
      { url: URL, outlet: 'Courier', text: `“${content}” Ann Ek said.` },
      { people: ['Ann Ek'], quotes: [{ content, speaker: 'Ann Ek', cue: 'said' }] },
    );
  await storeSaid('The pier is shut.');
  const [before] = await quoted();
  await storeSaid('The pier is shut. It will rain.');
  const [after] = await quoted();
  expect(after).toEqual({ ...before, text: 'The pier is shut. It will rain.' });
  const { article } = await ask(`{ article(by: { url: "${URL}" }) { versions { nodes { dropped { totalCount } } } } }`);
  expect(article.versions.nodes[0].dropped.totalCount).toBe(0);
  await storeSaid('No shut pier is mended.');
  expect((await quoted())[0].id).not.toBe(before.id);
  expect(await contradictions(db.database.source)).toEqual([]);
});

test('the same text again, also with other white space, is no new version', async () => {
  await store(`${STAYS} ${GOES}`);
  expect((await store(`${STAYS} ${GOES}`)).status).toBe('DUPLICATE');
  expect((await store(`${STAYS} \n  ${GOES} `)).status).toBe('DUPLICATE');
  const { article } = await ask(`{ article(by: { url: "${URL}" }) { versions { totalCount } } }`);
  expect(article.versions.totalCount).toBe(1);
});

test('the headline of a version that was stored before they were kept is the one of the article, or not known', async () => {
  await store(STAYS, { title: 'One' });
  await store(`${STAYS} ${GOES}`, { title: 'Two' });
  await db.database.source.query(`alter table article_version disable trigger user;
    update article_version set title = null; alter table article_version enable trigger user`);
  const { article } = await ask(`{ article(by: { url: "${URL}" }) { versions { nodes { number title } } } }`);
  expect(article.versions.nodes).toEqual([
    { number: 2, title: 'Two' },
    { number: 1, title: null },
  ]);
});

test('a quote that is gone is kept as it was, superseded by the version that dropped it', async () => {
  await store(`${STAYS} ${GOES}`);
  const [, goes] = await quoted();
  const before = await ask(`{ quote(id: "${goes.id}") { statement { id } speaker { id } } }`);
  await store(`The ferry is late. ${STAYS} ${COMES}`);
  const { quote, node, article, statement } = await ask(
    `query Ask($id: ID!, $statement: ID!) {
      quote(id: $id) {
        id text kind verified span { start end text } url speaker { name } speakers { name } about { name } via { text }
        context { before after } cue { text } article { title }
        supersededBy { number } statement { id text quoteCount firstReport { id } quotes { totalCount } }
      }
      node(id: $id) { id ... on Quote { supersededBy { number } } }
      article(by: { url: "${URL}" }) {
        quotes { nodes { supersededBy { number } } } versions { nodes { number dropped { totalCount nodes { id text } } } }
      }
      statement(id: $statement) { quoteCount outletCount variants { text } speakers { name } firstReport { text } }
    }`,
    { id: goes.id, statement: before.quote.statement.id },
  );
  expect(quote).toEqual({
    ...{ id: goes.id, text: 'Never,', kind: 'DIRECT', verified: true, cue: { text: 'said' } },
    ...{ span: { start: 33, end: 39, text: 'Never,' }, url: URL },
    ...{ speaker: { name: 'Ann Ek' }, speakers: [{ name: 'Ann Ek' }], about: [], via: [] },
    ...{ context: { before: [], after: [] }, article: { title: 'Untitled' }, supersededBy: { number: 2 } },
    statement: {
      ...{ id: before.quote.statement.id, text: 'Never,', quoteCount: 0 },
      ...{ firstReport: { id: goes.id }, quotes: { totalCount: 0 } },
    },
  });
  expect(node).toEqual({ id: goes.id, supersededBy: { number: 2 } });
  expect(article.quotes.nodes).toEqual([{ supersededBy: null }, { supersededBy: null }]);
  expect(article.versions.nodes).toEqual([
    { number: 2, dropped: { totalCount: 1, nodes: [{ id: goes.id, text: 'Never,' }] } },
    { number: 1, dropped: { totalCount: 0, nodes: [] } },
  ]);
  expect(statement).toEqual({
    ...{ quoteCount: 0, outletCount: 0, variants: [] },
    ...{ speakers: [{ name: 'Ann Ek' }], firstReport: { text: 'Never,' } },
  });
});

test('a superseded quote is in no list, search, count or graph', async () => {
  await store(`${STAYS} ${GOES}`);
  await store(STAYS);
  const { quotes, statements, person, quoteStats } = await ask(`{
    quotes { totalCount } statements { totalCount } person(by: { name: "Ann Ek" }) { quotes { totalCount } }
    quoteStats(groupBy: [SPEAKER]) { total }
  }`);
  const found = await ask('{ quotes(filter: { text: "never" }) { nodes { id } } }');
  expect({ quotes, statements, person, quoteStats }).toEqual({
    ...{ quotes: { totalCount: 1 }, statements: { totalCount: 1 }, person: { quotes: { totalCount: 1 } } },
    quoteStats: { total: 1 },
  });
  expect(found.quotes.nodes).toEqual([]);
});

test('a quote that comes back has its id and its statement again', async () => {
  await store(`${STAYS} ${GOES}`);
  const whole = `{ article(by: { url: "${URL}" }) { quotes { nodes { id text supersededBy { number } statement { id } } } } }`;
  const first = (await ask(whole)).article.quotes.nodes;
  await store(STAYS);
  expect((await ask(whole)).article.quotes.nodes).toEqual([first[0]]);
  await store(`${STAYS} It was said again. ${GOES}`);
  expect((await ask(whole)).article.quotes.nodes).toEqual(first);
  const { article } = await ask(`{ article(by: { url: "${URL}" }) { versions { nodes { dropped { totalCount } } } } }`);
  expect(article.versions.nodes.map(({ dropped }: { dropped: { totalCount: number } }) => dropped.totalCount)).toEqual([
    0, 0, 0,
  ]);
});

test('a statement keeps its id in another version, also where other articles report it', async () => {
  const statements = async () =>
    (await ask(`{ article(by: { url: "${URL}" }) { quotes { nodes { statement { id } } } } }`)).article.quotes.nodes;
  await store(`${STAYS} ${GOES}`);
  const first = await statements();
  await store(`It is late. ${STAYS} ${GOES}`);
  expect(await statements()).toEqual(first);
  const other = `On the quay: ${STAYS}`;
  await store(other, { url: 'https://gazette.example/ferry', outlet: 'Gazette' });
  await store(`It is very late. ${STAYS} ${GOES}`);
  expect(await statements()).toEqual(first);
});

test('each version has its own headline, authors and day, and those of an earlier server only what is known', async () => {
  await store(STAYS, { title: 'One', authors: ['Liv Moe'], publishedAt: '2022-01-28T12:00:00Z' });
  await store(`${STAYS} ${GOES}`, { title: 'Two', authors: ['Per Dahl'], publishedAt: '2022-01-29T08:00:00Z' });
  const asked = `{ article(by: { url: "${URL}" }) { versions { nodes { title authors publishedAt } } } }`;
  expect((await ask(asked)).article.versions.nodes).toEqual([
    { title: 'Two', authors: ['Per Dahl'], publishedAt: '2022-01-29T08:00:00.000Z' },
    { title: 'One', authors: ['Liv Moe'], publishedAt: '2022-01-28T12:00:00.000Z' },
  ]);
  await db.database.source.query(`alter table article_version disable trigger user;
    update article_version set authors = null, published_at = null; alter table article_version enable trigger user`);
  expect((await ask(asked)).article.versions.nodes).toEqual([
    { title: 'Two', authors: ['Per Dahl'], publishedAt: '2022-01-29T08:00:00.000Z' },
    { title: 'One', authors: null, publishedAt: null },
  ]);
});

test('an article that is deleted takes what it dropped along, and whoever only that names', async () => {
  await store(`${STAYS} ${GOES}`);
  await store(`${STAYS} ${COMES}`);
  await store(STAYS);
  await store(STAYS, { url: 'https://gazette.example/ferry', outlet: 'Gazette' });
  const { article } = await ask(`{ article(by: { url: "${URL}" }) { id } }`);
  const rows = async (table: string) =>
    Number((await db.database.source.query<{ count: number }[]>(`select count(*) from ${table}`))[0]!.count);
  expect([await rows('superseded_quote'), await rows('entity')]).toEqual([2, 2]);
  await deleteArticle(db.database, parseId(article.id).id, 'withdrawn');
  expect([await rows('superseded_quote'), await rows('entity')]).toEqual([0, 1]);
});

test('whom a superseded quote names stays, whatever else is deleted', async () => {
  await store(COMES);
  await store(STAYS);
  await store(COMES, { url: 'https://gazette.example/ferry', outlet: 'Gazette' });
  const { article } = await ask('{ article(by: { url: "https://gazette.example/ferry" }) { id } }');
  await deleteArticle(db.database, parseId(article.id).id, 'withdrawn');
  const { article: changed } = await ask(`{ article(by: { url: "${URL}" }) { versions { nodes { dropped {
    nodes { text speaker { name } } } } } } }`);
  expect(changed.versions.nodes[0].dropped.nodes).toEqual([{ text: 'Perhaps,', speaker: { name: 'Bo Ode' } }]);
});
