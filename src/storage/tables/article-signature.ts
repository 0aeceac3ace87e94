import { Column, Entity, PrimaryColumn } from 'typeorm';

/** By what copies of an article are found. */
@Entity('article_signature')
export class ArticleSignatureEntity {
  @PrimaryColumn('bigint', { name: 'article_id' })
  articleId!: number;

  /** As in `copy_key`. */
  @Column('bigint', { array: true })
  keys!: number[];

  /** The agency that it credits, by each key that its outlet may have; empty when it credits none. */
  @Column('text', { array: true })
  credits!: string[];
}
