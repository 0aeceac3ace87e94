import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One published text, without the text: lists never drag it along. */
@Entity('article')
@Index('article_search', { synchronize: false })
@Index('article_by_language', { synchronize: false })
@Index('article_by_section', { synchronize: false })
@Index('article_newest', { synchronize: false })
@Index('article_by_outlet', { synchronize: false })
@Index('article_copies', { synchronize: false })
export class ArticleEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: number;

  /** SHA-256 of outlet and text, white space and Unicode form ignored: the same article twice is one. */
  @Index('article_content_key', { unique: true })
  @Column('text', { name: 'content_key' })
  contentKey!: string;

  @Column('bigint', { name: 'outlet_id', nullable: true })
  outletId!: number | null;

  @Column('text')
  title!: string;

  @Index('article_url', { unique: true })
  @Column('text', { nullable: true })
  url!: string | null;

  @Column('timestamp with time zone', { name: 'published_at', precision: 3, nullable: true })
  publishedAt!: Date | null;

  /** `publishedAt`, or the year 1 for an undated article, so that it sorts last: what pages and cursors use. */
  @Column('timestamp with time zone', { name: 'sort_at', precision: 3 })
  sortAt!: Date;

  /** ISO 639-1. */
  @Column('text', { nullable: true })
  language!: string | null;

  @Column('text', { array: true })
  authors!: string[];

  @Column('text', { nullable: true })
  section!: string | null;

  /** Number of the newest text version: the one that quotes and mentions refer to. */
  @Column('int')
  version!: number;

  /** SHA-256 of that version's text, as lower-case hexadecimal. */
  @Column('text')
  sha256!: string;

  /** Those that print one story have the same; null where it is in no other article. */
  @Column('bigint', { name: 'copy_group_id', nullable: true })
  copyGroupId!: number | null;

  /** Whether another of its group is the original. */
  @Column('boolean', { name: 'is_copy', default: false })
  isCopy!: boolean;

  /** Of a copy: the outlet that its quotes count for, where that is not its own. */
  @Column('bigint', { name: 'origin_outlet_id', nullable: true })
  originOutletId!: number | null;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  /** Words of the headline and of the newest text, for full text search; kept by the write path. */
  @Column('tsvector', { select: false, default: '' })
  search!: string;
}
