import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Full text search, and an index for each filter that picks few rows out of many. */
export class Search1700000000004 implements MigrationInterface {
  readonly name = 'Search1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `create extension if not exists btree_gin`,
  `create extension if not exists unaccent`,
  `create extension if not exists fuzzystrmatch`,

  // English words without endings and accents: "Cafés" is found by "cafe".
  `create text search configuration whosaid (copy = pg_catalog.english)`,
  `alter text search configuration whosaid alter mapping for hword, hword_part, word with unaccent, english_stem`,
  // Angle brackets would make tags, which are skipped, of "<10 dead>". A vector holds a megabyte at most, so that of
  // a text without end the first 200,000 characters are found.
  `create function search_vector(body text) returns tsvector language sql immutable parallel safe
    return to_tsvector('whosaid'::regconfig, translate(left(body, 200000), '<>', '  '))`,

  // A trigger rather than a generated column, which TypeORM takes for a reason to write a table of its own.
  `create function set_search() returns trigger language plpgsql as
    $$ begin new.search := public.search_vector(new.text); return new; end $$`,
  `alter table quote
    add column search tsvector not null default '',
    add column second_hand boolean not null default false`,
  `alter table quote alter column search drop default, alter column search type tsvector using search_vector(text)`,
  `create trigger quote_search_is_of_text before insert or update of text, search on quote
    for each row execute function set_search()`,
  `update quote q set second_hand = true where exists (select from quote_via v where v.quote_id = q.id)`,
  `alter table article add column search tsvector not null default ''`,
  `update article a set search = search_vector(a.title || E'\\n\\n' || v.text)
   from article_version v where v.article_id = a.id and v.number = a.version`,

  // entities(search). The threshold is a setting of the extension, which has to be loaded before a function may carry it.
  // At 0.35 rather than 0.6 it lets pass what differs by a letter or two of a short word: "Bidan", "Makron".
  `do $$ begin perform word_similarity('', ''); end $$`,
  `create function similar_names(search text) returns setof entity_name language sql stable rows 100
    set pg_trgm.word_similarity_threshold = 0.35
    as $$ select n.* from entity_name n where n.normalized %> search $$`,

  // quotes(filter: { text }), of everyone or of one speaker; either column serves alone.
  `create index quote_search on quote using gin (speaker_id, search)`,
  // articles(filter: { text }).
  `create index article_search on article using gin (search)`,

  // denials, refusals to comment and the like, newest first.
  `create index quote_by_stance on quote (stance, sort_at desc, id desc)`,
  // second-hand quotes, newest first.
  `create index quote_second_hand on quote (sort_at desc, id desc) where second_hand`,
  // quotes whose speaker is open, newest first.
  `create index quote_unattributed on quote (sort_at desc, id desc) where speaker_id is null`,
  // quotes said on a few days.
  `create index quote_said_on on quote (said_on) where said_on is not null`,
  // quotes said in a longer time, newest first: when a quote was said and when it was printed go together, which the
  // planner does not know, so that on the way to an old month it would read every quote since. Here it reads entries only.
  `create index quote_newest_said on quote (sort_at desc, id desc, said_on) where said_on is not null`,
  // minConfidence so high that few quotes reach it.
  `create index quote_by_confidence on quote (confidence)`,
  // what someone said about something, newest first.
  `create index quote_about_by_speaker on quote_about (entity_id, speaker_id, sort_at desc, quote_id desc)`,
  // articles in a rare language or section, newest first.
  `create index article_by_language on article (language, sort_at desc, id desc)`,
  `create index article_by_section on article (section, sort_at desc, id desc)`,
];

const DOWN = [
  `drop function similar_names`,
  `drop index article_by_section, article_by_language, quote_about_by_speaker, quote_by_confidence, quote_newest_said, quote_said_on,
    quote_unattributed, quote_second_hand, quote_by_stance, article_search, quote_search`,
  `alter table article drop column search`,
  `drop trigger quote_search_is_of_text on quote`,
  `alter table quote drop column second_hand, drop column search`,
  `drop function set_search, search_vector`,
  `drop text search configuration whosaid`,
];
