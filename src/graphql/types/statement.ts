import { Field, Int, ObjectType } from 'type-graphql';
import type { QuoteKind } from '../../domain/quote.ts';
import type { DifferenceOp, DifferencePart } from '../../domain/statements/difference.ts';
import type { StatementOutletRow, StatementRow, VariantRow } from '../../storage/statements/read.ts';
import { DifferenceOpEnum, QuoteKindEnum } from '../enums.ts';
import { connectionType } from '../relay/connection.ts';
import { NodeInterface } from './node.ts';

@ObjectType('DifferencePart', {
  simpleResolvers: true,
  description:
    'A stretch of text that two wordings share, or that one of them lacks: whole words and what is between them.',
})
export class DifferencePartType implements DifferencePart {
  @Field(() => DifferenceOpEnum, { description: 'Whether it stands in both.' })
  op!: DifferenceOp;

  @Field(() => String, { description: 'The stretch, with its white space.' })
  text!: string;
}

@ObjectType('Variant', {
  simpleResolvers: true,
  description:
    'One wording of a statement: all quotes that print the same words, with the same of them between quotation marks.',
})
export class VariantType implements Pick<VariantRow, 'text' | 'kind' | 'quoteCount'> {
  @Field(() => String, {
    description:
      'The words quoted, as the quote printed them that was read first: without the attribution between them, and without the comma or full stop behind them.',
  })
  text!: string;

  @Field(() => QuoteKindEnum, { description: 'How much of it stands between quotation marks.' })
  kind!: QuoteKind;

  @Field(() => Int, { description: 'How many quotes have it.' })
  quoteCount!: number;
}

@ObjectType('StatementOutlet', { simpleResolvers: true, description: 'An outlet that reports a statement.' })
export class StatementOutletType implements Pick<StatementOutletRow, 'quoteCount'> {
  @Field(() => Int, { description: 'How many of its quotes report it.' })
  quoteCount!: number;
}

type Shown = Pick<StatementRow, 'text' | 'negated' | 'quoteCount' | 'outletCount' | 'variantCount'>;

@ObjectType('Statement', {
  simpleResolvers: true,
  implements: NodeInterface,
  description:
    'One thing said, however many articles report it: quotes of one speaker that have the same words or nearly, trimmed, with words left out, in another order, or with a word changed. A negation, a number or a name that differs makes another statement, and so do other words with the same meaning. Words said again on another day are the same statement.',
})
export class StatementType extends NodeInterface implements Shown {
  @Field(() => String, {
    description:
      'Its fullest wording: the longest that stands between quotation marks as a whole, else in part, else the paraphrase; of several equally long ones the one that was read first.',
  })
  text!: string;

  @Field(() => Boolean, {
    description:
      'Whether its quotes say that it was not said: "has never said". What was said and what was not are two statements.',
  })
  negated!: boolean;

  @Field(() => Int, { description: 'How many quotes report it.' })
  quoteCount!: number;

  @Field(() => Int, {
    description: 'How many outlets report it; articles of which no outlet is known are not counted.',
  })
  outletCount!: number;

  @Field(() => Int, { description: 'How many wordings of it there are.' })
  variantCount!: number;
}

export const StatementConnection = connectionType('Statement', 'statements', () => StatementType, {
  isSearched: true,
});
