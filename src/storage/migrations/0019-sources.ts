import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sources of the web that are followed, the pages that they announced, and whose turn it is at each host. The tables are
 * the queue as well: whoever has the turn at a host does what is due there.
 */
export class Sources1700000000019 implements MigrationInterface {
  readonly name = 'Sources1700000000019';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['source_page', 'source', 'fetch_host']) await runner.query(`drop table ${table}`);
  }
}

const UP = [
  `create table source (
    id bigint generated always as identity primary key,
    url text not null,
    host text not null,
    kind text check (kind in ('FEED', 'SITEMAP', 'PAGE')),
    title text,
    every_seconds int check (every_seconds between 300 and 86400),
    wait_seconds int not null default 900 check (wait_seconds between 300 and 86400),
    etag text,
    last_modified text,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    added_at timestamptz(3) not null default now(),
    last_checked_at timestamptz(3),
    last_new_at timestamptz(3),
    last_result text check (last_result in ('NEW', 'NOTHING_NEW', 'FAILED')),
    problem text,
    failures int not null default 0,
    article_count int not null default 0,
    next_check_at timestamptz(3) not null default now(),
    paused boolean not null default false
  )`,
  // sources add, and a source by its address.
  `create unique index source_url on source (url)`,
  // What is due at a host, and at which hosts something is.
  `create index source_due on source (next_check_at, host) where not paused`,
  `create table source_page (
    id bigint generated always as identity primary key,
    source_id bigint not null references source on delete cascade,
    url text not null,
    host text not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'STORED', 'REJECTED', 'FAILED')),
    tries int not null default 0,
    problem text,
    published_at timestamptz(3),
    outlet text,
    article_id bigint references article on delete set null,
    found_at timestamptz(3) not null default now(),
    next_try_at timestamptz(3) not null default now(),
    done_at timestamptz(3)
  )`,
  // Which of the pages that a source announces are new.
  `create unique index source_page_url on source_page (url)`,
  // What is due at a host, and at which hosts something is.
  `create index source_page_due on source_page (next_try_at, host) where state = 'WAITING'`,
  // What came in of late, of one source or of all; and what goes with a source that is removed.
  `create index source_page_done on source_page (source_id, done_at desc)`,
  // sources failed, sources retry.
  `create index source_page_failed on source_page (id) where state = 'FAILED'`,
  // What goes with an article that is deleted.
  `create index source_page_article on source_page (article_id) where article_id is not null`,
  `create table fetch_host (
    host text primary key,
    claimed_until timestamptz(3) not null default '-infinity',
    free_at timestamptz(3) not null default '-infinity'
  )`,
];
