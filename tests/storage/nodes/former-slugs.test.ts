import fc from 'fast-check';
import { storeArticles } from '../../../src/ingest/store/store-articles.ts';
import { entitiesBySlug } from '../../../src/storage/nodes/read.ts';
import { analysisOf, draftOf, type Findings, storeText } from '../../support/articles.ts';
import { contradictions } from '../../support/graph.ts';
import { withGraph } from '../../support/with-graph.ts';

const db = withGraph();
// One of the tests counts a quote that is not there.
afterEach(() => db.clear());

const find = async (...slugs: string[]) =>
  (await entitiesBySlug(db.database.source, slugs)).map((row) => row && `${row.name} (${row.slug})`);

test('an old slug goes on when an article tells the full name of somebody known by surname', async () => {
  await storeText(db.database, { text: '“The harbour is closed,” Zimmerling said on Friday.' });
  expect(await find('zimmerling')).toEqual(['Zimmerling (zimmerling)']);
  await storeText(db.database, { text: '“The harbour is open,” Petra Zimmerling said on Monday. Zimmerling left.' });
  expect(await find('zimmerling', 'petra-zimmerling', 'nobody')).toEqual([
    'Petra Zimmerling (petra-zimmerling)',
    'Petra Zimmerling (petra-zimmerling)',
    null,
  ]);
});

const rename = (id: number, slug: string) =>
  db.database.source.query('update entity set slug = $2 where id = $1', [id, slug]);

test('one that somebody has now is that one’s, whoever had it before', async () => {
  const source = db.database.source;
  await source.query(`insert into entity (type, name, slug) values ('PERSON', 'A', 'a'), ('PERSON', 'B', 'b')`);
  await rename(1, 'c');
  await rename(2, 'a');
  expect(await find('a', 'b', 'c')).toEqual(['B (a)', 'B (a)', 'A (c)']);
  await source.query('delete from entity where id = 1');
  expect(await find('c', 'a')).toEqual([null, 'B (a)']);
});

test('it is kept whatever else of an entity changes', async () => {
  const source = db.database.source;
  await source.query(`insert into entity (type, name, slug) values ('PERSON', 'A', 'a')`);
  await source.query(`update entity set name = 'AA', quote_count = 1`);
  await rename(1, 'a');
  expect(await source.query('select * from former_slug')).toEqual([]);
});

const SURNAMES = ['Zimmerling', 'Okonjo'];
const GIVEN = ['', '', 'Petra ', 'Bo '];
const QIDS = [null, null, 'Q1', 'Q2'];

const storyArbitrary = fc.record({
  surname: fc.constantFrom(...SURNAMES),
  given: fc.constantFrom(...GIVEN),
  qid: fc.constantFrom(...QIDS),
  kind: fc.constantFrom('people', 'people', 'people', 'places', 'organizations'),
});
type Story = typeof storyArbitrary extends fc.Arbitrary<infer T> ? T : never;

function articleOf({ surname, given, qid, kind }: Story, number: number) {
  const name = given + surname;
  const draft = draftOf({ text: `${name} came ${number} times.` });
  const externalIds = qid === null ? [] : [{ scheme: 'wikidata', value: qid }];
  const findings: Findings = { [kind]: [{ name, externalIds }] };
  return { draft, analysis: analysisOf(draft.text, findings) };
}

test('whatever articles rename, a slug that was ever seen leads to whom it led to when it was new', async () => {
  let renames = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(storyArbitrary, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 }),
      async (batches) => {
        await db.clear();
        const owners = new Map<string, number>();
        let number = 0;
        for (const batch of batches) {
          await storeArticles(
            db.database,
            batch.map((story) => articleOf(story, number++)),
          );
          const rows = await db.database.source.query<{ id: number; slug: string }[]>('select id, slug from entity');
          for (const { id, slug } of rows) {
            expect([slug, owners.get(slug) ?? id]).toEqual([slug, id]);
            owners.set(slug, id);
          }
        }
        const found = await entitiesBySlug(db.database.source, [...owners.keys()]);
        expect(found.map((row) => row?.id)).toEqual([...owners.values()]);
        renames += found.filter((row, index) => row!.slug !== [...owners.keys()][index]).length;
        const problems = await contradictions(db.database.source);
        expect(problems.filter((problem) => problem.includes('slug'))).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
  expect(renames).toBeGreaterThan(5);
});
