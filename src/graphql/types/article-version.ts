import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { VersionRow } from '../../storage/articles/versions.ts';
import { connectionType } from '../relay/connection.ts';

@ObjectType('ArticleVersion', {
  simpleResolvers: true,
  description: 'The text of an article as it was read at one time. None is ever changed.',
})
export class ArticleVersionType implements Omit<VersionRow, 'articleId'> {
  @Field(() => Int, { description: 'Which it is: 1 for the first that was read, and so on.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'Its headline; null where that was not kept.' })
  title!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was published, in UTC, as it said itself; null where it did not, or that was not kept.',
  })
  publishedAt!: Date | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Who wrote it, as printed: empty where that is not known, null where it was not kept.',
  })
  authors!: string[] | null;

  @Field(() => String, { description: 'SHA-256 of the text in UTF-8, in lower-case hexadecimal.' })
  sha256!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was read, in UTC.' })
  seenAt!: Date;
}

export const ArticleVersionConnection = connectionType(
  'ArticleVersion',
  'versions of an article',
  () => ArticleVersionType,
);
