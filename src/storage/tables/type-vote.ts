import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntityType } from '../../domain/entity.ts';

/** How much articles say for a type of a node, added up: see `ExtractedEntity.evidence`. */
@Entity('type_vote')
export class TypeVoteEntity {
  @PrimaryColumn('bigint', { name: 'entity_id' })
  entityId!: number;

  @PrimaryColumn('text')
  type!: EntityType;

  @Column('int')
  votes!: number;
}
