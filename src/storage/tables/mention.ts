import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { MentionForm } from '../../domain/quote.ts';

/** One place in an article where an entity is named or referred to; UTF-16 units into the newest text version. */
@Entity('mention')
@Index('mention_of_article', { synchronize: false })
@Index('mention_of_entity', { synchronize: false })
export class MentionEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('bigint', { name: 'article_id' })
  articleId!: number;

  @Column('bigint', { name: 'entity_id' })
  entityId!: number;

  @Column('int', { name: 'span_start' })
  spanStart!: number;

  @Column('int', { name: 'span_end' })
  spanEnd!: number;

  @Column('text')
  text!: string;

  @Column('text')
  form!: MentionForm;
}
