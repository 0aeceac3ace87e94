import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withGraph } from '../../support/with-graph.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/data-model.md'), 'utf8');

const db = withGraph();

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

describe('the classes of the tables', () => {
  /** `quote.text text`, and `quote.said_on date or null`. */
  const describeColumn = (table: string, column: string, type: string, isNullable: boolean) =>
    `${table}.${column} ${type}${isNullable ? ' or null' : ''}`;
  /** Kept by triggers alone; `statistics/roll-ups.ts` says what they count. */
  const COUNTS = [
    'co_mention',
    'quotes_by_confidence',
    'quotes_by_day',
    'quotes_by_edge',
    'quotes_by_edge_month',
    'quotes_by_edge_stance',
    'quotes_by_edge_year',
    'quotes_by_month',
    'quotes_by_speaker_month',
    'quotes_by_wording',
    'quotes_by_year',
    'speakers_by_month',
    'statements_by_outlet',
    'statements_by_speaker',
  ];

  test('have every column of the migrated tables, with its type and whether it may be null', async () => {
    const rows = await db.database.source.query<{ table: string; column: string; type: string; nullable: boolean }[]>(
      `select c.relname "table", a.attname "column", format_type(a.atttypid, a.atttypmod) "type", not a.attnotnull "nullable"
       from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
         and a.attnum > 0 and not a.attisdropped`,
    );
    const { entityMetadatas } = db.database.source;
    const described = entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map(({ databaseName, type, precision, isArray, isNullable }) => {
        const named = type === 'int' ? 'integer' : String(type);
        const exact = precision == null ? named : named.replace('timestamp', `timestamp(${precision})`);
        return describeColumn(tableName, databaseName, `${exact}${isArray ? '[]' : ''}`, isNullable);
      }),
    );
    const kept = rows.filter(({ table }) => !COUNTS.includes(table));
    expect(described.sort()).toEqual(
      kept.map((row) => describeColumn(row.table, row.column, row.type, row.nullable)).sort(),
    );
    expect([...new Set(rows.map(({ table }) => table))].filter((table) => COUNTS.includes(table)).sort()).toEqual(
      COUNTS,
    );
  });

  test('say null in TypeScript where the table may have it, and nowhere else', () => {
    const folder = join(import.meta.dirname, '../../../src/storage/tables');
    const properties = readdirSync(folder).flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [...text.matchAll(/@(?:Primary)?Column\((?<options>.*)\)\n {2}(?<name>\w+)!: (?<type>[^;]+);/g)].map(
        ({ groups }) => ({ file, ...(groups as { options: string; name: string; type: string }) }),
      );
    });
    const wrong = properties.filter(({ options, type }) => /nullable: true/.test(options) !== /\| null$/.test(type));
    expect(wrong).toEqual([]);
    const columns = db.database.source.entityMetadatas.flatMap((entity) => entity.columns);
    expect(properties).toHaveLength(columns.length);
  });

  test('are each used by a statement', () => {
    const source = join(import.meta.dirname, '../../../src/storage');
    const imports = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.startsWith('tables'))
      .flatMap((path) => [...readFileSync(join(source, path), 'utf8').matchAll(/from '.*\/tables\/(.+)'/g)])
      .map(([, file]) => file);
    const files = readdirSync(join(source, 'tables'));
    expect(files.filter((file) => !imports.includes(file))).toEqual([]);
  });
});
