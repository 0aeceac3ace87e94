import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { QuoteViaEntity } from './quote-via.ts';

/**
 * A quote that the article had, and that a later version of its text no longer has. It is in no other table, so that
 * no list, search or count meets it.
 */
@Entity('superseded_quote')
@Index('superseded_quote_of_article', { synchronize: false })
@Index('superseded_quote_newest', { synchronize: false })
@Index('superseded_quote_by_statement', { synchronize: false })
@Index('superseded_quote_names', { synchronize: false })
export class SupersededQuoteEntity {
  /** The one that it had in `quote`, and has there again once another version has it. */
  @PrimaryColumn('bigint')
  id!: number;

  @Column('bigint', { name: 'article_id' })
  articleId!: number;

  /** Number of the version that no longer has it. Its offsets are of the version before. */
  @Column('int', { name: 'superseded_by' })
  supersededBy!: number;

  /** The statement that it reported: a row of `statement` as long as other quotes report it. */
  @Column('bigint', { name: 'statement_id' })
  statementId!: number;

  @Column('timestamp with time zone', { name: 'sort_at', precision: 3 })
  sortAt!: Date;

  /** Its row of `quote` as it was, by the names of the columns. */
  @Column('jsonb')
  found!: object;

  /** What `joint_speaker` had of it, in order. */
  @Column('bigint', { name: 'joint_speaker_ids', array: true })
  jointSpeakerIds!: number[];

  /** What `quote_about` had of it, in order. */
  @Column('bigint', { name: 'about_ids', array: true })
  aboutIds!: number[];

  /** What `quote_via` had of it, in order. */
  @Column('jsonb')
  via!: Pick<QuoteViaEntity, 'entityId' | 'text'>[];

  /** All entities that it names, its speakers among them. */
  @Column('bigint', { name: 'entity_ids', array: true })
  entityIds!: number[];
}
