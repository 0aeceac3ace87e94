import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { SourceKind, SourcePageState, SourceResult } from '../../domain/source.ts';
import type { SourcePageRow } from '../../storage/sources/pages.ts';
import type { SourceRow } from '../../storage/sources/sources.ts';
import { SourceKindEnum, SourcePageStateEnum, SourceResultEnum } from '../enums.ts';
import { connectionType } from '../relay/connection.ts';
import { UrlScalar } from '../scalars.ts';
import { NodeInterface } from './node.ts';

type Shown = Omit<SourceRow, 'id'>;

@ObjectType('Source', {
  simpleResolvers: true,
  implements: NodeInterface,
  description: 'An address of the web that is followed: a feed, a sitemap or a page.',
})
export class SourceType extends NodeInterface implements Shown {
  @Field(() => UrlScalar, { description: 'Its address.' })
  url!: string;

  @Field(() => SourceKindEnum, { nullable: true, description: 'What it is; null until it was looked at once.' })
  kind!: SourceKind | null;

  @Field(() => String, { nullable: true, description: 'What it is called; null while nobody has said so.' })
  title!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds from one look to the next, where somebody said so; null: by how often it changes.',
  })
  everySeconds!: number | null;

  @Field(() => Int, { description: 'Seconds from the last look to the next, where nothing fails.' })
  waitSeconds!: number;

  @Field(() => GraphQLDateTime, { description: 'Since when it is followed.' })
  addedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last looked at; null: never.' })
  lastCheckedAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When a look last brought something new.' })
  lastNewAt!: Date | null;

  @Field(() => SourceResultEnum, { nullable: true, description: 'What the last look brought; null: there was none.' })
  lastResult!: SourceResult | null;

  @Field(() => String, { nullable: true, description: 'What was wrong the last time; null: nothing.' })
  problem!: string | null;

  @Field(() => Int, { description: 'Looks in a row that failed.' })
  failures!: number;

  @Field(() => Int, { description: 'Articles that it brought.' })
  articleCount!: number;

  @Field(() => GraphQLDateTime, { description: 'When it is looked at next, unless it is paused.' })
  nextCheckAt!: Date;

  @Field(() => Boolean, { description: 'Whether it is not looked at any more, since it is gone for good.' })
  paused!: boolean;
}

@ObjectType('SourcePage', { simpleResolvers: true, description: 'A page that a source announced.' })
export class SourcePageType
  implements Pick<SourcePageRow, 'url' | 'state' | 'problem' | 'foundAt' | 'doneAt' | 'nextTryAt'>
{
  @Field(() => UrlScalar, { description: 'Its address.' })
  url!: string;

  @Field(() => SourcePageStateEnum, { description: 'What became of it.' })
  state!: SourcePageState;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it was not taken the last time, also where its article is stored from before; null: it was, or nobody ' +
      'knows yet.',
  })
  problem!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When the source was found to announce it.' })
  foundAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was stored, rejected or given up.' })
  doneAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it is fetched next; where it is stored, to see whether it was edited. Null: no more.',
  })
  nextTryAt!: Date | null;
}

export const SourceConnection = connectionType('Source', 'sources', () => SourceType);
export const SourcePageConnection = connectionType('SourcePage', 'pages of a source', () => SourcePageType);
