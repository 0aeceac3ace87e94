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
  @Field(() => DifferenceOpEnum, { description: 'In which of the two wordings it stands.' })
  op!: DifferenceOp;

  @Field(() => String, { description: 'The stretch, with its white space.' })
  text!: string;
}

@ObjectType('Variant', {
  simpleResolvers: true,
  description:
    'One wording of a statement: all its quotes that print the same words, with the same words between quotation ' +
    'marks.',
})
export class VariantType implements Pick<VariantRow, 'text' | 'kind' | 'quoteCount'> {
  @Field(() => String, {
    description:
      'Its words, as the quote that was read first prints them, without an attribution between them and without the ' +
      'comma or full stop after them.',
  })
  text!: string;

  @Field(() => QuoteKindEnum, { description: 'How much of it stands between quotation marks.' })
  kind!: QuoteKind;

  @Field(() => Int, { description: 'How many quotes have this wording.' })
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
    'One thing that somebody said, however many articles report it. Its quotes are of one speaker and have the same ' +
    'words or nearly the same: trimmed, with words left out, in another order, or with a word changed. Where a ' +
    'negation, a number or a name differs, it is another statement; other words with the same meaning are another ' +
    'statement too. Words that are said again on another day are the same statement. One that no article has any ' +
    'more after changes is in no list, and its id still leads to it.',
})
export class StatementType extends NodeInterface implements Shown {
  @Field(() => String, {
    description:
      'Its fullest wording. Wordings that stand between quotation marks as a whole go before those that do so in ' +
      'part, and these before paraphrases. The longest of them is taken; of equally long ones, the one that was read ' +
      'first.',
  })
  text!: string;

  @Field(() => Boolean, {
    description:
      'Whether its quotes report it as not said: "has never said". The same words reported as said are another ' +
      'statement.',
  })
  negated!: boolean;

  @Field(() => Int, { description: 'How many quotes report it, superseded ones not counted.' })
  quoteCount!: number;

  @Field(() => Int, {
    description:
      'How many outlets report it: a copy counts for the outlet of its original, so that a story that many print is ' +
      'one. Articles without a known outlet do not count.',
  })
  outletCount!: number;

  @Field(() => Int, { description: 'How many wordings of it there are.' })
  variantCount!: number;
}

export const StatementConnection = connectionType('Statement', 'statements', () => StatementType, {
  isSearched: true,
});
