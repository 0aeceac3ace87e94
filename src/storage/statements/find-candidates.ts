import type { QuoteToGroup, StatementCandidate } from '../../domain/statements/group-quotes.ts';
import type { Wording } from '../../domain/statements/wording.ts';
import type { Queryable } from '../database.ts';
import { columnsOf } from '../tables/columns.ts';
import { VariantEntity } from '../tables/variant.ts';

/** At most so many wordings are read for one key, the newest. A key that more wordings share says little. */
const MOST_OF_KEY = 64;
/** Statements that a quote is compared with. */
const MOST_CANDIDATES = 12;

export const SHOWN_WORDING = ['kind', 'text', 'verbatim'] as const;
export type ShownWording = Pick<VariantEntity, (typeof SHOWN_WORDING)[number]>;

interface CandidateRow extends ShownWording {
  position: number;
  statementId: number;
  repeatedText: string | null;
}

/** Stored statements of the same speaker that share a key with each quote, those that share most first. */
export async function findCandidates(
  transaction: Queryable,
  quotes: readonly QuoteToGroup[],
): Promise<StatementCandidate[][]> {
  const found = quotes.map((): StatementCandidate[] => []);
  const wanted = quotes.flatMap(({ speakerId, identity, keys }, position) =>
    keys.map((key) => ({ position, speaker: speakerId ?? 0, key, exact: key === identity })),
  );
  if (wanted.length === 0) return found;
  const rows = await transaction.query<CandidateRow[]>(FIND_CANDIDATES, [
    wanted.map((row) => row.position),
    wanted.map((row) => row.speaker),
    wanted.map((row) => row.key),
    wanted.map((row) => row.exact),
  ]);
  for (const { position, statementId, repeatedText, ...wording } of rows) {
    found[position]!.push({ statementId, canonical: storedWording(wording), repeatedText });
  }
  return found;
}

/** What is between quotation marks is stored only where it is neither all nor nothing. */
export const storedWording = ({ kind, text, verbatim }: ShownWording): Wording => ({
  kind,
  text,
  verbatim: verbatim ?? (kind === 'DIRECT' ? text : ''),
});

const FIND_CANDIDATES = `
  select likest.position, s.id "statementId", ${columnsOf(VariantEntity, 'wording', SHOWN_WORDING).text},
         likest.repeated "repeatedText"
  from (
    select hit.position, v.statement_id, max(v.text) filter (where hit.exact) repeated,
           row_number() over (partition by hit.position
                              order by bool_or(hit.exact) desc, count(*) desc, v.statement_id) place
    from (
      select wanted.position, wanted.exact, found.variant_id
      from unnest($1::int[], $2::bigint[], $3::bigint[], $4::boolean[]) as wanted(position, speaker_id, key, exact)
      cross join lateral (
        select k.variant_id from statement_key k
        where k.speaker_id = wanted.speaker_id and k.key = wanted.key
        order by k.variant_id desc limit ${MOST_OF_KEY}
      ) found
    ) hit
    join variant v on v.id = hit.variant_id
    group by hit.position, v.statement_id
  ) likest
  join statement s on s.id = likest.statement_id
  join variant wording on wording.id = s.variant_id
  where likest.place <= ${MOST_CANDIDATES}
  order by likest.position, likest.place`;
