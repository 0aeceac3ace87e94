import { Entity, Index, PrimaryColumn } from 'typeorm';

/** What a wording is found by when another quote of the speaker comes in. */
@Entity('statement_key')
@Index('statement_key_of_variant', { synchronize: false })
export class StatementKeyEntity {
  /** 0: nobody known. */
  @PrimaryColumn('bigint', { name: 'speaker_id' })
  speakerId!: number;

  /** The identity of the wording, or a run of its words: see `shingleKeys`. */
  @PrimaryColumn('bigint')
  key!: number;

  @PrimaryColumn('bigint', { name: 'variant_id' })
  variantId!: number;
}
