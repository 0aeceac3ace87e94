import { migrate, undoMigration } from '../../../src/storage/migrate.ts';
import { MIGRATIONS } from '../../../src/storage/migrations/index.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { openTestDatabase } from '../../support/database.ts';
import { contradictions, picture } from '../../support/graph.ts';

const QUOTE = {
  content: 'the ferry to Arland would never again leave before noon',
  kind: 'INDIRECT' as const,
  speaker: 'Ann Ek',
  about: ['Arland'],
};
const FINDINGS = { people: ['Ann Ek'], places: ['Arland'] };

test('what was not said is taken out of the counts and the statements of an older graph', async () => {
  const db = await openTestDatabase();
  const { source } = db.database;
  try {
    const said = { ...FINDINGS, quotes: [{ ...QUOTE, cue: 'said' }] };
    const unsaid = { ...FINDINGS, quotes: [{ ...QUOTE, cue: 'has never said', negated: true }] };
    await storeAnalysed(db.database, { outlet: 'Courier', text: `Ann Ek said ${QUOTE.content}.` }, said);
    await storeAnalysed(db.database, { outlet: 'Ledger', text: `Ann Ek has never said ${QUOTE.content}.` }, unsaid);
    await storeAnalysed(db.database, { outlet: 'Wire', text: `So Ann Ek has never said ${QUOTE.content}.` }, unsaid);
    const today = await picture(source);
    expect(today.statements).toEqual([
      expect.objectContaining({ negated: false, quotes: [1] }),
      expect.objectContaining({ negated: true, quotes: [2, 3] }),
    ]);
    expect(await contradictions(source)).toEqual([]);

    const undone = MIGRATIONS.slice(12);
    for (const _ of undone) await undoMigration(db.database);
    expect(await source.query('select quote_count from entity order by id limit 1')).toEqual([{ quote_count: 3 }]);
    await source.query(
      'update quote q set statement_id = s.statement_id, variant_id = s.variant_id from quote s where s.id = 1 and q.id > 1',
    );
    await migrate(db.database);
    expect(await picture(source)).toEqual(today);
    expect(await contradictions(source)).toEqual([]);
  } finally {
    await db.close();
  }
});
