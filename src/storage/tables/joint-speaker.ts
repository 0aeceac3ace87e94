import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { QuoteKind, Stance } from '../../domain/quote.ts';

/**
 * A further person who says a quote together with its speaker. It repeats the columns of the quote by which quotes of
 * one person are found, sorted and counted.
 */
@Entity('joint_speaker')
@Index('joint_speaker_newest', { synchronize: false })
@Index('joint_speaker_stored', { synchronize: false })
@Index('joint_speaker_of_article', { synchronize: false })
@Index('joint_speaker_of_statement', { synchronize: false })
export class JointSpeakerEntity {
  @PrimaryColumn('bigint', { name: 'quote_id' })
  quoteId!: number;

  @PrimaryColumn('bigint', { name: 'speaker_id' })
  speakerId!: number;

  /** 1, 2, ... in the order of the text: 0 is `quote.speaker_id`. */
  @Column('int')
  position!: number;

  @Column('bigint', { name: 'article_id' })
  articleId!: number;

  @Column('bigint', { name: 'outlet_id', nullable: true })
  outletId!: number | null;

  @Column('bigint', { name: 'statement_id' })
  statementId!: number;

  @Column('timestamp with time zone', { name: 'sort_at', precision: 3 })
  sortAt!: Date;

  @Column('text')
  kind!: QuoteKind;

  @Column('text', { nullable: true })
  stance!: Stance | null;

  @Column('text', { name: 'cue_lemma', nullable: true })
  cueLemma!: string | null;

  @Column('boolean')
  negated!: boolean;

  /** Whom the quote names, as `quote_about` has them. */
  @Column('bigint', { array: true })
  about!: number[];
}
