// Mercurius on Fastify as its documentation has it: resolvers that ask with SQL written by hand, and a loader for each
// edge, which asks once for all parents of a level. Compiled queries are on.
import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';

// Numbers of rows, and counts, are below 2 ** 53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const rowsOf = async (text, values) => (await pool.query(text, values)).rows;

const ARTICLE = 'id, title, url, published_at "publishedAt", outlet_id';
const QUOTE = 'id, text, kind, confidence, article_id, speaker_id';
const ENTITY = 'id, name, slug';

const resolvers = {
  Query: {
    article: async (_, { id }) => (await rowsOf(`select ${ARTICLE} from article where id = $1`, [id]))[0],
    articles: (_, { first }) =>
      rowsOf(`select ${ARTICLE} from article order by sort_at desc, id desc limit $1`, [first]),
    entity: async (_, { id }) => (await rowsOf(`select ${ENTITY} from entity where id = $1`, [id]))[0],
    search: (_, { word, speaker, from, to, first }) =>
      rowsOf(
        `select ${QUOTE} from quote where search @@ plainto_tsquery('whosaid', $1) and speaker_id = $2
           and sort_at >= $3::timestamptz and sort_at < $4::timestamptz order by sort_at desc, id desc limit $5`,
        [word, speaker, from, to, first],
      ),
    months: (_, { speaker, first }) =>
      rowsOf('select month::text, quotes from compare.months($1) limit $2', [speaker, first]),
    voices: (_, { about, most }) => rowsOf('select * from compare.voices($1, $2)', [about, most]),
  },
};

/** The row that each parent names with a column, all of them by one statement. */
const toOne = (columns, table, column) => async (queries) => {
  const ids = [...new Set(queries.map(({ obj }) => obj[column]))].filter((id) => id !== null);
  const rows = await rowsOf(`select ${columns} from ${table} where id = any($1)`, [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return queries.map(({ obj }) => byId.get(obj[column]) ?? null);
};

/** The first rows of each parent, all of them by one statement. */
const toMany = (lateral) => async (queries) => {
  const rows = await rowsOf(
    `select parent.id parent_id, item.* from unnest($1::bigint[]) as parent(id) cross join lateral (${lateral}) item`,
    [[...new Set(queries.map(({ obj }) => obj.id))], Math.max(...queries.map(({ params }) => params.first))],
  );
  const byParent = new Map(queries.map(({ obj }) => [obj.id, []]));
  for (const row of rows) byParent.get(row.parent_id).push(row);
  return queries.map(({ obj, params }) => byParent.get(obj.id).slice(0, params.first));
};

const loaders = {
  Article: {
    outlet: toOne('id, name', 'outlet', 'outlet_id'),
    quotes: toMany(`select ${QUOTE} from quote where article_id = parent.id order by span_start, id limit $2`),
    mentions: toMany(`select form, span_start start, span_end "end", entity_id from mention
      where article_id = parent.id order by span_start, id limit $2`),
    people: toMany(`select e.id, e.name, e.slug from article_entity n join entity e on e.id = n.entity_id
      where n.article_id = parent.id and n.type = 'PERSON' order by n.first_position, n.entity_id limit $2`),
  },
  Entity: {
    quotes: toMany(`select ${QUOTE} from quote where speaker_id = parent.id order by sort_at desc, id desc limit $2`),
    quotesAbout: toMany(`select q.id, q.text, q.kind, q.confidence, q.article_id, q.speaker_id
      from quote_about a join quote q on q.id = a.quote_id
      where a.entity_id = parent.id order by a.sort_at desc, a.quote_id desc limit $2`),
  },
  Quote: {
    article: toOne(ARTICLE, 'article', 'article_id'),
    speaker: toOne(ENTITY, 'entity', 'speaker_id'),
  },
  Mention: { entity: toOne(ENTITY, 'entity', 'entity_id') },
};

const server = fastify();
const schema = readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8');
await server.register(mercurius, { schema, resolvers, loaders, jit: 1 });
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
console.log('ready');
