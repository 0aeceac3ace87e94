import { Entity, PrimaryColumn } from 'typeorm';

/** An article of an earlier version that copies are still to be looked for of. */
@Entity('unsigned_article')
export class UnsignedArticleEntity {
  @PrimaryColumn('bigint', { name: 'article_id' })
  articleId!: number;
}
