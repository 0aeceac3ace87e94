import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file of many articles whose reading was cut short, and how far its articles are stored. */
@Entity('half_read_file')
export class HalfReadFileEntity {
  /** SHA-256 of its size, when it was changed, and its first bytes; in hex. */
  @PrimaryColumn('text')
  key!: string;

  /** Where it lay. */
  @Column('text')
  path!: string;

  /** Up to which line end it is stored: its place in the file, unpacked. */
  @Column('bigint')
  bytes!: number;

  @Column('bigint')
  lines!: number;

  @Column('timestamp with time zone', { name: 'noted_at', precision: 3, default: () => 'now()' })
  notedAt!: Date;
}
