import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A host that is fetched from, by one process at a time. */
@Entity('fetch_host')
export class FetchHostEntity {
  /** Name and port. */
  @PrimaryColumn('text')
  host!: string;

  /** Until when a process has the turn; it says again that it goes on. */
  @Column('timestamp with time zone', { name: 'claimed_until', precision: 3, default: () => "'-infinity'" })
  claimedUntil!: Date;

  /** Until when it wants to be left alone. */
  @Column('timestamp with time zone', { name: 'free_at', precision: 3, default: () => "'-infinity'" })
  freeAt!: Date;
}
