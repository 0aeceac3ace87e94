import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Scope } from '../../domain/access.ts';

/** A key that was given out: all that is kept of it. */
@Entity('api_key')
@Index('api_key_sha256', { synchronize: false })
@Index('api_key_prefix', { synchronize: false })
export class ApiKeyEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: number;

  /** What its owner calls it. */
  @Column('text')
  name!: string;

  @Column('text')
  scope!: Scope;

  /** The start of the key after "whosaid_", by which people speak of it. */
  @Column('text')
  prefix!: string;

  /** SHA-256 of the whole key, in hex. */
  @Column('text')
  sha256!: string;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  /** Null: never. */
  @Column('timestamp with time zone', { name: 'expires_at', precision: 3, nullable: true })
  expiresAt!: Date | null;

  /** Kept to the minute. */
  @Column('timestamp with time zone', { name: 'last_used_at', precision: 3, nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamp with time zone', { name: 'revoked_at', precision: 3, nullable: true })
  revokedAt!: Date | null;
}
