import { Field, Float, ObjectType } from 'type-graphql';
import { MOST_RANKED } from '../../storage/lists/ranked-list.ts';
import { SpanType } from './span.ts';

const RANK_DESCRIPTION =
  'How well it matches the text searched for: 0 or more, where more is better. Ranks of different searches cannot ' +
  `be compared. Null without a search. In the order RELEVANCE only the newest ${MOST_RANKED.toLocaleString('en')} ` +
  'matches are ranked: it is null for the others.';

@ObjectType('Highlight', { simpleResolvers: true, description: 'Where a search found its words in a quote.' })
export class HighlightType {
  @Field(() => String, {
    description:
      'The text of the quote as HTML: each word found stands between <mark> and </mark>, and everything else is ' +
      'escaped, so that it has no other tag.',
  })
  text!: string;

  @Field(() => [SpanType], {
    description:
      'The words found, in order. Unlike those of other spans, their offsets count in the text of the quote: ' +
      'text.slice(start, end) is the word. Empty where another part of an "or" found the quote.',
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
    description: 'Where the words searched for stand in the quote. Null without a search.',
  })
  highlight?: HighlightType | null;
}

@ObjectType('ArticleHighlight', { simpleResolvers: true, description: 'Where a search found its words in an article.' })
export class ArticleHighlightType {
  @Field(() => String, {
    description:
      'The sentence with the first word found, as HTML: each word found stands between <mark> and </mark>, and ' +
      'everything else is escaped. A long sentence is cut short. Where only the headline has the words, it is the ' +
      'first sentence of the article.',
  })
  text!: string;

  @Field(() => [SpanType], {
    description:
      'The words found in the text of the article, in order: the first hundred. Empty where only the headline has ' +
      'them.',
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
    description: 'Where the words searched for stand in the article. Null without a search.',
  })
  highlight?: ArticleHighlightType | null;
}
