import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One thing said, however many quotes report it. All but the speaker and the polarity is kept by triggers on `quote`.
 */
@Entity('statement')
@Index('statement_newest', { synchronize: false })
@Index('statement_most_reported', { synchronize: false })
@Index('statement_by_speaker', { synchronize: false })
@Index('statement_by_speaker_most_reported', { synchronize: false })
@Index('statement_negated', { synchronize: false })
export class StatementEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('bigint', { name: 'speaker_id', nullable: true })
  speakerId!: number | null;

  /** Whether its quotes say that it was not said; with what was said they are in no statement. */
  @Column('boolean', { default: false })
  negated!: boolean;

  /** The wording shown: what stands between quotation marks before paraphrase, then the longest, then the oldest. */
  @Column('bigint', { name: 'variant_id', nullable: true })
  variantId!: number | null;

  /** The quote of the oldest article; of undated ones only where there is no other. */
  @Column('bigint', { name: 'first_quote_id', nullable: true })
  firstQuoteId!: number | null;

  @Column('timestamp with time zone', { name: 'first_at', precision: 3, default: () => "'0001-01-01 00:00:00+00'" })
  firstAt!: Date;

  @Column('int', { name: 'quote_count', default: 0 })
  quoteCount!: number;

  /** Different outlets; an article whose outlet is not known adds none. */
  @Column('int', { name: 'outlet_count', default: 0 })
  outletCount!: number;

  @Column('int', { name: 'variant_count', default: 0 })
  variantCount!: number;
}
