// The tables of the graph as TypeORM entities that are GraphQL types at once, as TypeGraphQL's documentation has them.
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Column, JoinColumn, ManyToOne, PrimaryColumn, Entity as Table } from 'typeorm';

@ObjectType()
@Table('outlet')
export class Outlet {
  @Field(() => ID) @PrimaryColumn('bigint') id!: string;
  @Field() @Column('text') name!: string;
}

@ObjectType()
@Table('entity')
export class Entity {
  @Field(() => ID) @PrimaryColumn('bigint') id!: string;
  @Field() @Column('text') name!: string;
  @Field() @Column('text') slug!: string;
}

@ObjectType()
@Table('article')
export class Article {
  @Field(() => ID) @PrimaryColumn('bigint') id!: string;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) title!: string | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) url!: string | null;
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;
  @Column('timestamptz', { name: 'sort_at' }) sortAt!: Date;
  @Column('bigint', { name: 'outlet_id', nullable: true }) outletId!: string | null;
}

@ObjectType()
@Table('quote')
export class Quote {
  @Field(() => ID) @PrimaryColumn('bigint') id!: string;
  @Field() @Column('text') text!: string;
  @Field() @Column('text') kind!: string;
  @Field(() => Float, { nullable: true }) @Column('real', { nullable: true }) confidence!: number | null;
  @Column('timestamptz', { name: 'sort_at' }) sortAt!: Date;
  @Column('int', { name: 'span_start' }) spanStart!: number;
  @Column('bigint', { name: 'article_id' }) articleId!: string;
  @Column('bigint', { name: 'speaker_id', nullable: true }) speakerId!: string | null;
}

@ObjectType()
@Table('mention')
export class Mention {
  @PrimaryColumn('bigint') id!: string;
  @Field() @Column('text') form!: string;
  @Field(() => Int) @Column('int', { name: 'span_start' }) start!: number;
  @Field(() => Int) @Column('int', { name: 'span_end' }) end!: number;
  @Column('bigint', { name: 'article_id' }) articleId!: string;
  @Column('bigint', { name: 'entity_id' }) entityId!: string;
}

@Table('quote_about')
export class QuoteAbout {
  @PrimaryColumn('bigint', { name: 'entity_id' }) entityId!: string;
  @PrimaryColumn('bigint', { name: 'quote_id' }) quoteId!: string;
  @Column('timestamptz', { name: 'sort_at' }) sortAt!: Date;
  @ManyToOne(() => Quote) @JoinColumn({ name: 'quote_id' }) quote!: Quote;
}

@Table('article_entity')
export class ArticleEntity {
  @PrimaryColumn('bigint', { name: 'article_id' }) articleId!: string;
  @PrimaryColumn('bigint', { name: 'entity_id' }) entityId!: string;
  @Column('text') type!: string;
  @Column('int', { name: 'first_position' }) firstPosition!: number;
  @ManyToOne(() => Entity) @JoinColumn({ name: 'entity_id' }) entity!: Entity;
}

@ObjectType()
export class MonthCount {
  @Field() month!: string;
  @Field(() => Int) quotes!: number;
}

@ObjectType()
export class VoiceCount {
  @Field() name!: string;
  @Field(() => Int) quotes!: number;
}
