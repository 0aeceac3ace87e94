import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { type DifferencePart, differenceBetween } from '../../domain/statements/difference.ts';
import { type KeyedList, readPages } from '../../storage/lists/list.ts';
import { speakersByQuote } from '../../storage/nodes/in-quotes.ts';
import { quotesOfStatement, quotesOfVariant } from '../../storage/quotes/read.ts';
import {
  outletsOfStatement,
  type StatementOrder,
  type StatementOutletRow,
  type StatementRow,
  statementList,
  type VariantRow,
  variantsOfStatement,
} from '../../storage/statements/read.ts';
import type { Context } from '../context.ts';
import { StatementOrderEnum } from '../enums.ts';
import { QuoteFilter, quoteConditions } from '../filters/conditions.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../limits/limits.ts';
import { QuoteListArgs } from '../lists/arguments.ts';
import { quoteConnectionOf } from '../lists/quotes.ts';
import { entityLoader, outletLoader, quoteLoader, statementLoader } from '../lookups/loaders.ts';
import { speakersOf } from '../lookups/speakers.ts';
import { connection, PageArgs, rootList } from '../relay/connection.ts';
import { parsePage } from '../relay/cursors.ts';
import { ID_DESCRIPTION, parseId, toId } from '../relay/ids.ts';
import { EntityInterface } from '../types/entity.ts';
import { OutletType } from '../types/outlet.ts';
import { QuoteConnection, QuoteType } from '../types/quote.ts';
import {
  DifferencePartType,
  StatementConnection,
  StatementOutletType,
  StatementType,
  VariantType,
} from '../types/statement.ts';

@ArgsType()
class StatementListArgs extends PageArgs {
  @Field(() => QuoteFilter, {
    nullable: true,
    description: 'Only statements with at least one quote that meets this filter. When left out: all that were said.',
  })
  filter?: QuoteFilter | null;

  @Field(() => StatementOrderEnum, { nullable: true, description: 'In which order. When left out: NEWEST.' })
  orderBy?: StatementOrder | null;
}

@ArgsType()
class FirstArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PAGE_SIZE,
    description: `How many at most: 1 to ${MAX_PAGE_SIZE}.`,
  })
  first?: number | null;
}

@Resolver(() => StatementType)
export class StatementResolver {
  @FieldResolver(() => ID, {
    description:
      `${ID_DESCRIPTION} A statement that turns out to be the same as an older one is merged into it, and its id is ` +
      'then gone.',
  })
  id(@Root() statement: StatementRow): string {
    return toId('Statement', statement.id);
  }

  @FieldResolver(() => EntityInterface, {
    nullable: true,
    description:
      'Who said it. Null when nobody is named, or when several could be meant. Where several people say it ' +
      'together, the one named first: see speakers.',
  })
  speaker(@Root() statement: StatementRow, @Ctx() context: Context) {
    return statement.speakerId === null ? null : entityLoader(context).load(statement.speakerId);
  }

  @FieldResolver(() => [EntityInterface], {
    description: 'Everyone who said it, as its first report names them: several where people say it together.',
  })
  async speakers(@Root() statement: StatementRow, @Ctx() context: Context) {
    if (statement.speakerId === null) return [];
    if (statement.quoteCount > 0) return context.loader('Quote.speakers', speakersByQuote).load(statement.firstQuoteId);
    const dropped = await quoteLoader(context).load(statement.firstQuoteId);
    return dropped && speakersOf(context, dropped);
  }

  @FieldResolver(() => QuoteType, {
    description:
      'Its quote in the article that was published first. An undated article counts only where no dated one reports ' +
      'it. Within one article, and among undated ones, it is the quote that was read first. Where no article has ' +
      'it any more it is a superseded quote.',
  })
  firstReport(@Root() statement: StatementRow, @Ctx() context: Context) {
    return quoteLoader(context).load(statement.firstQuoteId);
  }

  @FieldResolver(() => QuoteConnection, {
    description: 'The quotes that report it, as said or as not said, the newest first.',
  })
  quotes(@Root() statement: StatementRow, @Args(() => QuoteListArgs) args: QuoteListArgs, @Ctx() context: Context) {
    return quoteConnectionOf(
      context,
      'Statement.quotes',
      statement.id,
      args,
      (conditions, order) => quotesOfStatement(conditions, order ?? 'NEWEST'),
      'ANY',
    );
  }

  @FieldResolver(() => [VariantType], {
    description:
      'Its wordings, the one in "text" among them, those with the most quotes first. variantCount says how many ' +
      'there are.',
  })
  variants(@Root() statement: StatementRow, @Args(() => FirstArgs) args: FirstArgs, @Ctx() context: Context) {
    return firstOf(context, 'Statement.variants', statement.id, args, variantsOfStatement());
  }

  @FieldResolver(() => [StatementOutletType], {
    description:
      'The outlets that print it, those with the most quotes first. They may be more than outletCount, which counts ' +
      'copies of one story once.',
  })
  outlets(@Root() statement: StatementRow, @Args(() => FirstArgs) args: FirstArgs, @Ctx() context: Context) {
    return firstOf(context, 'Statement.outlets', statement.id, args, outletsOfStatement());
  }

  @Query(() => StatementType, { nullable: true, description: 'One statement by its id; null when it is gone.' })
  statement(@Arg('id', () => ID, { description: 'As a field "id" gave it.' }) id: string, @Ctx() context: Context) {
    return statementLoader(context).load(parseId(id, ['Statement']).id);
  }

  @Query(() => StatementConnection, rootList('Statements. Those whose first report is the newest come first.'))
  async statements(@Args(() => StatementListArgs) args: StatementListArgs, @Ctx() context: Context) {
    const conditions = await quoteConditions(context, args.filter);
    return connection(context, args, statementList(conditions, args.orderBy ?? 'NEWEST'));
  }
}

@Resolver(() => VariantType)
export class VariantResolver {
  @FieldResolver(() => [DifferencePartType], {
    description:
      'How it differs from the wording of the statement, word by word. The SAME and DELETED parts together are the ' +
      'text of the statement, the SAME and INSERTED parts together the text of the variant, white space included.',
  })
  difference(@Root() variant: VariantRow): DifferencePart[] {
    return differenceBetween(variant.canonical, variant.text);
  }

  @FieldResolver(() => QuoteConnection, { description: 'The quotes with this wording, the newest first.' })
  quotes(@Root() variant: VariantRow, @Args(() => QuoteListArgs) args: QuoteListArgs, @Ctx() context: Context) {
    return quoteConnectionOf(
      context,
      'Variant.quotes',
      variant.id,
      args,
      (conditions, order) => quotesOfVariant(conditions, order ?? 'NEWEST'),
      'ANY',
    );
  }
}

@Resolver(() => StatementOutletType)
export class StatementOutletResolver {
  @FieldResolver(() => OutletType, { description: 'The outlet.' })
  outlet(@Root() reporting: StatementOutletRow, @Ctx() context: Context) {
    return outletLoader(context).load(reporting.outletId);
  }
}

/** The start of a list that belongs to a statement, read together with those of its neighbours. */
async function firstOf<Row>(
  context: Context,
  name: string,
  owner: number,
  { first }: FirstArgs,
  list: KeyedList<Row>,
): Promise<Row[]> {
  const request = parsePage({ first }, list.order);
  const read = context.loader(`${name} ${request.size}`, (database, owners) =>
    readPages(database, list, owners, request),
  );
  return (await read.load(owner)).rows;
}
