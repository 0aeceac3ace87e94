import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A slug that an entity had before it was renamed: links with it go on, and nobody else gets it. Kept by a trigger. */
@Entity('former_slug')
@Index('former_slug_of_entity', { synchronize: false })
export class FormerSlugEntity {
  @PrimaryColumn('text')
  slug!: string;

  @Column('bigint', { name: 'entity_id' })
  entityId!: number;
}
