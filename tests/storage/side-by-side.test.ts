import { sideBySide } from '../../src/storage/side-by-side.ts';
import { writeGraph } from '../../src/storage/transaction.ts';
import { withEmptyGraph } from '../support/with-graph.ts';

const db = withEmptyGraph();

const OUTLET = `insert into outlet (key, name, slug) values ('post', 'Post', 'post')`;
const outlets = async () => (await db.database.source.query('select from outlet')).length;

describe('statements of one writer, side by side', () => {
  test('are sent while those before them run, and are answered in their order', async () => {
    const answered: string[] = [];
    await writeGraph(db.database, async (transaction) => {
      const ask = async (sql: string) => answered.push((await transaction.query<{ word: string }[]>(sql))[0]!.word);
      db.statements.reset();
      const all = sideBySide(
        () => ask(`select 'first' word, pg_sleep(0.05)`),
        () => ask(`select 'second' word`),
      );
      expect(db.statements.count).toBe(2);
      await all;
    });
    expect(answered).toEqual(['first', 'second']);
  });

  test('fail as the first of them did, and leave nothing', async () => {
    const storing = writeGraph(db.database, (transaction) =>
      sideBySide(
        () => transaction.query(OUTLET),
        () => transaction.query('select 1 / 0'),
        () => transaction.query(OUTLET),
      ),
    );
    await expect(storing).rejects.toThrow('division by zero');
    expect(await outlets()).toBe(0);
  });

  test('leave the connection as good as it was where they fail', async () => {
    const fail = () =>
      writeGraph(db.database, (transaction) =>
        sideBySide(
          () => transaction.query('select 1 / $1::int', [0]),
          () => transaction.query('select $1::text word', ['never']),
        ),
      );
    await expect(fail()).rejects.toThrow('division by zero');
    await expect(fail()).rejects.toThrow('division by zero');
    await writeGraph(db.database, async (transaction) => {
      expect(await transaction.query('select $1::text word', ['again'])).toEqual([{ word: 'again' }]);
      await transaction.query(OUTLET);
    });
    expect(await outlets()).toBe(1);
  });
});
