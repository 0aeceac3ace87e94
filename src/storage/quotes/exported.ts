import sql, { raw, type Sql } from 'sql-template-tag';
import type { EntityType } from '../../domain/entity.ts';
import { SURROUNDINGS_LENGTH } from '../../domain/text-fragment.ts';
import type { Queryable } from '../database.ts';
import { type Page, type PageRequest, toPage } from '../lists/keyset.ts';
import { type List, selectPage } from '../lists/list.ts';
import { run } from '../lists/rows.ts';
import type { QuoteRow } from './row.ts';
import { SUPERSEDED_AS_QUOTES } from './superseded.ts';

/** An entity as an export names it. */
export type NamedEntity = [slug: string, name: string, type: EntityType];

/** A quote with all that a line about it says. */
export interface ExportedQuoteRow extends QuoteRow {
  articleTitle: string;
  articleUrl: string | null;
  publishedAt: Date | null;
  language: string | null;
  /** Of the article's text. */
  sha256: string;
  outletName: string | null;
  outletSlug: string | null;
  /** Of the first of the speakers. */
  speakerName: string | null;
  speakerSlug: string | null;
  speakerType: EntityType | null;
  /** Everyone who says it, in the order of the text; the speaker is the first. */
  speakers: NamedEntity[];
  /** In the order of the text. */
  about: NamedEntity[];
  /** Who relayed it, in the order of the text; the slug of those who are known. */
  via: [text: string, slug: string | null][];
  /** When the text in which it stands was stored. */
  storedAt: Date;
  /** Number of the version of its article that no longer has it; null for one that stands. */
  supersededBy: number | null;
  /** The quote with WINDOW_MARGIN characters on each side. Null: the article has no text. */
  window: string | null;
}

/** Characters of the text that come along on each side of a quote; a word more than is shown, so that none is cut. */
export const WINDOW_MARGIN = SURROUNDINGS_LENGTH + 32;

/**
 * One page of a list of quotes, by one statement whatever its size. The window is cut by characters, while
 * spans count UTF-16 units: behind an emoji it lies too far to the right, which the reader has to notice.
 * @param areSuperseded whether the list is one of superseded quotes: its conditions are those of `quote` all the same
 */
export async function exportedPage(
  database: Queryable,
  list: List<QuoteRow>,
  request: PageRequest,
  areSuperseded = false,
): Promise<Page<ExportedQuoteRow>> {
  const direction = list.order.descending !== request.backward ? 'desc' : 'asc';
  const sorted = list.order.columns.map(({ sql: column }) => `page.${SELECTED[column]} ${direction}`);
  const columns = sql`${list.columns}, ${areSuperseded ? sql`q.superseded_by` : sql`null::int`} "supersededBy"`;
  const rows = await run<ExportedQuoteRow>(
    database,
    sql`${areSuperseded ? sql`with ${SUPERSEDED_AS_QUOTES}` : sql``}
        select page.*, coalesce(v.title, a.title) "articleTitle", a.url "articleUrl", a.published_at "publishedAt",
          a.language, v.sha256,
          o.name "outletName", o.slug "outletSlug", s.name "speakerName", s.slug "speakerSlug", s.type "speakerType",
          ${SPEAKERS} speakers, ${ABOUT} about, ${VIA} via, v.created_at "storedAt",
          substr(v.text, page."spanStart" + 1 - ${WINDOW_MARGIN}::int,
            page."spanEnd" - page."spanStart" + ${2 * WINDOW_MARGIN}::int) "window"
        from (${selectPage({ ...list, columns }, request)}) page
        join article a on a.id = page."articleId"
        left join article_version v on v.article_id = a.id
          and v.number = coalesce(page."supersededBy" - 1, a.version)
        left join outlet o on o.id = page."outletId"
        left join entity s on s.id = page."speakerId"
        order by ${raw(sorted.join(', '))}`,
  );
  return toPage(rows, request);
}

/** What the page calls the columns that it may be sorted by, whichever table has them. */
const SELECTED: Record<string, string> = {
  'q.sort_at': '"sortAt"',
  'about.sort_at': '"sortAt"',
  'q.id': 'id',
  'about.quote_id': 'id',
};

const SPEAKERS: Sql = sql`array_to_json(
  case when page."speakerId" is null then '{}'::json[] else json_build_array(s.slug, s.name, s.type) || array(
    select json_build_array(e.slug, e.name, e.type) from joint_speaker joint join entity e on e.id = joint.speaker_id
    where joint.quote_id = page.id order by joint.position) end)`;

const ABOUT: Sql = sql`coalesce((select json_agg(json_build_array(e.slug, e.name, e.type) order by named.position)
  from quote_about named join entity e on e.id = named.entity_id where named.quote_id = page.id), '[]')`;

const VIA: Sql = sql`coalesce((select json_agg(json_build_array(relay.text, e.slug) order by relay.position)
  from quote_via relay left join entity e on e.id = relay.entity_id where relay.quote_id = page.id), '[]')`;
