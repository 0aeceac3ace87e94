import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EntityType, OrganizationKind } from '../../domain/entity.ts';

/** A person, an organization or a place: one table, since a speaker or a mention may be any of them. */
@Entity('entity')
@Index('entity_most_quoted', { synchronize: false })
@Index('entity_by_type', { synchronize: false })
@Index('entity_by_name', { synchronize: false })
export class EntityEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('text')
  type!: EntityType;

  /** The name shown: the fullest, or the usual one of a well-known entity. */
  @Column('text')
  name!: string;

  @Index('entity_slug', { unique: true })
  @Column('text')
  slug!: string;

  @Column('text', { nullable: true })
  acronym!: string | null;

  @Column('text', { name: 'organization_kind', nullable: true })
  organizationKind!: OrganizationKind | null;

  /** ISO 3166-1 alpha-2. */
  @Column('text', { name: 'country_code', nullable: true })
  countryCode!: string | null;

  /** Quotes whose speaker it is; kept by the write path, for "most quoted first". */
  @Column('int', { name: 'quote_count', default: 0 })
  quoteCount!: number;

  /** Whether `co_mention` holds what is named with it, as for everything that many articles name; kept by triggers. */
  @Column('boolean', { name: 'keeps_co_mentions', default: false })
  keepsCoMentions!: boolean;
}
