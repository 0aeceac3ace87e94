import { createHash } from 'node:crypto';
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
            { op: 'DELETED', text: 'Never' },
            { op: 'INSERTED', text: 'Perhaps' },
            { op: 'SAME', text: ',” ' },
            { op: 'DELETED', text: 'Ann' },
            { op: 'INSERTED', text: 'Bo' },
            { op: 'SAME', text: ' ' },
            { op: 'DELETED', text: 'Ek' },
            { op: 'INSERTED', text: 'Ode' },
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
