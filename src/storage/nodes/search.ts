import sql, { type Sql } from 'sql-template-tag';
import type { EntityType } from '../../domain/entity.ts';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import { isOneOf } from '../lists/conditions.ts';
import type { Order } from '../lists/keyset.ts';
import type { List } from '../lists/list.ts';
import { ENTITY_COLUMNS, type EntityRow } from './row.ts';

type FoundEntity = EntityRow & { relevance: number };

const RELEVANCE: Order<FoundEntity> = {
  name: 'RELEVANCE',
  descending: true,
  columns: [
    { sql: 'e.relevance', type: 'int', value: (row) => row.relevance },
    { sql: 'e.quote_count', type: 'int', value: (row) => row.quoteCount },
    { sql: 'e.id', type: 'bigint', value: (row) => row.id },
  ],
};

/** Word similarity from which a name is like another without a look at the letters. */
const LIKE = 0.6;

/** What the very name gains over all that are only like it, popularity included: "Georgia" before "Bank of Georgia". */
const VERY_NAME = 30;

/** What many quotes gain at most: a fifth of the way from nothing to the same word. Reached at about 800 quotes. */
const POPULAR = 20;

/**
 * Entities with a name like `search`, a word of it or a misspelling: similar by pg_trgm's word similarity, or but for
 * a few letters (Levenshtein distance). The likest come first; among those that are nearly as
 * like, the most quoted: "Zelenskiy" is the president before a Zelinsky who was quoted once.
 */
export function entitySearch(search: string, types: readonly EntityType[] | null): List<FoundEntity> {
  const normalized = normalizeName(search);
  const typed = types ? sql`and ${isOneOf(sql`named.type`, types, 'text')}` : sql``;
  return {
    columns: sql`${ENTITY_COLUMNS}, e.relevance`,
    from: sql`(select named.*,
        likest.likeness + least(${POPULAR}::int, round(3 * ln(1 + named.quote_count))::int) relevance
      from (${likestNames(normalized)}) likest join entity named on named.id = likest.entity_id ${typed}) e`,
    where: [],
    order: RELEVANCE,
  };
}

/** How like the likest name of each entity is, 0 to 100, and VERY_NAME more for the very name. */
const likestNames = (normalized: string): Sql => sql`
  select likeness.entity_id,
    max(greatest(round(100 * similarity)::int, 100 - 12 * letters) + ${VERY_NAME}::int * is_name::int) likeness
  from (
    select n.entity_id, word_similarity(${normalized}, n.normalized) similarity, n.normalized = ${normalized} is_name,
      (select min(levenshtein_less_equal(${normalized}, left(word, 100), ${lettersAllowed(normalized)}::int))
       from unnest(string_to_array(n.normalized, ' ') || n.normalized) word) letters
    from similar_names(${normalized}) n
  ) likeness
  where similarity >= ${LIKE}::real or letters <= ${lettersAllowed(normalized)}::int
  group by likeness.entity_id`;

/** Letters that may be wrong, missing or too many, in a name of so many. */
function lettersAllowed({ length }: string): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 12 ? 2 : 3;
}
