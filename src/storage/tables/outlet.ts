import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who publishes. */
@Entity('outlet')
export class OutletEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: number;

  /** Normalized name: what makes two spellings one outlet. */
  @Index('outlet_key', { unique: true })
  @Column('text')
  key!: string;

  @Column('text')
  name!: string;

  @Index('outlet_slug', { unique: true })
  @Column('text')
  slug!: string;

  /** Host of its articles' addresses, without "www.". */
  @Column('text', { nullable: true })
  domain!: string | null;
}
