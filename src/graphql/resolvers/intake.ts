import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Reject, SaveResult } from '../../domain/article.ts';
import { MOST_ARTICLES } from '../../domain/intake.ts';
import { InputError } from '../../errors.ts';
import { deleteArticle } from '../../storage/articles/delete.ts';
import { Needs } from '../access/scopes.ts';
import type { Context } from '../context.ts';
import { WeighsAtMost, WeighsByList } from '../limits/weight.ts';
import { articleLoader } from '../lookups/loaders.ts';
import { parseId, shorten, toId } from '../relay/ids.ts';
import { ArticleInput, DeletedArticleType, IngestResultType } from '../types/intake.ts';

const REASON_LENGTH = 500;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const FILE_NAME = /^\P{Cc}{1,200}$/u;

@Resolver()
export class IntakeResolver {
  @Needs('ingest')
  @WeighsByList('articles')
  @Mutation(() => [IngestResultType], {
    description:
      `Takes in 1 to ${MOST_ARTICLES} articles and says what became of each, in their order. An article is stored ` +
      'whole or not at all. Where no answer came, the same articles can be sent again: what is stored already is ' +
      'answered with DUPLICATE. Needs a key with the scope "ingest".',
  })
  async ingestArticles(
    @Arg('articles', () => [ArticleInput], { description: 'What to take in.' }) articles: ArticleInput[],
    @Ctx() context: Context,
  ): Promise<IngestResultType[]> {
    if (articles.length < 1 || articles.length > MOST_ARTICLES) {
      throw new InputError(`"articles" wants 1 to ${MOST_ARTICLES}, got ${articles.length}: send them in parts`);
    }
    const results = await context.intake.take(articles.map(given), context.signal);
    // Whoever waits for the answer is told why it does not come.
    context.signal.throwIfAborted();
    return Promise.all(results.map((result) => shown(context, result)));
  }

  @Needs('ingest')
  @WeighsAtMost(MOST_ARTICLES)
  @Mutation(() => [IngestResultType], {
    description:
      'Takes in the articles of a file: plain text, a page of HTML, a feed, JSON, JSON Lines, CSV, an e-mail, or ' +
      `what agencies send. Says what became of each of the first ${MOST_ARTICLES}, in their order; what the file ` +
      'itself is rejected for comes last. Needs a key with the scope "ingest".',
  })
  async ingestFile(
    @Arg('name', () => String, { description: 'Its name, such as "harbour.rss": its end tells what it may be.' })
    name: string,
    @Arg('content', () => String, {
      description: 'Its bytes in base64, with line ends or without; at most 1.5 MB of them.',
    })
    content: string,
    @Ctx() context: Context,
  ): Promise<IngestResultType[]> {
    if (!FILE_NAME.test(name)) throw new InputError(`"name" wants 1 to 200 characters, got ${name.length}`);
    const base64 = content.replace(/\s+/g, '');
    if (!BASE64.test(base64)) throw new InputError('"content" wants bytes in base64');
    const results = await context.intake.takeFile(name, Buffer.from(base64, 'base64'), context.signal);
    context.signal.throwIfAborted();
    return Promise.all(results.map((result) => shown(context, result)));
  }

  @Needs('edit')
  @Mutation(() => DeletedArticleType, {
    nullable: true,
    description:
      'Deletes an article with its quotes, and the people, organizations and places that only it named. It does not ' +
      'come back: whoever sends the same text of the same outlet, or anything at its address, is answered with ' +
      'DELETED. Needs a key with the scope "edit".',
  })
  async deleteArticle(
    @Arg('id', () => ID, { description: 'The id of the article.' }) id: string,
    @Arg('reason', () => String, { description: `Why, in at most ${REASON_LENGTH} characters.` }) reason: string,
    @Ctx() context: Context,
  ): Promise<DeletedArticleType | null> {
    const words = reason.replace(/\s+/g, ' ').trim();
    if (words === '' || words.length > REASON_LENGTH) {
      throw new InputError(`"reason" wants 1 to ${REASON_LENGTH} characters, got ${words.length}`);
    }
    const deleted = await deleteArticle(context.graph, parseId(id, ['Article']).id, words);
    if (!deleted) throw new InputError(`there is no article with the id "${shorten(id)}"`, 'NOT_FOUND');
    const { articleId, url, deletedAt } = deleted;
    return { id: toId('Article', articleId), url, reason: deleted.reason, deletedAt };
  }
}

/** What a client gave, without the fields that it left out. */
const given = (article: ArticleInput): object =>
  Object.fromEntries(Object.entries(article).filter(([, value]) => value !== undefined));

async function shown(context: Context, result: SaveResult | Reject): Promise<IngestResultType> {
  const nothing = { article: null, quoteCount: null, code: null, reason: null };
  if (result.status === 'REJECTED') {
    const code = result.failure === undefined ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
    return { ...nothing, status: 'REJECTED', code, reason: result.reason };
  }
  const { status, articleId, quotes } = result;
  const isStored = status === 'CREATED' || status === 'UPDATED';
  return {
    ...nothing,
    status,
    article: status === 'DELETED' ? null : await articleLoader(context).load(articleId),
    quoteCount: isStored ? quotes.DIRECT + quotes.MIXED + quotes.INDIRECT : null,
  };
}
