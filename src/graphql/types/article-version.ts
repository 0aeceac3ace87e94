import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { VersionRow } from '../../storage/articles/versions.ts';
import { connectionType } from '../relay/connection.ts';

@ObjectType('ArticleVersion', {
  simpleResolvers: true,
  description: 'The text of an article as it was read at one time. None is ever changed.',
})
export class ArticleVersionType implements Pick<VersionRow, 'number' | 'title' | 'sha256' | 'seenAt'> {
  @Field(() => Int, { description: 'Which it is: 1 for the first that was read, and so on.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'Its headline; null where that was not kept.' })
  title!: string | null;

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
