import { CopiedText } from '../../domain/copies/copied-text.ts';
import type { CopyCandidate } from '../../domain/copies/copy-groups.ts';
import type { Queryable } from '../database.ts';

/** At most so many articles are looked at for one key, the newest. A key that more share is of what many pages add. */
const MOST_OF_KEY = 32;
/** Articles that one is compared with. */
const MOST_CANDIDATES = 6;

/** Copies to look for. */
export interface SignedArticle {
  id: number;
  keys: readonly number[];
}

interface CandidateRow {
  articleId: number;
  id: number;
  groupId: number | null;
  text: string;
}

/** Other articles that share a key with each, those that share most first, with the words of their newest texts. */
export async function findCopyCandidates(
  transaction: Queryable,
  articles: readonly SignedArticle[],
): Promise<CopyCandidate[][]> {
  const rows = await transaction.query<CandidateRow[]>(FIND_CANDIDATES, [
    articles.flatMap(({ id, keys }) => keys.map(() => id)),
    articles.flatMap(({ keys }) => keys),
  ]);
  const texts = new Map<number, CopiedText>();
  const found = new Map(articles.map(({ id }): [number, CopyCandidate[]] => [id, []]));
  for (const { articleId, id, groupId, text } of rows) {
    const known = texts.get(id) ?? new CopiedText(text);
    texts.set(id, known);
    found.get(articleId)!.push(asRead({ id, groupId }, known));
  }
  return articles.map(({ id }) => found.get(id)!);
}

/** Its words are read when they are asked for first. */
export const asRead = <Fields extends object>(
  fields: Fields,
  text: CopiedText,
): Fields & Pick<CopiedText, 'words'> => ({
  ...fields,
  get words() {
    return text.words;
  },
});

const FIND_CANDIDATES = `
  select likest.own_id "articleId", a.id, a.copy_group_id "groupId", v.text
  from (
    select wanted.article_id own_id, found.article_id,
           row_number() over (partition by wanted.article_id order by count(*) desc, found.article_id desc) place
    from unnest($1::bigint[], $2::bigint[]) as wanted(article_id, key)
    cross join lateral (
      select k.article_id from copy_key k where k.key = wanted.key order by k.article_id desc limit ${MOST_OF_KEY}
    ) found
    where found.article_id <> wanted.article_id
    group by wanted.article_id, found.article_id
  ) likest
  join article a on a.id = likest.article_id
  join article_version v on v.article_id = a.id and v.number = a.version
  where likest.place <= ${MOST_CANDIDATES}
  order by likest.own_id, likest.place`;
