// node bench/graph/seed.mjs <DATABASE_URL> [quotes]: fills a PostgreSQL database, which it empties first, with
// 1,000,000 quotes (or as many as asked) in a fifth as many articles of 50 outlets over 2015 to 2024, by and about
// 20,000 entities whose popularity follows Zipf's law. Texts are made of English words as frequent as in English. The
// names, phrases and addresses that src/questions/ asks for are among them. The role has to be a superuser: triggers
// and foreign keys rest meanwhile, and the counts are made at the end.
import pg from 'pg';
import { openDatabase } from '../../dist/storage/database.js';
import { migrate } from '../../dist/storage/migrate.js';
import { makeFragments } from './words.mjs';

const [url, size = '1000000'] = process.argv.slice(2);
const QUOTES = Number(size);
if (!url || !Number.isSafeInteger(QUOTES) || QUOTES < 1_000) {
  console.error('wants: node bench/graph/seed.mjs <DATABASE_URL> [quotes, from 1000]');
  process.exit(2);
}
const ARTICLES = Math.round(QUOTES / 5);
const ENTITIES = 20_000;
const OUTLETS = 50;
const FRAGMENTS = 40_000;

const database = await openDatabase({ url, dataDir: '', statementTimeoutMs: 0 });
await migrate(database);
await database.close();

const client = new pg.Client({ connectionString: url });
await client.connect();
await client.query(`set session_replication_role = replica; set work_mem = '256MB'; set maintenance_work_mem = '256MB';
  set synchronous_commit = off; set random_page_cost = 1.1; set jit = off; select setseed(0.42)`);
await client.query('create temp table fragment (id int primary key, text text not null)');
/** Each stands in about one quote of twenty thousand. */
const PHRASES = ['of reciprocal transparency measures in the region', 'that the risk of war is greater now'];
await client.query('insert into fragment select at, text from unnest($1::text[]) with ordinality as f(text, at)', [
  [...PHRASES, ...makeFragments(FRAGMENTS - PHRASES.length)],
]);

/** Entities by their rank; every fourth is an organization. */
const KNOWN = {
  1: 'Vladimir Putin',
  2: 'Sergey Lavrov',
  3: 'Antony Blinken',
  4: 'NATO',
  5: 'Jake Sullivan',
  6: 'John Sullivan',
  8: 'OSCE',
};
const ADDRESSES = [
  'https://www.meridianledger.example/world/2022/01/21/blinken-lavrov-geneva-written-answers',
  'https://harbourcourier.example/world/2022/02/02/leaked-us-nato-answers-russia',
];

/** A rank from 1 to `count` by Zipf's law with exponent 1.2; of 20,000 the first has 7.7 % of all. */
const zipf = (count) => {
  const [from, to] = [2.54, count + 2.54].map((at) => at ** -0.2);
  return `least(${count}, 1 + floor((${from} - random() * ${from - to}) ^ -5.0 - 2.54))::int`;
};
/** The value at a random place, the first ones most often. */
const oneOf = (values, random = 'random() * random()') =>
  `(array[${values.map((value) => `'${value}'`).join(', ')}])[1 + floor(${random} * ${values.length})::int]`;

const CUES = [
  ['say', 'said', 'SAY', 50],
  ['tell', 'told reporters', 'SAY', 10],
  ['add', 'added', 'SAY', 8],
  ['claim', 'claimed', 'CLAIM', 5],
  ['insist', 'insisted', 'CLAIM', 3],
  ['admit', 'admitted', 'CONFIRM', 3],
  ['confirm', 'confirmed', 'CONFIRM', 3],
  ['deny', 'denied', 'DENY', 4],
  ['warn', 'warned', 'WARN', 4],
  ['ask', 'asked', 'ASK', 2],
  ['promise', 'promised', 'PROMISE', 2],
  ['urge', 'urged', 'DEMAND', 2],
  ['criticize', 'criticized', 'CRITICIZE', 1],
  ['praise', 'praised', 'PRAISE', 1],
  ['suggest', 'suggested', 'SUGGEST', 1],
  ['decline', 'declined', 'DECLINE', 1],
];
const cueRows = CUES.flatMap(([lemma, text, stance, weight]) =>
  Array.from({ length: weight }, () => `('${lemma}', '${text}', '${stance}')`),
);

