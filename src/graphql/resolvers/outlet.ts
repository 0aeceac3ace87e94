import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type OutletRow, outletList } from '../../storage/articles/outlets.ts';
import { articlesOfOutlet } from '../../storage/articles/read.ts';
import type { Context } from '../context.ts';
import { FromColumns } from '../hints.ts';
import { ArticleListArgs } from '../lists/arguments.ts';
import { articleConnectionOf } from '../lists/articles.ts';
import { OutletBy } from '../lookups/inputs.ts';
import { outletBy } from '../lookups/outlets.ts';
import { connection, PageArgs, rootList } from '../relay/connection.ts';
import { ID_DESCRIPTION, toId } from '../relay/ids.ts';
import { ArticleConnection } from '../types/article.ts';
import { OutletConnection, OutletType } from '../types/outlet.ts';

@Resolver(() => OutletType)
export class OutletResolver {
  @FromColumns<OutletRow>('id')
  @FieldResolver(() => ID, { description: ID_DESCRIPTION })
  id(@Root() outlet: OutletRow): string {
    return toId('Outlet', outlet.id);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Its articles, the newest first.' })
  articles(@Root() outlet: OutletRow, @Args(() => ArticleListArgs) args: ArticleListArgs, @Ctx() context: Context) {
    return articleConnectionOf(context, 'Outlet.articles', outlet.id, args, articlesOfOutlet);
  }

  @Query(() => OutletType, { nullable: true, description: 'One outlet; null when there is none.' })
  outlet(@Arg('by', () => OutletBy, { description: 'Which one.' }) by: OutletBy, @Ctx() context: Context) {
    return outletBy(context, by);
  }

  @Query(() => OutletConnection, rootList('All outlets, by name.'))
  outlets(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connection(context, args, outletList());
  }
}
