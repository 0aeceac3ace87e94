import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Stance } from '../../domain/quote.ts';

/** An entity named inside a quote; repeats what "about whom" is sorted, filtered and counted by. */
@Entity('quote_about')
@Index('quote_about_entity', { synchronize: false })
@Index('quote_about_by_speaker', { synchronize: false })
@Index('quote_about_speaker', { synchronize: false })
@Index('quote_about_entity_stored', { synchronize: false })
@Index('quote_about_by_speaker_stored', { synchronize: false })
export class QuoteAboutEntity {
  @PrimaryColumn('bigint', { name: 'quote_id' })
  quoteId!: number;

  @PrimaryColumn('bigint', { name: 'entity_id' })
  entityId!: number;

  @Column('bigint', { name: 'speaker_id', nullable: true })
  speakerId!: number | null;

  @Column('timestamp with time zone', { name: 'sort_at', precision: 3 })
  sortAt!: Date;

  @Column('text', { nullable: true })
  stance!: Stance | null;

  @Column('boolean', { default: false })
  negated!: boolean;

  /** 0, 1, ... in the order of the text. */
  @Column('int')
  position!: number;
}
