import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who relayed a quote ("the Kremlin said in a statement"). */
@Entity('quote_via')
@Index('quote_via_entity', { synchronize: false })
export class QuoteViaEntity {
  @PrimaryColumn('bigint', { name: 'quote_id' })
  quoteId!: number;

  /** 0, 1, ... in the order of the text. */
  @PrimaryColumn('int')
  position!: number;

  @Column('bigint', { name: 'entity_id', nullable: true })
  entityId!: number | null;

  @Column('text')
  text!: string;
}
