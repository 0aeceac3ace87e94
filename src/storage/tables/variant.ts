import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { QuoteKind } from '../../domain/quote.ts';

/** A wording of a statement: quotes of the same words, with the same of them between quotation marks. */
@Entity('variant')
@Index('variant_to_group', { synchronize: false })
@Index('variant_identity', ['statementId', 'identity'], { unique: true })
export class VariantEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('bigint', { name: 'statement_id' })
  statementId!: number;

  /** The same for the same words: see `prepareQuote`. */
  @Column('bigint')
  identity!: number;

  @Column('text')
  kind!: QuoteKind;

  /** As the quote printed it that was stored first. */
  @Column('text')
  text!: string;

  /** What stands between quotation marks, "…" between the parts; null where that is all of it, or nothing. */
  @Column('text', { nullable: true })
  verbatim!: string | null;

  /** The highest of a statement is the wording shown. */
  @Column('int')
  rank!: number;

  @Column('int', { name: 'quote_count', default: 0 })
  quoteCount!: number;
}
