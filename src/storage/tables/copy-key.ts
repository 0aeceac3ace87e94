import { Entity, PrimaryColumn } from 'typeorm';

/** Articles that may be copies of one another share a key. */
@Entity('copy_key')
export class CopyKeyEntity {
  @PrimaryColumn('bigint')
  key!: number;

  @PrimaryColumn('bigint', { name: 'article_id' })
  articleId!: number;
}
