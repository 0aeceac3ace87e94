import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What an entity is called elsewhere: { scheme: "wikidata", value: "Q7747" }. */
@Entity('external_id')
@Index('external_id_of_entity', ['entityId'])
export class ExternalIdEntity {
  @PrimaryColumn('text')
  scheme!: string;

  @PrimaryColumn('text')
  value!: string;

  @Column('bigint', { name: 'entity_id' })
  entityId!: number;
}
