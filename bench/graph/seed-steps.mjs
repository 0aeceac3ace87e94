// The statements of seed.mjs, as steps: each may begin when those before its group are done.
import { makeFragments } from './words.mjs';

/** What the corpora have. */
const QUOTES_OF_ARTICLE = 16;
const ENTITIES = 20_000;
const OUTLETS = 50;
const FRAGMENTS = 40_000;
/** What stands in articles beside their quotes. */
const FILLERS = 1_000;
const FRAGMENTS_OF_FILLER = 48;

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

/** Each stands in about one quote of twenty thousand. */
const PHRASES = ['of reciprocal transparency measures in the region', 'that the risk of war is greater now'];
export const fragments = () => [...PHRASES, ...makeFragments(FRAGMENTS - PHRASES.length)];

/** What is done one after the other, each group side by side. Vectors are put together from those of parts. */
export function steps(quotes) {
  const articles = Math.ceil(quotes / QUOTES_OF_ARTICLE);
  return [
    {
      tables: `
    truncate outlet, article, entity, statement restart identity cascade;
    drop schema if exists seed cascade; create schema seed;
    create unlogged table seed.fragment (id int primary key, text text not null, vector tsvector);
    create aggregate seed.joined(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '')`,
    },
    {
      fragments: `
    insert into seed.fragment select at, text, search_vector(text) from unnest($1::text[]) with ordinality as f(text, at);
    analyze seed.fragment`,
    },
    {
      outlets: `
    insert into outlet (key, name, slug, domain)
    select 'outlet ' || n, 'Outlet ' || n, 'outlet-' || n, 'outlet' || n || '.example' from generate_series(1, ${OUTLETS}) n`,

      entities: `
    with named as (
      select n, case when n % 4 = 0 then 'ORGANIZATION' when n % 10 = 9 then 'PLACE' else 'PERSON' end as type,
             initcap(split_part(f.text, ' ', 2)) one, initcap(split_part(f.text, ' ', 3)) two
      from generate_series(1, ${ENTITIES}) n join seed.fragment f on f.id = n
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

      'what stands beside quotes': `
    create unlogged table seed.filler as
    select n id, text, search_vector(text) vector from (
      select n, string_agg(initcap(left(f.text, 1)) || substr(f.text, 2) || '. ', '') as text
      from generate_series(1, ${FILLERS}) n
        cross join lateral (select n * 31 + k * 7919 as at from generate_series(1, ${FRAGMENTS_OF_FILLER}) k) place
        join seed.fragment f on f.id = 1 + place.at % ${FRAGMENTS}
      group by n) made;
    create unique index on seed.filler (id); analyze seed.filler`,
      stories: `
    create unlogged table seed.story as
    select n, ${zipf(OUTLETS)} outlet, 1 + floor(random() * ${FRAGMENTS})::int fragment, 1 + n % ${FILLERS} filler,
           date_trunc('milliseconds', '2015-01-01Z'::timestamptz + (n - random()) / ${articles} * interval '3653 days') as at
    from generate_series(1, ${articles}) n;
    create unique index on seed.story (n); analyze seed.story`,
      // Three of ten quotes report what another one of the last thousand does.
      'what is said': `
    create unlogged table seed.said as
    select n, ${zipf(ENTITIES)} speaker, random() nobody, 1 + floor(random() * ${FRAGMENTS})::int head,
           1 + floor(random() * ${FRAGMENTS})::int tail, case when n % 10 < 7 then n else greatest(1, 10 * ((n - floor(random() * 1000)::int) / 10)) end origin
    from generate_series(1, ${quotes}) n;
    create unique index on seed.said (n);
    analyze seed.said`,
      'about whom': `
    create unlogged table seed.about as
    select distinct n, 1 + (${zipf(ENTITIES)} * 7 - 7) % ${ENTITIES} entity
    from generate_series(1, ${quotes}) n, generate_series(1, 3) k where random() < 0.52;
    analyze seed.about`,
    },
    {
      words: `
    create unlogged table seed.cue as
    select row_number() over () id, *, search_vector(text) vector from (values ${cueRows.join(', ')}) c(lemma, text, stance);
    create unlogged table seed.speaker as select id, name, search_vector(name) vector from entity;
    create unique index on seed.speaker (id); analyze seed.cue; analyze seed.speaker;
    create unlogged table seed.placed (n int, article int, origin int, speaker int, named boolean, text text,
      vector tsvector, kind text, cue int, lemma text, stance text, cue_text text, speaker_name text, piece text,
      piece_vector tsvector, variant int, start int)`,
    },
    Object.fromEntries(
      [0, 1].map((part) => [
        `places, part ${part + 1} of 2`,
        `
    select setseed(0.${part + 1});
    insert into seed.placed
    with drawn as (
      select r.n, 1 + ((r.n - 1) / ${QUOTES_OF_ARTICLE})::int article, r.origin, o.speaker, o.nobody > 0.1 named,
             initcap(substr(one.text, 1, 1)) || substr(one.text, 2) || ' ' || two.text as text, one.vector || two.vector vector,
             ${oneOf(['DIRECT', 'INDIRECT', 'MIXED'])} kind, 1 + floor(random() * ${cueRows.length * 1.1})::int cue
      from seed.said r join seed.said o on o.n = r.origin
        join seed.fragment one on one.id = o.head join seed.fragment two on two.id = o.tail
      where r.n > ${QUOTES_OF_ARTICLE * Math.floor((articles * part) / 2)} and r.n <= ${QUOTES_OF_ARTICLE * Math.floor((articles * (part + 1)) / 2)}
    ), worded as (
      select d.*, c.lemma, c.stance, c.text cue_text, case when named then e.name end speaker_name,
             '"' || d.text || '," ' || case when named then e.name else 'an official' end || ' ' || coalesce(c.text, '') || '. ' as piece,
             d.vector || case when named then e.vector else 'an:1 official:2'::tsvector end || coalesce(c.vector, ''::tsvector) piece_vector
      from drawn d left join seed.cue c on c.id = d.cue join seed.speaker e on e.id = d.speaker
    )
    select *, case when origin <> n and n % 3 = 0 then 2 * n + 1 else 2 * origin end variant,
           sum(length(piece)) over (partition by article order by n) - length(piece) + 1 as start
    from worded order by n`,
      ]),
    ),
    { 'words and places': 'analyze seed.placed' },
    {
      'articles and texts': `
    create unlogged table seed.written as
    select s.n, string_agg(p.piece, '' order by p.n) || min(f.text) as text, seed.joined(p.piece_vector order by p.n) vector
    from seed.story s join seed.placed p on p.article = s.n join seed.filler f on f.id = s.filler group by s.n;
    insert into article (content_key, outlet_id, title, url, published_at, sort_at, language, authors, version, sha256, search)
    select 'bench ' || s.n, outlet, initcap(t.text),
           coalesce((array[${ADDRESSES.map((url) => `'${url}'`).join(', ')}])[s.n], 'https://outlet' || outlet || '.example/' || s.n),
           at, at, 'en', '{}', 1, encode(sha256(s.n::text::bytea), 'hex'), t.vector || w.vector || f.vector
    from seed.story s join seed.written w on w.n = s.n join seed.fragment t on t.id = s.fragment
      join seed.filler f on f.id = s.filler order by s.n;
    insert into article_version (article_id, number, text, sha256, sentences)
    select n, 1, text, encode(sha256(n::text::bytea), 'hex'), array[0, length(text)] from seed.written order by n`,
      quotes: `
    insert into quote (id, article_id, outlet_id, speaker_id, sort_at, kind, text, span_start, span_end, pieces, verbatim,
                       cue_text, cue_lemma, stance, speaker_text, speech, confidence, statement_id, variant_id, search, second_hand, said_on)
    overriding system value
    select p.n, p.article, s.outlet, case when named then speaker end, s.at, p.kind, p.text, start, start + length(p.text),
           array[start, start + length(p.text)], case when p.kind = 'INDIRECT' then '{}' else array[start, start + length(p.text)] end,
           p.cue_text, p.lemma, p.stance, p.speaker_name, 1, round((0.5 + random() / 2)::numeric, 2), p.origin,
           p.variant, p.vector, p.n % 30 = 0, case when p.n % 4 = 0 then s.at::date end
    from seed.placed p join seed.story s on s.n = p.article order by p.n;
    select setval(pg_get_serial_sequence('quote', 'id'), ${quotes})`,
      // A third of the reports of a statement are worded by cutting it short.
      statements: `
    insert into statement (id, speaker_id, variant_id, first_quote_id, first_at, quote_count, outlet_count, variant_count)
    overriding system value
    select p.n, case when named then speaker end, 2 * p.n, p.n, s.at, c.quotes, c.outlets, c.variants
    from (select q.origin, count(*) quotes, count(distinct s.outlet) outlets, count(distinct q.variant) variants
          from seed.placed q join seed.story s on s.n = q.article group by q.origin) c
      join seed.placed p on p.n = c.origin join seed.story s on s.n = p.article order by p.n;
    insert into variant (id, statement_id, identity, kind, text, verbatim, rank, quote_count) overriding system value
    select c.variant, p.origin, c.variant, p.kind, cut.text, case p.kind when 'MIXED' then cut.text end, 1 - c.variant % 2, c.quotes
    from (select variant, count(*) quotes, min(n) n from seed.placed group by variant) c
      join seed.placed p on p.n = c.n
      cross join lateral (select case c.variant % 2 when 0 then p.text else left(p.text, 40) end as text) cut order by 1;
    insert into statement_outlet
    select p.origin, s.outlet, count(*) from seed.placed p join seed.story s on s.n = p.article group by 1, 2 order by 1, 2;
    select setval(pg_get_serial_sequence('statement', 'id'), ${quotes}),
           setval(pg_get_serial_sequence('variant', 'id'), ${2 * quotes + 1})`,
      'who relayed it': `
    insert into quote_via (quote_id, position, entity_id, text)
    select n, 0, e.id, e.name from generate_series(30, ${quotes}, 30) n join entity e on e.id = 1 + n % 100`,
      'rows of whom they are about': `
    insert into quote_about (quote_id, entity_id, speaker_id, stance, sort_at, position)
    select a.n, a.entity, case when p.named then p.speaker end, p.stance, s.at, row_number() over (partition by a.n) - 1
    from seed.about a join seed.placed p on p.n = a.n join seed.story s on s.n = p.article order by a.n`,
      mentions: `
    create unlogged table seed.named as
    select article, entity, count(*) mentions, min(place) place from (
      select article, speaker entity, start as place from seed.placed where named
      union all select p.article, a.entity, p.start from seed.about a join seed.placed p on p.n = a.n) m group by 1, 2;
    insert into article_entity (article_id, entity_id, type, sort_at, mention_count, first_position)
    select m.article, e.id, e.type, s.at, m.mentions, m.place
    from seed.named m join seed.story s on s.n = m.article join entity e on e.id = m.entity order by 1, 2;
    insert into mention (article_id, entity_id, span_start, span_end, text, form)
    select m.article, e.id, m.place, m.place + length(e.name), e.name, 'NAME'
    from seed.named m join entity e on e.id = m.entity order by m.article, m.place`,
      totals: `
    update entity e set quote_count = s.quotes
    from (select speaker, count(*) quotes from seed.placed where named group by 1) s where s.speaker = e.id`,
    },
  ];
}
