import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person was called in articles, as printed, and between which dates. */
@Entity('role')
export class RoleEntity {
  @PrimaryColumn('bigint', { name: 'person_id' })
  personId!: number;

  /** `normalizeName` of the title. */
  @PrimaryColumn('text')
  normalized!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  organization!: string | null;

  /** Publication of the first and of the last dated article that prints it. */
  @Column('timestamp with time zone', { name: 'first_seen', precision: 3, nullable: true })
  firstSeen!: Date | null;

  @Column('timestamp with time zone', { name: 'last_seen', precision: 3, nullable: true })
  lastSeen!: Date | null;
}
