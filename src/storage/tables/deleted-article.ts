import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An article that was deleted: just enough to know it again. */
@Entity('deleted_article')
@Index('deleted_article_content_key', { synchronize: false })
@Index('deleted_article_url', { synchronize: false })
@Index('deleted_article_earlier_keys', { synchronize: false })
export class DeletedArticleEntity {
  /** What its id was. */
  @PrimaryColumn('bigint', { name: 'article_id' })
  articleId!: number;

  /** SHA-256 of outlet and text, as of `article`. */
  @Column('text', { name: 'content_key' })
  contentKey!: string;

  /** The same of the versions before its last one. */
  @Column('text', { name: 'earlier_keys', array: true, default: () => "'{}'" })
  earlierKeys!: string[];

  @Column('text', { nullable: true })
  url!: string | null;

  /** Why, in the words of whoever deleted it. */
  @Column('text')
  reason!: string;

  @Column('timestamp with time zone', { name: 'deleted_at', precision: 3, default: () => 'now()' })
  deletedAt!: Date;
}
