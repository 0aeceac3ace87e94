import sql from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import { groupsByKey } from '../lists/rows.ts';
import { ENTITY_COLUMNS, type EntityRow } from './row.ts';

/** Who says each quote, in the order of the text: several of a joint statement, nobody where the speaker is open. */
export const speakersByQuote = (database: Queryable, quoteIds: readonly number[]): Promise<EntityRow[][]> =>
  groupsByKey<EntityRow & { ownerKey: number }>(
    database,
    quoteIds,
    sql`select said.quote_id "ownerKey", ${ENTITY_COLUMNS}
        from (select id quote_id, speaker_id, 0 as position from quote where id = any(${quoteIds}::bigint[]) union all
              select quote_id, speaker_id, position from joint_speaker where quote_id = any(${quoteIds}::bigint[])) said
        join entity e on e.id = said.speaker_id order by said.quote_id, said.position`,
  );

/** The entities named inside each quote, in the order of the text. */
export const aboutByQuote = (database: Queryable, quoteIds: readonly number[]): Promise<EntityRow[][]> =>
  groupsByKey<EntityRow & { ownerKey: number }>(
    database,
    quoteIds,
    sql`select named.quote_id "ownerKey", ${ENTITY_COLUMNS} from quote_about named
        join entity e on e.id = named.entity_id
        where named.quote_id = any(${quoteIds}::bigint[]) order by named.quote_id, named.position`,
  );
