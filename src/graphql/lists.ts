import { ArgsType, Field } from 'type-graphql';
import type { ArticleOrder } from '../storage/articles.ts';
import type { QuoteOrder } from '../storage/quotes.ts';
import { PageArgs } from './connection.ts';
import { ArticleOrderEnum, QuoteOrderEnum } from './enums.ts';
import { ArticleFilter, QuoteFilter } from './filters.ts';

/** Arguments of every list of articles. */
@ArgsType()
export class ArticleListArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Which of them; all when left out.' })
  filter?: ArticleFilter | null;

  @Field(() => ArticleOrderEnum, { nullable: true, description: 'In which order; NEWEST when left out.' })
  orderBy?: ArticleOrder | null;
}

/** Arguments of every list of quotes. */
@ArgsType()
export class QuoteListArgs extends PageArgs {
  @Field(() => QuoteFilter, { nullable: true, description: 'Which of them; all when left out.' })
  filter?: QuoteFilter | null;

  @Field(() => QuoteOrderEnum, {
    nullable: true,
    description: 'In which order. Left out: NEWEST, or the order of the text for the quotes of an article.',
  })
  orderBy?: QuoteOrder | null;
}
