import type { QuoteToGroup, StatementCandidate } from '../../domain/statements/group-quotes.ts';
import type { Queryable } from '../database.ts';
import { columnsOf } from '../tables/columns.ts';
import { VariantEntity } from '../tables/variant.ts';
import { SHOWN_WORDING, type ShownWording, storedWording } from './find-candidates.ts';

/** In so many copies of an article its quotes are looked for: the original and the newest others. */
const MOST_COPIES = 8;

interface CopiedRow extends ShownWording {
  position: number;
  statementId: number;
  repeatedText: string;
}

/**
 * Statements of the same words by the same speaker in copies of the article: there "Yes" is the same as here, which
 * elsewhere says too little to be found again.
 * @param articleIds of each quote the article where that has copies, else null
 */
export async function findCopied(
  transaction: Queryable,
  quotes: readonly QuoteToGroup[],
  articleIds: readonly (number | null)[],
): Promise<StatementCandidate[][]> {
  const found = quotes.map((): StatementCandidate[] => []);
  const wanted = quotes.flatMap(({ speakerId, identity }, position) => {
    const articleId = articleIds[position]!;
    return articleId === null ? [] : [{ position, articleId, speakerId, identity }];
  });
  if (wanted.length === 0) return found;
  const rows = await transaction.query<CopiedRow[]>(FIND_COPIED, [
    wanted.map((row) => row.position),
    wanted.map((row) => row.articleId),
    wanted.map((row) => row.speakerId),
    wanted.map((row) => row.identity),
  ]);
  for (const { position, statementId, repeatedText, ...wording } of rows) {
    found[position]!.push({ statementId, canonical: storedWording(wording), repeatedText });
  }
  return found;
}

const FIND_COPIED = `
  with wanted as materialized (
    select * from unnest($1::int[], $2::bigint[], $3::bigint[], $4::bigint[])
      as w(position, article_id, speaker_id, identity)
  ), copy as materialized (
    select own.id own_id, other.id
    from (select distinct article_id from wanted) known join article own on own.id = known.article_id
    cross join lateral (
      select a.id from article a where a.copy_group_id = own.copy_group_id and a.id <> own.id
      order by a.is_copy, a.sort_at desc, a.id desc limit ${MOST_COPIES}
    ) other
  )
  select distinct on (wanted.position) wanted.position, s.id "statementId",
         ${columnsOf(VariantEntity, 'wording', SHOWN_WORDING).text}, v.text "repeatedText"
  from wanted join copy on copy.own_id = wanted.article_id
    join quote q on q.article_id = copy.id and q.speaker_id is not distinct from wanted.speaker_id
    join variant v on v.id = q.variant_id and v.identity = wanted.identity and v.rank >= 0
    join statement s on s.id = v.statement_id
    join variant wording on wording.id = s.variant_id
  order by wanted.position, s.id`;
