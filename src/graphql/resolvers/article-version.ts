import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DifferencePart } from '../../domain/statements/difference.ts';
import { differenceOfVersions } from '../../domain/versions.ts';
import { textsOfVersions, type VersionRow, versionKey } from '../../storage/articles/versions.ts';
import type { Context } from '../context.ts';
import { ArticleVersionType } from '../types/article-version.ts';
import { DifferencePartType } from '../types/statement.ts';

@Resolver(() => ArticleVersionType)
export class ArticleVersionResolver {
  @FieldResolver(() => String, { description: 'The text as it was read.' })
  text(@Root() { articleId, number }: VersionRow, @Ctx() context: Context): Promise<string> {
    return loadText(context, articleId, number);
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
    const [before, text] = await Promise.all([number - 1, number].map((each) => loadText(context, articleId, each)));
    return differenceOfVersions(before!, text!);
  }
}

async function loadText(context: Context, articleId: number, number: number): Promise<string> {
  const texts = context.loader<string | null, string>('version text', textsOfVersions);
  const text = await texts.load(versionKey(articleId, number));
  if (text === null) throw new Error(`article ${articleId} has no version ${number}`);
  return text;
}
