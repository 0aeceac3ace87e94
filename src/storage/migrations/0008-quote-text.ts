import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The text of a quote is what was said: its pieces in order, one space between them. What stood there before, the whole
 * stretch with whatever interrupts it, is `span_text` where that is not the same.
 */
export class QuoteText1700000000008 implements MigrationInterface {
  readonly name = 'QuoteText1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await rewriteTexts(runner);
    await runner.query(COUNT_AGAIN);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** None of what they count changes, and they would count it for each batch. */
const DO_NOT_COUNT = `alter table quote disable trigger quote_is_counted_anew, disable trigger count_update`;
const COUNT_AGAIN = `alter table quote enable trigger quote_is_counted_anew, enable trigger count_update`;

const UP = [
  `alter table quote add column span_text text`,
  // wordings of quotes that are still to be put together with others: none, once that is done.
  `create index variant_to_group on variant (id) where rank < 0`,
  DO_NOT_COUNT,
];

const DOWN = [
  DO_NOT_COUNT,
  `update quote set text = span_text where span_text is not null`,
  COUNT_AGAIN,
  `drop index variant_to_group`,
  `alter table quote drop column span_text`,
];

interface StoredText {
  id: number;
  text: string;
  spanStart: number;
  pieces: number[];
}

/** Quotes in memory at once. */
const BATCH = 1_000;
/** Quotes after which the log hears of it. */
const MANY = 20_000;

/** Offsets count UTF-16 units, which PostgreSQL does not know, so that the pieces are cut out here. */
async function rewriteTexts(runner: QueryRunner): Promise<void> {
  const [{ total }] = await runner.query(`select count(*)::int total from quote where cardinality(pieces) > 2`);
  let last = 0;
  for (let done = 0; ; ) {
    const rows: StoredText[] = await runner.query(
      `select id, text, span_start "spanStart", pieces from quote
       where id > $1 and cardinality(pieces) > 2 order by id limit ${BATCH}`,
      [last],
    );
    if (rows.length === 0) return;
    last = rows.at(-1)!.id;
    const changed = rows.map((row) => ({ ...row, said: saidIn(row) })).filter(({ text, said }) => said !== text);
    await runner.query(
      `update quote q set text = new.text, span_text = q.text
       from unnest($1::bigint[], $2::text[]) as new(id, text) where q.id = new.id`,
      [changed.map(({ id }) => id), changed.map(({ said }) => said)],
    );
    done += rows.length;
    if (done % MANY < BATCH && done >= MANY) {
      runner.connection.logger.log('info', `texts of interrupted quotes are rewritten: ${done} of ${total}`);
    }
  }
}

function saidIn({ text, spanStart, pieces }: StoredText): string {
  const parts: string[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    parts.push(text.slice(pieces[index]! - spanStart, pieces[index + 1]! - spanStart));
  }
  return parts.join(' ');
}
