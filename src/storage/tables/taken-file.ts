import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file of a watched folder that was taken, and is not read again. */
@Entity('taken_file')
export class TakenFileEntity {
  /** Of its bytes, in hex. */
  @PrimaryColumn('text')
  sha256!: string;

  /** Where it lay. */
  @Column('text')
  path!: string;

  @Column('timestamp with time zone', { name: 'taken_at', precision: 3, default: () => 'now()' })
  takenAt!: Date;
}
