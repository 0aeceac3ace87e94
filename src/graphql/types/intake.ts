import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { ArticleRow } from '../../storage/articles/row.ts';
import { type IngestStatus, IngestStatusEnum } from '../enums.ts';
import { ArticleType } from './article.ts';

@InputType({
  description:
    'An article to take in. Where a value is wrong, this article is rejected with a reason, and the others are taken ' +
    'in.',
})
export class ArticleInput {
  @Field(() => String, { description: 'The text, as plain text of at most 2 MB.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The headline. When left out: the first line of the text.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The http or https address it was published at.' })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was published, as an ISO 8601 day or instant: "2022-01-28T12:00:00Z".',
  })
  publishedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of who published it: "Harbour Courier".' })
  outlet?: string | null;

  @Field(() => [String], { nullable: true, description: 'The names of who wrote it.' })
  authors?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The part of the publication it stood in.' })
  section?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The language, such as "en". When left out, the text decides. Quotes are found in English only.',
  })
  language?: string | null;
}

@ObjectType('IngestResult', { simpleResolvers: true, description: 'What became of one article that was sent in.' })
export class IngestResultType {
  @Field(() => IngestStatusEnum, { description: 'What became of it.' })
  status!: IngestStatus;

  @Field(() => ArticleType, { nullable: true, description: 'The article as it is stored; null when it is not.' })
  article!: ArticleRow | null;

  @Field(() => Int, { nullable: true, description: 'How many quotes were stored with it; null when nothing was.' })
  quoteCount!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Of a rejected article: BAD_USER_INPUT when something is wrong with it, INTERNAL_SERVER_ERROR when not. ' +
      'Null otherwise.',
  })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected, in words. Null when it was not.' })
  reason!: string | null;
}

@ObjectType('DeletedArticle', { simpleResolvers: true, description: 'An article that was deleted.' })
export class DeletedArticleType {
  @Field(() => ID, { description: 'The id that it had.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The address it was published at.' })
  url!: string | null;

  @Field(() => String, { description: 'Why it was deleted, as it was told first.' })
  reason!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was deleted.' })
  deletedAt!: Date;
}
