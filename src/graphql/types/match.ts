import { Field, Float, ObjectType } from 'type-graphql';
import { MOST_RANKED } from '../../storage/lists/ranked-list.ts';
import { SpanType } from './span.ts';

const RANK_DESCRIPTION = `How well it matches the text searched for: 0 or more, the more the better, comparable within one search only. Null without a search, and by RELEVANCE for what comes after the newest ${MOST_RANKED.toLocaleString('en')} that it finds, which alone are ranked.`;

@ObjectType('Highlight', { simpleResolvers: true, description: 'Where a search found its words in a quote.' })
export class HighlightType {
  @Field(() => String, {
    description:
      'The text of the quote for a web page: each word found between <mark> and </mark>, and everything else escaped, so that no other tag can be in it.',
  })
  text!: string;

  @Field(() => [SpanType], {
    description:
      'The words found, in order. Unlike elsewhere the offsets count in the text of the quote: text.slice(start, end) is the word. Empty where another branch of an "or" found the quote.',
  })
  spans!: SpanType[];
}

/** What the edges of a list of quotes tell of a search. */
@ObjectType({ simpleResolvers: true })
export abstract class QuoteMatch {
  @Field(() => Float, { nullable: true, description: RANK_DESCRIPTION })
  rank?: number | null;

  @Field(() => HighlightType, {
    nullable: true,
    description: 'The words of the text searched for, as they stand in the quote. Null without a search.',
  })
  highlight?: HighlightType | null;
}

@ObjectType('ArticleHighlight', { simpleResolvers: true, description: 'Where a search found its words in an article.' })
export class ArticleHighlightType {
  @Field(() => String, {
    description:
      'The sentence of the first word found, cut short when it is long, for a web page: each word found between <mark> and </mark>, and everything else escaped. The first sentence where only the headline has the words.',
  })
  text!: string;

  @Field(() => [SpanType], {
    description:
      'The words found in the text of the article, in order: the first hundred. Empty where only the headline has them.',
  })
  spans!: SpanType[];
}

/** What the edges of a list of articles tell of a search. */
@ObjectType({ simpleResolvers: true })
export abstract class ArticleMatch {
  @Field(() => Float, { nullable: true, description: RANK_DESCRIPTION })
  rank?: number | null;

  @Field(() => ArticleHighlightType, {
    nullable: true,
    description: 'The words of the text searched for, as they stand in the article. Null without a search.',
  })
  highlight?: ArticleHighlightType | null;
}
