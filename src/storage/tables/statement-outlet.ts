import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many quotes in an outlet report a statement. */
@Entity('statement_outlet')
export class StatementOutletEntity {
  @PrimaryColumn('bigint', { name: 'statement_id' })
  statementId!: number;

  @PrimaryColumn('bigint', { name: 'outlet_id' })
  outletId!: number;

  @Column('int', { name: 'quote_count' })
  quoteCount!: number;

  /** Quotes that are printed elsewhere and count here, less those printed here that count elsewhere: of copies. */
  @Column('int', { name: 'moved_count', default: 0 })
  movedCount!: number;
}
