-- What PostGraphile and LIMIT need beside the tables of the graph: a search and two counts, which no table holds ready
-- for them, and what PostGraphile may order and filter by.
drop schema if exists compare cascade;
create schema compare;

create function compare.search(word text, speaker bigint, since timestamptz, until timestamptz)
  returns setof public.quote language sql stable as $$
    select q.* from public.quote q
    where q.search @@ plainto_tsquery('public.whosaid', word) and q.speaker_id = speaker
      and q.sort_at >= since and q.sort_at < until
    order by q.sort_at desc, q.id desc
  $$;

create type compare.month as (month date, quotes int);
create function compare.months(speaker bigint) returns setof compare.month language sql stable as $$
    select date_trunc('month', q.sort_at at time zone 'UTC')::date, count(*)::int from public.quote q
    where q.speaker_id = speaker and q.sort_at < 'infinity' group by 1 order by 1
  $$;

create type compare.voice as (speaker_id bigint, name text, quotes int);
create function compare.voices(about bigint, most int) returns setof compare.voice language sql stable as $$
    select counted.speaker_id, e.name, counted.quotes
    from (
      select b.speaker_id, count(*)::int quotes from public.quote_about b
      where b.entity_id = about and b.speaker_id is not null group by 1 order by 2 desc, 1 limit most
    ) counted join public.entity e on e.id = counted.speaker_id
    order by counted.quotes desc, counted.speaker_id
  $$;

comment on column public.quote.sort_at is E'@behavior +orderBy';
comment on column public.quote.span_start is E'@behavior +orderBy';
comment on column public.quote_about.sort_at is E'@behavior +orderBy';
comment on column public.article.sort_at is E'@behavior +orderBy';
comment on column public.mention.span_start is E'@behavior +orderBy';
comment on column public.article_entity.first_position is E'@behavior +orderBy';
comment on column public.article_entity.type is E'@behavior +filterBy';
comment on table public.mention is
  E'@foreignKey (article_id) references public.article (id)\n@foreignKey (entity_id) references public.entity (id)';
