import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The graph: articles with their texts, entities with their names, quotes, mentions. */
export class NewsGraph1700000000001 implements MigrationInterface {
  readonly name = 'NewsGraph1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  // Names that are nearly the same: entities(search).
  `create extension if not exists pg_trgm`,

  `create table outlet (
    id bigint generated always as identity primary key,
    key text not null constraint outlet_key_filled check (key <> ''),
    name text not null,
    slug text not null,
    domain text
  )`,
  `create unique index outlet_key on outlet (key)`,
  `create unique index outlet_slug on outlet (slug)`,

  `create table article (
    id bigint generated always as identity primary key,
    content_key text not null,
    outlet_id bigint references outlet,
    title text not null,
    url text,
    published_at timestamptz(3),
    sort_at timestamptz(3) not null,
    language text,
    authors text[] not null,
    section text,
    version int not null check (version >= 1),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    created_at timestamptz(3) not null default now(),
    check (published_at is null or sort_at = published_at)
  )`,
  // The same article twice is one, also when two processes race.
  `create unique index article_content_key on article (content_key)`,
  // article(by: { url }), and a changed text at a known address.
  `create unique index article_url on article (url)`,
  // articles, newest first.
  `create index article_newest on article (sort_at desc, id desc)`,
  // articles of an outlet, newest first.
  `create index article_by_outlet on article (outlet_id, sort_at desc, id desc)`,
  // copies: the same text elsewhere.
  `create index article_sha256 on article (sha256, sort_at desc, id desc)`,

  `create table article_version (
    article_id bigint not null references article on delete cascade,
    number int not null check (number >= 1),
    text text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    sentences int[] not null,
    created_at timestamptz(3) not null default now(),
    primary key (article_id, number)
  )`,
  `create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'evidence is immutable: % cannot be updated', tg_table_name; end $$`,
  `create trigger article_version_is_immutable before update on article_version
    for each row execute function refuse_change()`,

  `create table entity (
    id bigint generated always as identity primary key,
    type text not null check (type in ('PERSON', 'ORGANIZATION', 'PLACE')),
    name text not null check (name <> ''),
    slug text not null check (slug <> ''),
    acronym text,
    organization_kind text check (organization_kind is null or type = 'ORGANIZATION'),
    country_code text check (country_code ~ '^[A-Z]{2}$'),
    quote_count int not null default 0 check (quote_count >= 0)
  )`,
  `create unique index entity_slug on entity (slug)`,
  // entities, people, ...: most quoted first.
  `create index entity_most_quoted on entity (quote_count desc, id desc)`,
  `create index entity_by_type on entity (type, quote_count desc, id desc)`,
  // the same by name.
  `create index entity_by_name on entity (name, id)`,

  `create table entity_name (
    entity_id bigint not null references entity on delete cascade,
    normalized text not null check (normalized <> ''),
    name text not null,
    primary key (entity_id, normalized)
  )`,
  // entity(by: { name }), and linking at ingest.
  `create index entity_name_lookup on entity_name (normalized)`,
  // entities(search): misspelt and partial names.
  `create index entity_name_similar on entity_name using gin (normalized gin_trgm_ops)`,

  `create table external_id (
    scheme text not null,
    value text not null,
    entity_id bigint not null references entity on delete cascade,
    primary key (scheme, value)
  )`,
  `create index external_id_of_entity on external_id (entity_id)`,

  `create table role (
    person_id bigint not null references entity on delete cascade,
    normalized text not null,
    title text not null,
    organization text,
    first_seen timestamptz(3),
    last_seen timestamptz(3),
    primary key (person_id, normalized)
  )`,

  `create table quote (
    id bigint generated always as identity primary key,
    article_id bigint not null references article on delete cascade,
    outlet_id bigint references outlet,
    speaker_id bigint references entity,
    sort_at timestamptz(3) not null,
    kind text not null check (kind in ('DIRECT', 'MIXED', 'INDIRECT')),
    text text not null,
    span_start int not null check (span_start >= 0),
    span_end int not null,
    pieces int[] not null,
    verbatim int[] not null,
    cue_text text,
    cue_lemma text,
    stance text,
    speaker_text text,
    role_text text,
    said_on date,
    speech real not null check (speech between 0 and 1),
    confidence real not null check (confidence between 0 and 1),
    check (span_end > span_start)
  )`,
  // quotes, newest first.
  `create index quote_newest on quote (sort_at desc, id desc)`,
  // what someone said, newest first.
  `create index quote_by_speaker on quote (speaker_id, sort_at desc, id desc)`,
  // quotes in an outlet, newest first.
  `create index quote_by_outlet on quote (outlet_id, sort_at desc, id desc)`,
  // quotes of an article, in the order of the text.
  `create index quote_of_article on quote (article_id, span_start, id)`,

  `create table quote_about (
    quote_id bigint not null references quote on delete cascade,
    entity_id bigint not null references entity,
    speaker_id bigint references entity,
    sort_at timestamptz(3) not null,
    position int not null,
    primary key (quote_id, entity_id)
  )`,
  // quotes that name an entity, newest first.
  `create index quote_about_entity on quote_about (entity_id, sort_at desc, quote_id desc)`,

  `create table quote_via (
    quote_id bigint not null references quote on delete cascade,
    position int not null,
    entity_id bigint references entity,
    text text not null,
    primary key (quote_id, position)
  )`,

  `create table mention (
    id bigint generated always as identity primary key,
    article_id bigint not null references article on delete cascade,
    entity_id bigint not null references entity,
    span_start int not null check (span_start >= 0),
    span_end int not null,
    text text not null,
    form text not null check (form in ('NAME', 'NOMINAL', 'PRONOUN')),
    check (span_end > span_start)
  )`,
  // mentions of an article, in the order of the text.
  `create index mention_of_article on mention (article_id, span_start, id)`,
  // mentions of an entity.
  `create index mention_of_entity on mention (entity_id, article_id)`,

  `create table article_entity (
    article_id bigint not null references article on delete cascade,
    entity_id bigint not null references entity,
    type text not null,
    sort_at timestamptz(3) not null,
    mention_count int not null check (mention_count > 0),
    first_position int not null,
    primary key (article_id, entity_id)
  )`,
  // articles that name an entity, newest first.
  `create index article_entity_newest on article_entity (entity_id, sort_at desc, article_id desc)`,
];

const DOWN = [
  ...[
    'article_entity',
    'mention',
    'quote_via',
    'quote_about',
    'quote',
    'role',
    'external_id',
    'entity_name',
    'entity',
    'article_version',
    'article',
    'outlet',
  ].map((table) => `drop table ${table}`),
  `drop function refuse_change`,
];
