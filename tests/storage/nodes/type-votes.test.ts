import fc from 'fast-check';
import { type AnalysedArticle } from '../../../src/domain/article.ts';
import type { EntityType } from '../../../src/domain/entity.ts';
import { ENTITY_TYPES } from '../../../src/domain/entity.ts';
import { storeArticle, storeArticles } from '../../../src/ingest/store/store-articles.ts';
import { analysisOf, draftOf, type EntityFields } from '../../support/articles.ts';
import { picture } from '../../support/graph.ts';
import { withEmptyGraph } from '../../support/with-graph.ts';

const db = withEmptyGraph();

const LISTS = { PERSON: 'people', ORGANIZATION: 'organizations', PLACE: 'places' } as const;

/** An article in which something of a type says what it says. */
function articleOf(type: EntityType, fields: Exclude<EntityFields, string>, day: number, url: string | null = null) {
  const text = `“The ice is thin on day ${day},” ${fields.name} said. Bo Birch asked ${fields.name}.`;
  const analysis = analysisOf(text, {
    people: ['Bo Birch'],
    [LISTS[type]]: type === 'PERSON' ? ['Bo Birch', fields] : [fields],
    quotes: [{ content: `“The ice is thin on day ${day},”`, speaker: fields.name, about: ['Bo Birch'], cue: 'said' }],
  });
  return { draft: draftOf({ text, url }), analysis } satisfies AnalysedArticle;
}

const node = async (name: string) => {
  const rows = await db.database.source.query<Record<string, unknown>[]>(
    `select e.id, e.type, e.slug, e.organization_kind kind, e.country_code country, e.quote_count quotes,
       array(select distinct a.type from article_entity a where a.entity_id = e.id) "typesOfArticles",
       (select json_object_agg(v.type, v.votes) from type_vote v where v.entity_id = e.id) votes
     from entity e where e.name = $1`,
    [name],
  );
  return rows;
};

test('later articles correct the type of a node; its id, slug, quotes and edges stay', async () => {
  const lake = { name: 'Lake Orrin', countryCode: 'NO' };
  await storeArticle(db.database, ...arguments_(articleOf('PERSON', { name: 'Lake Orrin' }, 1)));
  const [before] = await node('Lake Orrin');
  expect(before).toMatchObject({ type: 'PERSON', slug: 'lake-orrin', quotes: 1, votes: { PERSON: 1 } });
  await storeArticle(db.database, ...arguments_(articleOf('PLACE', lake, 2)));
  expect(await node('Lake Orrin')).toMatchObject([{ type: 'PERSON', votes: { PERSON: 1, PLACE: 1 } }]);
  await storeArticle(db.database, ...arguments_(articleOf('PLACE', lake, 3)));
  expect(await node('Lake Orrin')).toEqual([
    {
      ...before,
      type: 'PLACE',
      country: 'NO',
      quotes: 3,
      typesOfArticles: ['PLACE'],
      votes: { PERSON: 1, PLACE: 2 },
    },
  ]);
});

test('another version of an article does not vote again', async () => {
  const url = 'https://news.example/lake';
  await storeArticle(db.database, ...arguments_(articleOf('PERSON', { name: 'Lake Orrin' }, 1)));
  for (const day of [2, 3, 4])
    await storeArticle(db.database, ...arguments_(articleOf('PLACE', { name: 'Lake Orrin' }, day, url)));
  expect(await node('Lake Orrin')).toMatchObject([{ type: 'PERSON', votes: { PERSON: 1, PLACE: 1 } }]);
});

test('a kind of organization goes when the node is none', async () => {
  const guild = { name: 'Orrin Hall', organizationKind: 'OTHER' as const, acronym: 'OH' };
  await storeArticle(db.database, ...arguments_(articleOf('ORGANIZATION', guild, 1)));
  await storeArticle(db.database, ...arguments_(articleOf('PLACE', { name: 'Orrin Hall', evidence: 4 }, 2)));
  expect(await node('Orrin Hall')).toMatchObject([{ type: 'PLACE', kind: null }]);
});

const storyArbitrary = fc.record({
  type: fc.constantFrom(...ENTITY_TYPES),
  name: fc.constantFrom('Lake Orrin', 'Orrin', 'Kirk Lanark'),
  evidence: fc.constantFrom(0, 1, 2, 4),
  url: fc.constantFrom(null, null, 'https://news.example/a'),
});

test('types are the same whether articles are stored together or one after the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(storyArbitrary, { minLength: 2, maxLength: 6 }), async (stories) => {
      const articles = stories.map(({ type, name, evidence, url }, day) =>
        articleOf(type, { name, evidence }, day, url),
      );
      const votes = () => db.database.source.query('select * from type_vote order by 1, 2');
      await db.clear();
      for (const article of articles) await storeArticles(db.database, [article]);
      const wanted = [await picture(db.database.source), await votes()];
      await db.clear();
      await storeArticles(db.database, articles);
      expect([await picture(db.database.source), await votes()]).toEqual(wanted);
    }),
    { numRuns: 6, endOnFailure: true },
  );
}, 180_000);

const arguments_ = ({ draft, analysis }: AnalysedArticle) => [draft, analysis] as const;
