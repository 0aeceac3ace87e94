import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DifferencePart } from '../../domain/statements/difference.ts';
import { differenceOfVersions } from '../../domain/versions.ts';
import type { VersionRow } from '../../storage/articles/versions.ts';
import { quotesDroppedBy } from '../../storage/quotes/superseded.ts';
import type { Context } from '../context.ts';
import { loadVersionText } from '../lists/texts.ts';
import { connectionOf, PageArgs } from '../relay/connection.ts';
import { ArticleVersionType } from '../types/article-version.ts';
import { QuoteConnection } from '../types/quote.ts';
import { DifferencePartType } from '../types/statement.ts';

@Resolver(() => ArticleVersionType)
export class ArticleVersionResolver {
  @FieldResolver(() => String, { description: 'The text as it was read.' })
  async text(@Root() { articleId, number }: VersionRow, @Ctx() context: Context): Promise<string> {
    return (await loadVersionText(context, articleId, number)).text;
  }

  @FieldResolver(() => [DifferencePartType], {
    nullable: true,
    description:
      'How its text differs from that of the version before: by lines, and word by word where lines were replaced. ' +
      'The SAME and INSERTED parts together are its text. Null of the first version.',
  })
  async difference(
    @Root() { articleId, number }: VersionRow,
    @Ctx() context: Context,
  ): Promise<DifferencePart[] | null> {
    if (number === 1) return null;
    const versions = [number - 1, number].map((each) => loadVersionText(context, articleId, each));
    const [before, after] = await Promise.all(versions);
    return differenceOfVersions(before!.text, after!.text);
  }

  @FieldResolver(() => QuoteConnection, {
    description:
      'The quotes of the version before that it no longer has, in the order of that text. Lists and counts ' +
      'leave them out.',
  })
  dropped(@Root() { articleId, number }: VersionRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connectionOf(context, `ArticleVersion.dropped ${number}`, articleId, args, quotesDroppedBy(number));
  }
}
