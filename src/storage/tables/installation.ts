import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: what tells this graph from every other. */
@Entity('installation')
export class InstallationEntity {
  /** Always true, so that there is no second row. */
  @PrimaryColumn('boolean', { default: true })
  single!: boolean;

  /** A random UUID. */
  @Column('uuid')
  id!: string;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;
}
