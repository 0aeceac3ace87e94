import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EntityType } from '../../domain/entity.ts';

/** That an article names an entity, counted once: articles of an entity, people of an article, co-mentions. */
@Entity('article_entity')
@Index('article_entity_newest', { synchronize: false })
export class ArticleEntityEntity {
  @PrimaryColumn('bigint', { name: 'article_id' })
  articleId!: number;

  @PrimaryColumn('bigint', { name: 'entity_id' })
  entityId!: number;

  @Column('text')
  type!: EntityType;

  @Column('timestamp with time zone', { name: 'sort_at', precision: 3 })
  sortAt!: Date;

  @Column('int', { name: 'mention_count' })
  mentionCount!: number;

  /** Offset of the first mention. */
  @Column('int', { name: 'first_position' })
  firstPosition!: number;
}
