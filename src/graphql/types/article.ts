import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { ArticleRow } from '../../storage/articles/row.ts';
import { connectionType } from '../relay/connection.ts';
import { UrlScalar } from '../scalars.ts';
import { ArticleMatch } from './match.ts';
import { NodeInterface } from './node.ts';

type Shown = Pick<
  ArticleRow,
  'title' | 'url' | 'publishedAt' | 'language' | 'authors' | 'section' | 'sha256' | 'isCopy'
>;

@ObjectType('Article', { simpleResolvers: true, implements: NodeInterface, description: 'One published text.' })
export class ArticleType extends NodeInterface implements Shown {
  @Field(() => String, { description: 'Its headline.' })
  title!: string;

  @Field(() => UrlScalar, { nullable: true, description: 'Where it was published; null when that is not known.' })
  url!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was published, in UTC; null when that is not known.',
  })
  publishedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its language as an ISO 639-1 code: "en". Quotes are found in English only. Null when the text is too short ' +
      'to tell.',
  })
  language!: string | null;

  @Field(() => [String], { description: 'Who wrote it, as printed; empty when that is not known.' })
  authors!: string[];

  @Field(() => String, { nullable: true, description: 'Part of the outlet, as printed: "World".' })
  section!: string | null;

  @Field(() => String, {
    description: 'SHA-256 of the text in UTF-8, in lower-case hexadecimal: proof of what was read.',
  })
  sha256!: string;

  @Field(() => Boolean, {
    description: 'Whether it prints the story of another article, which "original" has: an agency report, say.',
  })
  isCopy!: boolean;
}

export const ArticleConnection = connectionType('Article', 'articles', () => ArticleType, {
  edgeFields: ArticleMatch,
  isSearched: true,
});
