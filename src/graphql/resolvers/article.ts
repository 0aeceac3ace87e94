import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { EntityType } from '../../domain/entity.ts';
import { copiesOfArticle, originalsOfGroups } from '../../storage/articles/read.ts';
import type { ArticleRow } from '../../storage/articles/row.ts';
import { versionsOfArticle } from '../../storage/articles/versions.ts';
import { entitiesOfArticle, mentionedOnly, speakersByArticle } from '../../storage/nodes/in-articles.ts';
import { mentionsOfArticle } from '../../storage/nodes/mentions.ts';
import { quotesOfArticle } from '../../storage/quotes/read.ts';
import type { Context } from '../context.ts';
import { EntityTypeEnum } from '../enums.ts';
import { notEmpty } from '../filters/conditions.ts';
import { FromColumns, RowOf } from '../hints.ts';
import { ArticleListArgs, QuoteListArgs } from '../lists/arguments.ts';
import { articleConnection, articleConnectionOf } from '../lists/articles.ts';
import { quoteConnectionOf } from '../lists/quotes.ts';
import { loadText } from '../lists/texts.ts';
import { articleBy } from '../lookups/articles.ts';
import { ArticleBy } from '../lookups/inputs.ts';
import { outletLoader } from '../lookups/loaders.ts';
import { connectionOf, PageArgs, rootList } from '../relay/connection.ts';
import { ID_DESCRIPTION, toId } from '../relay/ids.ts';
import { ArticleConnection, ArticleType } from '../types/article.ts';
import { ArticleVersionConnection } from '../types/article-version.ts';
import { EntityConnection, OrganizationConnection, PersonConnection, PlaceConnection } from '../types/entity.ts';
import { MentionConnection } from '../types/mention.ts';
import { OutletType } from '../types/outlet.ts';
import { QuoteConnection } from '../types/quote.ts';
import { SpeakerType } from '../types/speaker.ts';

@ArgsType()
class OnlyMentionedArgs extends PageArgs {
  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Of one of these types. When left out: of all.' })
  type?: EntityType[] | null;
}

@Resolver(() => ArticleType)
export class ArticleResolver {
  @FromColumns<ArticleRow>('id')
  @FieldResolver(() => ID, { description: ID_DESCRIPTION })
  id(@Root() article: ArticleRow): string {
    return toId('Article', article.id);
  }

  @FieldResolver(() => String, { description: 'The text as it was read. Offsets count from its start.' })
  async text(@Root() article: ArticleRow, @Ctx() context: Context) {
    return (await loadText(context, article.id)).text;
  }

  @RowOf<ArticleRow>('Outlet', 'outletId')
  @FieldResolver(() => OutletType, { nullable: true, description: 'Who published it; null when that is not known.' })
  outlet(@Root() article: ArticleRow, @Ctx() context: Context) {
    return article.outletId === null ? null : outletLoader(context).load(article.outletId);
  }

  @FieldResolver(() => QuoteConnection, {
    description:
      'Its quotes, in the order of the text. What is reported as not said is left out unless the filter has ' +
      '"polarity".',
  })
  quotes(@Root() article: ArticleRow, @Args(() => QuoteListArgs) args: QuoteListArgs, @Ctx() context: Context) {
    return quoteConnectionOf(context, 'Article.quotes', article.id, args, (conditions, order) =>
      quotesOfArticle(conditions, args.orderBy ? order : null),
    );
  }

  @FieldResolver(() => MentionConnection, { description: 'Where it names entities, in the order of the text.' })
  mentions(@Root() article: ArticleRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connectionOf(context, 'Article.mentions', article.id, args, mentionsOfArticle());
  }

  @FieldResolver(() => PersonConnection, { description: 'The people it names, in the order of their first mention.' })
  people(@Root() article: ArticleRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return named(context, article, 'PERSON', args);
  }

  @FieldResolver(() => OrganizationConnection, {
    description: 'The organizations it names, in the order of their first mention.',
  })
  organizations(@Root() article: ArticleRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return named(context, article, 'ORGANIZATION', args);
  }

  @FieldResolver(() => PlaceConnection, { description: 'The places it names, in the order of their first mention.' })
  places(@Root() article: ArticleRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return named(context, article, 'PLACE', args);
  }

  @FieldResolver(() => [SpeakerType], {
    description:
      'Everyone it quotes. Whoever says the most words comes first. What is reported as not said does not count; a ' +
      'quote of several people together counts for each of them.',
  })
  speakers(@Root() article: ArticleRow, @Ctx() context: Context) {
    return context.loader('Article.speakers', speakersByArticle).load(article.id);
  }

  @FieldResolver(() => EntityConnection, {
    description: 'Everyone and everything that it names but does not quote, in the order of their first mention.',
  })
  onlyMentioned(
    @Root() article: ArticleRow,
    @Args(() => OnlyMentionedArgs) args: OnlyMentionedArgs,
    @Ctx() context: Context,
  ) {
    const types = args.type ? notEmpty('type', args.type) : null;
    return connectionOf(context, 'Article.onlyMentioned', article.id, args, mentionedOnly(types));
  }

  @FieldResolver(() => ArticleConnection, {
    description:
      'Other articles that print the same story, whole, trimmed, edited here and there or under another headline, ' +
      'the newest first. Among them is its original where it is a copy.',
  })
  copies(@Root() article: ArticleRow, @Args(() => ArticleListArgs) args: ArticleListArgs, @Ctx() context: Context) {
    return articleConnectionOf(context, 'Article.copies', article.id, args, copiesOfArticle);
  }

  @FieldResolver(() => ArticleVersionConnection, {
    description: 'Its texts as they were read at one time and another, the newest first: that one is "text".',
  })
  versions(@Root() article: ArticleRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connectionOf(context, 'Article.versions', article.id, args, versionsOfArticle());
  }

  @FieldResolver(() => ArticleType, {
    nullable: true,
    description:
      'Of a copy the article that it is a copy of: the one of the agency that they credit, or else the earliest of ' +
      'them; null when it is no copy.',
  })
  original(@Root() article: ArticleRow, @Ctx() context: Context) {
    return article.isCopy ? context.loader('Article.original', originalsOfGroups).load(article.copyGroupId!) : null;
  }

  @Query(() => ArticleType, { nullable: true, description: 'One article; null when there is none.' })
  article(@Arg('by', () => ArticleBy, { description: 'Which one.' }) by: ArticleBy, @Ctx() context: Context) {
    return articleBy(context, by);
  }

  @Query(() => ArticleConnection, rootList('Articles, the newest first.'))
  articles(@Args(() => ArticleListArgs) args: ArticleListArgs, @Ctx() context: Context) {
    return articleConnection(context, args);
  }
}

const named = (context: Context, article: ArticleRow, type: EntityType, args: PageArgs) =>
  connectionOf(context, `Article.${type}`, article.id, args, entitiesOfArticle(type));
