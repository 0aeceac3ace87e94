// Fills an empty, migrated PostgreSQL database with a graph of made-up quotes: node bench/export/seed.mjs [quotes]
// (DATABASE_URL; 1,000,000 quotes in a fifth as many articles, 20,000 people, popularity by Zipf's law).
import pg from 'pg';

const quotes = Number(process.argv[2] ?? 1_000_000);
const articles = Math.ceil(quotes / 5);
const people = Math.max(100, Math.ceil(quotes / 50));

/** A rank from 1 to `people`, the first ones far more often. */
const popular = (seed) => `least(${people}, 1 + floor(exp(random() * ln(${people}))))::bigint + 0 * (${seed})`;

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
const steps = [
  `insert into outlet (key, name, slug, domain)
   select 'outlet ' || n, 'Outlet ' || n, 'outlet-' || n, 'outlet-' || n || '.example' from generate_series(1, 50) n`,
  `insert into entity (type, name, slug)
   select case n % 5 when 0 then 'ORGANIZATION' when 1 then 'PLACE' else 'PERSON' end, 'Entity ' || n, 'entity-' || n
   from generate_series(1, ${people}) n`,
  `insert into article (content_key, outlet_id, title, url, published_at, sort_at, language, authors, version, sha256)
   select 'key ' || n, 1 + n % 50, 'The harbour on day ' || n, 'https://outlet-' || n % 50 || '.example/' || n, day, day, 'en',
     '{}', 1, md5(n::text) || md5((n + 1)::text)
   from generate_series(1, ${articles}) n, lateral (select timestamptz '2010-01-01' + n * interval '30 minutes') at(day)`,
  `insert into article_version (article_id, number, text, sha256, sentences)
   select a.id, 1, string_agg('Sentence number ' || s || ' of the article says that nothing at all has happened in the harbour. '
     || '“We shall wait for answer number ' || s || ', and for as long as it takes,” a speaker told reporters. ', '' order by s),
     a.sha256, '{}' from article a, generate_series(1, 15) s group by a.id`,
  `insert into quote (article_id, outlet_id, speaker_id, sort_at, kind, text, span_start, span_end, pieces, verbatim,
     cue_text, cue_lemma, stance, speaker_text, speech, confidence)
   select a.id, a.outlet_id, ${popular('s')}, a.sort_at, 'DIRECT', found.text, found.start, found.start + length(found.text),
     array[found.start, found.start + length(found.text)], array[found.start, found.start + length(found.text)], 'told', 'tell',
     (array['SAY', 'CLAIM', 'DENY', 'WARN'])[1 + s % 4], 'a speaker', 1, 0.9
   from article a join article_version v on v.article_id = a.id, generate_series(1, 5) s,
     lateral (select 'We shall wait for answer number ' || s || ', and for as long as it takes,' as text) said,
     lateral (select said.text, position(said.text in v.text) - 1 as start) found`,
  `insert into quote_about (quote_id, entity_id, speaker_id, sort_at, position)
   select distinct on (q.id, named) q.id, named, q.speaker_id, q.sort_at, p
   from quote q, generate_series(0, 1) p, lateral (select ${popular('q.id + p')}) at(named)`,
  `update entity e set quote_count = counted.quotes
   from (select speaker_id, count(*) quotes from quote group by 1) counted where counted.speaker_id = e.id`,
  'analyze',
];
for (const step of steps) {
  const start = performance.now();
  const { rowCount } = await client.query(step);
  console.log(`${rowCount ?? 0} rows, ${((performance.now() - start) / 1000).toFixed(1)} s: ${step.slice(0, 40)}`);
}
await client.end();
