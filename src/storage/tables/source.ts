import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SourceKind, SourceResult } from '../../domain/source.ts';

/** An address of the web that is followed. */
@Entity('source')
@Index('source_url', { synchronize: false })
@Index('source_due', { synchronize: false })
export class SourceEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('text')
  url!: string;

  /** Name and port of its server. */
  @Column('text')
  host!: string;

  /** Null until it was looked at once. */
  @Column('text', { nullable: true })
  kind!: SourceKind | null;

  @Column('text', { nullable: true })
  title!: string | null;

  /** How long from one look to the next, where somebody said so; null: by how often it changes. */
  @Column('int', { name: 'every_seconds', nullable: true })
  everySeconds!: number | null;

  /** How long from the last look to the next, where nothing fails. */
  @Column('int', { name: 'wait_seconds', default: 900 })
  waitSeconds!: number;

  @Column('text', { nullable: true })
  etag!: string | null;

  /** As the server wrote it. */
  @Column('text', { name: 'last_modified', nullable: true })
  lastModified!: string | null;

  /** Of what was there the last time, in hex. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('timestamp with time zone', { name: 'added_at', precision: 3, default: () => 'now()' })
  addedAt!: Date;

  @Column('timestamp with time zone', { name: 'last_checked_at', precision: 3, nullable: true })
  lastCheckedAt!: Date | null;

  /** When a look last brought something new. */
  @Column('timestamp with time zone', { name: 'last_new_at', precision: 3, nullable: true })
  lastNewAt!: Date | null;

  @Column('text', { name: 'last_result', nullable: true })
  lastResult!: SourceResult | null;

  /** What was wrong the last time. */
  @Column('text', { nullable: true })
  problem!: string | null;

  /** Looks in a row that failed. */
  @Column('int', { default: 0 })
  failures!: number;

  /** Articles that it brought. */
  @Column('int', { name: 'article_count', default: 0 })
  articleCount!: number;

  @Column('timestamp with time zone', { name: 'next_check_at', precision: 3, default: () => 'now()' })
  nextCheckAt!: Date;

  @Column('boolean', { default: false })
  paused!: boolean;
}
