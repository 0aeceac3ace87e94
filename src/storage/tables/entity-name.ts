import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One name of an entity. The same name may belong to several: then it is ambiguous. */
@Entity('entity_name')
@Index('entity_name_lookup', { synchronize: false })
@Index('entity_name_similar', { synchronize: false })
export class EntityNameEntity {
  @PrimaryColumn('bigint', { name: 'entity_id' })
  entityId!: number;

  /** `normalizeName` of the name: lower case, no accents, no punctuation. */
  @PrimaryColumn('text')
  normalized!: string;

  @Column('text')
  name!: string;
}
