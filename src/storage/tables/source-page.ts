import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SourcePageState } from '../../domain/source.ts';

/** A page that a source announced. */
@Entity('source_page')
@Index('source_page_url', { synchronize: false })
@Index('source_page_due', { synchronize: false })
@Index('source_page_done', { synchronize: false })
@Index('source_page_failed', { synchronize: false })
@Index('source_page_article', { synchronize: false })
export class SourcePageEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('bigint', { name: 'source_id' })
  sourceId!: number;

  @Column('text')
  url!: string;

  /** Name and port of its server. */
  @Column('text')
  host!: string;

  @Column('text', { default: 'WAITING' })
  state!: SourcePageState;

  /** How often it was begun with since it was last done with. */
  @Column('int', { default: 0 })
  tries!: number;

  /** Why it was not taken the last time. */
  @Column('text', { nullable: true })
  problem!: string | null;

  /** As the source says. */
  @Column('timestamp with time zone', { name: 'published_at', precision: 3, nullable: true })
  publishedAt!: Date | null;

  /** As the source says. */
  @Column('text', { nullable: true })
  outlet!: string | null;

  /** SHA-256 of what the source says of it, in hex; null: it said nothing that could change. */
  @Column('text', { name: 'said_sha256', nullable: true })
  saidSha256!: string | null;

  @Column('bigint', { name: 'article_id', nullable: true })
  articleId!: number | null;

  @Column('text', { nullable: true })
  etag!: string | null;

  /** As the server wrote it. */
  @Column('text', { name: 'last_modified', nullable: true })
  lastModified!: string | null;

  /** Of what was there the last time, in hex. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('timestamp with time zone', { name: 'found_at', precision: 3, default: () => 'now()' })
  foundAt!: Date;

  /** When its server was last asked for it. */
  @Column('timestamp with time zone', { name: 'asked_at', precision: 3, nullable: true })
  askedAt!: Date | null;

  /** When it is tried or, where it is stored, looked at again; null: it is done with. */
  @Column('timestamp with time zone', { name: 'next_try_at', precision: 3, nullable: true, default: () => 'now()' })
  nextTryAt!: Date | null;

  /** When it was stored, rejected or given up. */
  @Column('timestamp with time zone', { name: 'done_at', precision: 3, nullable: true })
  doneAt!: Date | null;
}
