import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The text as it was published at one time. Evidence: the database refuses to change it. */
@Entity('article_version')
export class ArticleVersionEntity {
  @PrimaryColumn('bigint', { name: 'article_id' })
  articleId!: number;

  /** 1, 2, ... */
  @PrimaryColumn('int')
  number!: number;

  @Column('text')
  text!: string;

  @Column('text')
  sha256!: string;

  /** [start, end, start, end, ...] in UTF-16 units. */
  @Column('int', { array: true })
  sentences!: number[];

  /** Null for versions that were stored before headlines were kept. */
  @Column('text', { nullable: true })
  title!: string | null;

  /** Null also for versions that were stored before it was kept. */
  @Column('timestamp with time zone', { name: 'published_at', precision: 3, nullable: true })
  publishedAt!: Date | null;

  /** Null for versions that were stored before they were kept. */
  @Column('text', { array: true, nullable: true })
  authors!: string[] | null;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;
}