const STEPS = {
  tables: `truncate outlet, article, entity, statement restart identity cascade`,
  outlets: `
    insert into outlet (key, name, slug, domain)
    select 'outlet ' || n, 'Outlet ' || n, 'outlet-' || n, 'outlet' || n || '.example' from generate_series(1, ${OUTLETS}) n`,
  entities: `
    with named as (
      select n, case when n % 4 = 0 then 'ORGANIZATION' when n % 10 = 9 then 'PLACE' else 'PERSON' end as type,
             initcap(split_part(f.text, ' ', 2)) one, initcap(split_part(f.text, ' ', 3)) two
      from generate_series(1, ${ENTITIES}) n join fragment f on f.id = n
    ), made as (
      insert into entity (type, name, slug)
      select type, coalesce(known.name, one || ' ' || two || case type when 'ORGANIZATION' then ' Office' when 'PLACE' then ' City' else '' end),
             coalesce(lower(replace(known.name, ' ', '-')), lower(one || '-' || two) || '-' || n)
      from named left join (values ${Object.entries(KNOWN)
        .map(([rank, name]) => `(${rank}, '${name}')`)
        .join(', ')}) known(rank, name) on known.rank = n
      order by n returning id, name
    )
    insert into entity_name (entity_id, normalized, name)
    select id, lower(name), name from made
    union select id, lower(split_part(name, ' ', 2)), split_part(name, ' ', 2) from made
    where name like '% %' and (id in (${Object.keys(KNOWN)}) or split_part(name, ' ', 2) <> all('{${Object.values(KNOWN)
      .flatMap((name) => name.split(' '))
      .map((word) => word[0] + word.slice(1).toLowerCase())}}'))`,
  articles: `
    insert into article (content_key, outlet_id, title, url, published_at, sort_at, language, authors, version, sha256, search)
    select 'bench ' || n, outlet, initcap(f.text),
           coalesce((array[${ADDRESSES.map((url) => `'${url}'`).join(', ')}])[n], 'https://outlet' || outlet || '.example/' || n),
           at, at, 'en', '{}', 1, encode(sha256(n::text::bytea), 'hex'), ''::tsvector
    from (select n, ${zipf(OUTLETS)} outlet, 1 + floor(random() * ${FRAGMENTS})::int fragment,
                 date_trunc('milliseconds', '2015-01-01Z'::timestamptz + (n - random()) / ${ARTICLES} * interval '3653 days') at
          from generate_series(1, ${ARTICLES}) n) a
    join fragment f on f.id = a.fragment`,
  // Three of ten quotes report what another one of the last thousand does.
  'what is said': `
    create temp table said as
    select n, ${zipf(ENTITIES)} speaker, random() nobody, 1 + floor(random() * ${FRAGMENTS})::int head,
           1 + floor(random() * ${FRAGMENTS})::int tail, case when n % 10 < 7 then n else greatest(1, 10 * ((n - floor(random() * 1000)::int) / 10)) end origin
    from generate_series(1, ${QUOTES}) n;
    create unique index on said (n);
    analyze said`,
  'words and places': `
    create temp table cue as select row_number() over () id, * from (values ${cueRows.join(', ')}) c(lemma, text, stance);
    create temp table placed as
    with drawn as (
      select r.n, 1 + ((r.n - 1) / 5)::int article, r.origin, o.speaker, o.nobody > 0.1 named,
             initcap(substr(one.text, 1, 1)) || substr(one.text, 2) || ' ' || two.text as text,
             ${oneOf(['DIRECT', 'INDIRECT', 'MIXED'])} kind, 1 + floor(random() * ${cueRows.length * 1.1})::int cue
      from said r join said o on o.n = r.origin join fragment one on one.id = o.head join fragment two on two.id = o.tail
    ), worded as (
      select d.*, c.lemma, c.stance, c.text cue_text, e.name speaker_name,
             '"' || d.text || '," ' || case when named then e.name else 'an official' end || ' ' || coalesce(c.text, '') || '. ' as piece
      from drawn d left join cue c on c.id = d.cue join entity e on e.id = d.speaker
    )
    select *, sum(length(piece)) over (partition by article order by n) - length(piece) + 1 as start from worded;
    analyze placed`,
  // A third of the reports of a statement are worded by cutting it short.
  statements: `
    insert into statement (id, speaker_id, variant_id) overriding system value
    select n, case when named then speaker end, 2 * n from placed where origin = n;
    insert into variant (id, statement_id, identity, kind, text, verbatim, rank) overriding system value
    select 2 * n, n, 2 * n, kind, text, case kind when 'MIXED' then text end, 1 from placed where origin = n
    union all
    select 2 * n + 1, origin, 2 * n + 1, kind, left(text, 40), case kind when 'MIXED' then left(text, 40) end, 0
    from placed where origin <> n and n % 3 = 0`,
  texts: `
    insert into article_version (article_id, number, text, sha256, sentences)
    select article, 1, string_agg(piece, '' order by n), encode(sha256(article::text::bytea), 'hex'),
           array[0, length(string_agg(piece, ''))] from placed group by article;
    update article a set search = search_vector(a.title || E'\\n\\n' || v.text)
    from article_version v where v.article_id = a.id`,
  quotes: `
    insert into quote (id, article_id, outlet_id, speaker_id, sort_at, kind, text, span_start, span_end, pieces, verbatim,
                       cue_text, cue_lemma, stance, speaker_text, speech, confidence, statement_id, variant_id, search, second_hand, said_on)
    overriding system value
    select p.n, p.article, a.outlet_id, case when named then speaker end, a.sort_at, p.kind, p.text, start, start + length(p.text),
           array[start, start + length(p.text)], case when p.kind = 'INDIRECT' then '{}' else array[start, start + length(p.text)] end,
           p.cue_text, p.lemma, p.stance, case when named then p.speaker_name end, 1, round((0.5 + random() / 2)::numeric, 2), p.origin,
           case when p.origin <> p.n and p.n % 3 = 0 then 2 * p.n + 1 else 2 * p.origin end,
           search_vector(p.text), p.n % 30 = 0, case when p.n % 4 = 0 then a.sort_at::date end
    from placed p join article a on a.id = p.article order by p.n`,
  'counts of statements': `
    update variant v set quote_count = c.quotes from (select variant_id, count(*) quotes from quote group by 1) c where c.variant_id = v.id;
    insert into statement_outlet select statement_id, outlet_id, count(*) from quote group by 1, 2;
    update statement s set first_quote_id = c.first[2]::bigint, first_at = c.at, quote_count = c.quotes, outlet_count = c.outlets,
           variant_count = c.variants
    from (select statement_id, min(array[extract(epoch from sort_at)::numeric, id]) first, min(sort_at) at, count(*) quotes,
                 count(distinct outlet_id) outlets, count(distinct variant_id) variants from quote group by 1) c
    where c.statement_id = s.id`,
  'who relayed it': `
    insert into quote_via (quote_id, position, entity_id, text)
    select q.id, 0, e.id, e.name from quote q join entity e on e.id = 1 + q.id % 100 where q.second_hand`,
  'about whom': `
    insert into quote_about (quote_id, entity_id, speaker_id, stance, sort_at, position)
    select q.id, d.entity, q.speaker_id, q.stance, q.sort_at, row_number() over (partition by q.id) - 1
    from (select distinct n, 1 + (${zipf(ENTITIES)} * 7 - 7) % ${ENTITIES} entity
          from generate_series(1, ${QUOTES}) n, generate_series(1, 3) k where random() < 0.52) d
    join quote q on q.id = d.n`,
  'entities of articles': `
    insert into article_entity (article_id, entity_id, type, sort_at, mention_count, first_position)
    select m.article, e.id, e.type, a.sort_at, count(*), min(m.place)
    from (select article, speaker entity, start as place from placed where named
          union all select q.article_id, o.entity_id, q.span_start from quote_about o join quote q on q.id = o.quote_id) m
    join article a on a.id = m.article join entity e on e.id = m.entity group by 1, 2, 3, 4`,
  mentions: `
    insert into mention (article_id, entity_id, span_start, span_end, text, form)
    select article_id, entity_id, first_position, first_position + length(e.name), e.name, 'NAME'
    from article_entity ae join entity e on e.id = ae.entity_id order by article_id, first_position`,
  totals: `
    update entity e set quote_count = s.quotes from (select speaker_id, count(*) quotes from quote group by 1) s
    where s.speaker_id = e.id`,
  numbers: `
    select setval(pg_get_serial_sequence('quote', 'id'), ${QUOTES}), setval(pg_get_serial_sequence('statement', 'id'), ${QUOTES}),
           setval(pg_get_serial_sequence('variant', 'id'), ${2 * QUOTES + 1})`,
  analyze: 'analyze',
  counts: 'select rebuild_statistics()',
  'vacuum and analyze': 'vacuum (analyze)',
};

for (const [name, statement] of Object.entries(STEPS)) {
  const start = performance.now();
  await client.query(statement);
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
const { rows } = await client.query(`
  select (select count(*) from quote)::int quotes, (select count(*) from article)::int articles,
         (select count(*) from quote_about)::int abouts, (select count(*) from article_entity)::int article_entities,
         (select count(*) from co_mention)::int co_mentions, (select max(quote_count) from entity) most_quoted,
         pg_size_pretty(pg_database_size(current_database())) size`);
console.table(rows);
await client.end();
