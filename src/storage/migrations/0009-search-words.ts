import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search vectors hold the words as they are printed, without case and accents: what is looked for brings its own forms.
 * Marks cut words apart, so that "COVID-19" has the words of "covid 19" and an address those of its parts.
 */
export class SearchWords1700000000009 implements MigrationInterface {
  readonly name = 'SearchWords1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/**
 * Makes every vector anew, in one pass over each table, which keeps no more than a row in memory and leaves no dead rows;
 * an update would keep the rows of its transition tables. A column of a trigger cannot be altered.
 */
const RECOMPUTED = [
  `drop trigger quote_search_is_of_text on quote`,
  `alter table quote alter column search type tsvector using search_vector(text)`,
  `create trigger quote_search_is_of_text before insert or update of text, search on quote
    for each row execute function set_search()`,
  // What `alter` is given may not look into other tables, while a function may.
  `create function newest_text(of_article bigint, of_version int) returns text language sql stable
    return (select v.text from article_version v where v.article_id = of_article and v.number = of_version)`,
  `alter table article alter column search type tsvector
    using search_vector(title || E'\\n\\n' || coalesce(newest_text(id, version), ''))`,
  `drop function newest_text`,
  `analyze quote (search), article (search)`,
];

const WORDS = 'asciiword, asciihword, hword_asciipart';
const OTHER_WORDS = `word, numword, hword, numhword, hword_part, hword_numpart, email, url, host, url_path, file, sfloat, float,
  int, uint, version`;

const UP = [
  // As long as the text but for characters without a width, which are left out. Whatever PostgreSQL's parser would take
  // for a tag, an address, a compound or a sign becomes a blank. "C++" and "C#" keep their marks as letters of no language
  // that is written. A vector holds a megabyte at most, so that of a text without end the first 200,000 characters are found.
  // A text of ASCII alone has fewer marks to look for, which takes half the time.
  `create function search_text(body text) returns text language sql immutable parallel safe
    return case when octet_length(body) = length(body)
      then translate(
        replace(replace(replace(left(body, 200000), '++', U&'\\01C2\\01C2'), 'C#', U&'C\\01C3'), 'c#', U&'c\\01C3'),
        '<>-+./_@&~', '          ')
      else translate(
        replace(replace(replace(left(body, 200000), '++', U&'\\01C2\\01C2'), 'C#', U&'C\\01C3'), 'c#', U&'c\\01C3'),
        U&'<>-+./_@&~\\02BC\\00AD\\200B\\200C\\200D\\200E\\200F\\2060\\FEFF', '           ')
      end`,
  `create or replace function search_vector(body text) returns tsvector language sql immutable parallel safe
    return to_tsvector('whosaid'::regconfig, search_text(body))`,
  `alter text search configuration whosaid alter mapping for ${WORDS} with simple`,
  `alter text search configuration whosaid alter mapping for ${OTHER_WORDS} with unaccent, simple`,
  ...RECOMPUTED,
];

const DOWN = [
  `create or replace function search_vector(body text) returns tsvector language sql immutable parallel safe
    return to_tsvector('whosaid'::regconfig, translate(left(body, 200000), '<>', '  '))`,
  `drop function search_text`,
  `alter text search configuration whosaid alter mapping for ${WORDS} with english_stem`,
  `alter text search configuration whosaid alter mapping for word, hword, hword_part with unaccent, english_stem`,
  `alter text search configuration whosaid alter mapping for numword, numhword, hword_numpart, email, url, host, url_path,
    file, sfloat, float, int, uint, version with simple`,
  ...RECOMPUTED,
];
