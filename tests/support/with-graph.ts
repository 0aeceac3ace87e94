import type { Database, DatabaseOptions } from '../../src/storage/database.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { contradictions } from './graph.ts';

/**
 * A database for the tests of a file, or of the `describe` that this is called in: opened and filled before the first
 * of them, closed and removed after the last.
 * @param fill stores what the tests read, such as `storeNews`
 */
export function withGraph(
  fill?: (database: Database) => Promise<unknown>,
  options: Partial<DatabaseOptions> = {},
): TestDatabase {
  let opened: TestDatabase | undefined;
  beforeAll(async () => {
    opened = await openTestDatabase(options);
    await fill?.(opened.database);
  });
  afterAll(() => opened?.close());
  const graph = (): TestDatabase => {
    if (!opened) throw new Error('the database is there for tests and their hooks, not before');
    return opened;
  };
  return {
    get database() {
      return graph().database;
    },
    get statements() {
      return graph().statements;
    },
    get options() {
      return graph().options;
    },
    get env() {
      return graph().env;
    },
    clear: () => graph().clear(),
    reopen: () => graph().reopen(),
    close: () => graph().close(),
  };
}

/** The same, empty for each test. After each of them, nothing that is stored contradicts anything else. */
export function withEmptyGraph(): TestDatabase {
  const graph = withGraph();
  afterEach(async () => {
    expect(await contradictions(graph.database.source)).toEqual([]);
    await graph.clear();
  });
  return graph;
}
