import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { LEAST_INTERVAL, MOST_INTERVAL } from '../../domain/source.ts';
import { InputError } from '../../errors.ts';
import { type PageCounts, pageCounts, pagesOfSource, type SourcePageRow } from '../../storage/sources/pages.ts';
import { type SourceRow, sourceList, sourcesById } from '../../storage/sources/sources.ts';
import { Needs } from '../access/scopes.ts';
import type { Context } from '../context.ts';
import { articleLoader, sourceLoader } from '../lookups/loaders.ts';
import { connection, connectionOf, PageArgs, rootList } from '../relay/connection.ts';
import { ID_DESCRIPTION, parseId, shorten, toId } from '../relay/ids.ts';
import { ArticleType } from '../types/article.ts';
import { SourceConnection, SourcePageConnection, SourcePageType, SourceType } from '../types/source.ts';

const DAY_MS = 86_400_000;
const TITLE_LENGTH = 200;

const SourceId = () => Arg('id', () => ID, { description: 'The id of the source.' });

@Resolver(() => SourceType)
export class SourceResolver {
  @FieldResolver(() => ID, { description: ID_DESCRIPTION })
  id(@Root() source: SourceRow): string {
    return toId('Source', source.id);
  }

  @FieldResolver(() => Int, { description: 'Pages that it announced and that are to be fetched, or tried again.' })
  async waitingCount(@Root() source: SourceRow, @Ctx() context: Context): Promise<number> {
    return (await countsOf(context, source)).waiting;
  }

  @FieldResolver(() => Int, { description: 'Pages that were tried as often as is sensible, and are tried no more.' })
  async failedCount(@Root() source: SourceRow, @Ctx() context: Context): Promise<number> {
    return (await countsOf(context, source)).failed;
  }

  @FieldResolver(() => Int, { description: 'Pages that were stored in the last 24 hours.' })
  async storedToday(@Root() source: SourceRow, @Ctx() context: Context): Promise<number> {
    return (await countsOf(context, source)).stored;
  }

  @FieldResolver(() => SourcePageConnection, {
    description: 'Pages that it announced and that were stored, rejected or given up, the last of them first.',
  })
  pages(@Root() source: SourceRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connectionOf(context, 'Source.pages', source.id, args, pagesOfSource);
  }

  @Query(() => SourceType, { nullable: true, description: 'One source; null when there is none.' })
  source(@SourceId() id: string, @Ctx() context: Context) {
    return sourceLoader(context).load(parseId(id, ['Source']).id);
  }

  @Query(() => SourceConnection, rootList('What is followed on the web, by address.'))
  sources(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connection(context, args, sourceList());
  }

  @Needs('edit')
  @Mutation(() => SourceType, {
    nullable: true,
    description:
      'Follows a feed, a sitemap or a page. One that is followed already stays as it is, but for what is said here. ' +
      'Needs a key with the scope "edit".',
  })
  async addSource(
    @Arg('url', () => String, { description: 'Its address, without any password or key in it.' }) url: string,
    @Arg('title', () => String, {
      nullable: true,
      description: `What to call it, in at most ${TITLE_LENGTH} characters; left out: as it calls itself.`,
    })
    title: string | null | undefined,
    @Arg('everySeconds', () => Int, {
      nullable: true,
      description:
        `Seconds from one look to the next, ${LEAST_INTERVAL} to ${MOST_INTERVAL}; left out: by how often it ` +
        'changes.',
    })
    everySeconds: number | null | undefined,
    @Ctx() context: Context,
  ): Promise<SourceRow> {
    const name = title?.replace(/\s+/g, ' ').trim() || null;
    if (name !== null && name.length > TITLE_LENGTH) {
      throw new InputError(`"title" wants at most ${TITLE_LENGTH} characters, got ${name.length}`);
    }
    if (everySeconds != null && (everySeconds < LEAST_INTERVAL || everySeconds > MOST_INTERVAL)) {
      throw new InputError(`"everySeconds" wants ${LEAST_INTERVAL} to ${MOST_INTERVAL}, got ${everySeconds}`);
    }
    const [row] = await context.sources.add([{ url, title: name, everySeconds: everySeconds ?? null }]);
    return row!;
  }

  @Needs('edit')
  @Mutation(() => SourceType, {
    nullable: true,
    description:
      'Follows a source no longer, and gives it as it was. Its articles stay. Needs a key with the scope "edit".',
  })
  async removeSource(@SourceId() id: string, @Ctx() context: Context): Promise<SourceRow> {
    const row = await context.sources.remove(parseId(id, ['Source']).id);
    return row ?? noSource(id);
  }

  @Needs('edit')
  @Mutation(() => SourceType, {
    nullable: true,
    description:
      'Has a source looked at as soon as its host may be asked, also one that is paused. The answer does not wait ' +
      'for it. Needs a key with the scope "edit".',
  })
  async checkSource(@SourceId() id: string, @Ctx() context: Context): Promise<SourceRow> {
    const number = parseId(id, ['Source']).id;
    await context.sources.check([number]);
    const [row] = await sourcesById(context.graph.source, [number]);
    return row ?? noSource(id);
  }
}

function noSource(id: string): never {
  throw new InputError(`there is no source with the id "${shorten(id)}"`, 'NOT_FOUND');
}

function countsOf(context: Context, source: SourceRow): Promise<PageCounts> {
  const since = new Date(Date.now() - DAY_MS);
  return context.loader('source counts', (database, ids) => pageCounts(database, ids, since)).load(source.id);
}

@Resolver(() => SourcePageType)
export class SourcePageResolver {
  @FieldResolver(() => ArticleType, { nullable: true, description: 'Its article; null: there is none.' })
  article(@Root() page: SourcePageRow, @Ctx() context: Context) {
    return page.articleId === null ? null : articleLoader(context).load(page.articleId);
  }
}
