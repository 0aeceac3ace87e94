import { ArgsType, Field } from 'type-graphql';
import { InputError } from '../../errors.ts';
import type { ArticleOrder } from '../../storage/articles/read.ts';
import type { QuoteOrder } from '../../storage/quotes/read.ts';
import { ArticleOrderEnum, QuoteOrderEnum } from '../enums.ts';
import { ArticleFilter, QuoteFilter } from '../filters/inputs.ts';
import { PageArgs } from '../relay/connection.ts';

/** Arguments of every list of articles. */
@ArgsType()
export class ArticleListArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Which of them. When left out: all.' })
  filter?: ArticleFilter | null;

  @Field(() => ArticleOrderEnum, {
    nullable: true,
    description: 'In which order. When left out: RELEVANCE where the filter has a text, otherwise NEWEST.',
  })
  orderBy?: ArticleOrder | null;
}

/** Arguments of every list of quotes. */
@ArgsType()
export class QuoteListArgs extends PageArgs {
  @Field(() => QuoteFilter, { nullable: true, description: 'Which of them. When left out: all that were said.' })
  filter?: QuoteFilter | null;

  @Field(() => QuoteOrderEnum, {
    nullable: true,
    description:
      'In which order. When left out: RELEVANCE where the filter has a text. Where it has none: NEWEST, but quotes ' +
      'of an article in the order of its text.',
  })
  orderBy?: QuoteOrder | null;
}

/**
 * The order of a list: the one asked for, or by relevance when all of the list is there for its text.
 * @param texts searched for, in any branch of the filter
 * @param isSearch whether nothing is in the list that none of them found
 * @returns null when neither says anything
 * @throws InputError for relevance to nothing
 */
export function listOrder<Order extends string>(
  asked: Order | 'RELEVANCE' | null | undefined,
  texts: readonly string[],
  isSearch: boolean,
): Order | 'RELEVANCE' | null {
  if (asked === 'RELEVANCE' && texts.length === 0) {
    throw new InputError('"orderBy: RELEVANCE" wants a text to match: add "text" to the filter, or order by NEWEST');
  }
  return asked ?? (isSearch ? 'RELEVANCE' : null);
}
