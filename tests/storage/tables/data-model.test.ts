import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestDatabase, type TestDatabase } from '../../support/database.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/data-model.md'), 'utf8');

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

/** `quote.text text`, and `quote.said_on date or null`, of each table of the diagrams. */
function describedColumns(): string[] {
  const tables = [...PAGE.matchAll(/^ {2}(\w+) \{\n((?: {4}.+\n)+) {2}\}$/gm)];
  return tables.flatMap(([, table, lines]) =>
    lines!
      .trim()
      .split('\n')
      .map((line) => /^\s*(\w+) (\w+)( "or null")?$/.exec(line)!)
      .map(([, type, column, nullable]) => `${table}.${column} ${type}${nullable ? ' or null' : ''}`),
  );
}

test('the diagrams show every column of every table', async () => {
  const rows = await db.database.source.query<{ line: string }[]>(
    `select format('%s.%s %s%s', table_name, column_name,
       case data_type when 'timestamp with time zone' then 'timestamptz' when 'integer' then 'int'
         when 'ARRAY' then replace(replace(ltrim(udt_name, '_'), 'int4', 'int'), 'int8', 'bigint') || '_list' else data_type end,
       case is_nullable when 'YES' then ' or null' end) line
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migration'`,
  );
  expect(describedColumns().sort()).toEqual(rows.map(({ line }) => line).sort());
});
