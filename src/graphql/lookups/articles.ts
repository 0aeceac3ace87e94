import { InputError } from '../../errors.ts';
import { articleByUrl } from '../../storage/articles/read.ts';
import type { ArticleRow } from '../../storage/articles/row.ts';
import type { Context } from '../context.ts';
import { parseId, shorten } from '../relay/ids.ts';
import type { ArticleBy } from './inputs.ts';
import { articleLoader } from './loaders.ts';

/** The article asked for, or null. */
export function articleBy(context: Context, by: ArticleBy): Promise<ArticleRow | null> {
  return by.id != null
    ? articleLoader(context).load(parseId(by.id, ['Article']).id)
    : articleByUrl(context.database, by.url!.href);
}

/** Row id of the article asked for. @throws InputError when there is none. */
export async function articleIdBy(context: Context, by: ArticleBy): Promise<number> {
  const row = await articleBy(context, by);
  if (!row)
    throw new InputError(`no article is known by "${shorten(by.id ?? by.url!.href)}": look for it with articles`);
  return row.id;
}
