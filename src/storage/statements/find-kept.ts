import sql from 'sql-template-tag';
import type { StatementCandidate } from '../../domain/statements/group-quotes.ts';
import type { Queryable } from '../database.ts';
import { run } from '../lists/rows.ts';
import type { NewQuote } from '../quotes/write.ts';
import { columnsOf } from '../tables/columns.ts';
import { StatementEntity } from '../tables/statement.ts';
import { VariantEntity } from '../tables/variant.ts';
import { SHOWN_WORDING, type ShownWording, storedWording } from './find-candidates.ts';

type KeptQuote = Pick<NewQuote, 'speakerId' | 'negated' | 'text' | 'keptStatementId'>;

/** What became of the statement of a quote that stands in another version of its article. */
export interface KeptStatement {
  /** It goes on, since other articles report it. */
  candidate: StatementCandidate | null;
  /** It was that article's alone and has gone with the version before: its id is free for the quote to have again. */
  freeId: number | null;
}

const NONE: KeptStatement = { candidate: null, freeId: null };

/** The statement that each quote reported in the version before, in their order. */
export async function findKept(transaction: Queryable, quotes: readonly KeptQuote[]): Promise<KeptStatement[]> {
  const ids = quotes.flatMap(({ keptStatementId }) => keptStatementId ?? []);
  if (ids.length === 0) return quotes.map(() => NONE);
  const rows = await run<Pick<StatementEntity, 'id' | 'speakerId' | 'negated'> & ShownWording>(
    transaction,
    sql`select ${columnsOf(StatementEntity, 's', ['id', 'speakerId', 'negated'])},
               ${columnsOf(VariantEntity, 'wording', SHOWN_WORDING)}
        from statement s join variant wording on wording.id = s.variant_id where s.id = any(${ids}::bigint[])`,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return quotes.map(({ keptStatementId, speakerId, negated, text }) => {
    if (keptStatementId == null) return NONE;
    const row = found.get(keptStatementId);
    if (!row) return { candidate: null, freeId: keptStatementId };
    if (row.speakerId !== speakerId || row.negated !== negated) return NONE;
    // What it was put into before it is put into again.
    return { candidate: { statementId: row.id, canonical: storedWording(row), repeatedText: text }, freeId: null };
  });
}
