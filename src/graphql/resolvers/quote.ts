import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { isHeldBy, partOfSaid, toSpans, wholeStretch } from '../../domain/quote-text.ts';
import { deepLink } from '../../domain/text-fragment.ts';
import { InputError } from '../../errors.ts';
import { versionKey } from '../../storage/articles/versions.ts';
import { aboutByQuote } from '../../storage/nodes/in-quotes.ts';
import { viaByQuote } from '../../storage/quotes/read.ts';
import type { QuoteRow } from '../../storage/quotes/row.ts';
import { isSuperseded } from '../../storage/quotes/superseded.ts';
import type { Context } from '../context.ts';
import { FromArguments, FromColumns, RowOf } from '../hints.ts';
import { QuoteListArgs } from '../lists/arguments.ts';
import { quoteConnection } from '../lists/quotes.ts';
import { loadText, loadTextOf, sentencesAround } from '../lists/texts.ts';
import {
  articleLoader,
  entitiesOf,
  entityLoader,
  quoteLoader,
  statementLoader,
  versionLoader,
} from '../lookups/loaders.ts';
import { speakerCandidates } from '../lookups/speaker-candidates.ts';
import { speakersOf } from '../lookups/speakers.ts';
import { rootList } from '../relay/connection.ts';
import { ID_DESCRIPTION, parseId, toId } from '../relay/ids.ts';
import { UrlScalar } from '../scalars.ts';
import { ArticleType } from '../types/article.ts';
import { ArticleVersionType } from '../types/article-version.ts';
import { EntityInterface } from '../types/entity.ts';
import { ContextType, CueType, QuoteConnection, QuoteExplanationType, QuoteType, SpanType } from '../types/quote.ts';
import { StatementType } from '../types/statement.ts';
import { ViaType } from '../types/via.ts';

const MAX_CONTEXT = 10;

@Resolver(() => QuoteType)
export class QuoteResolver {
  @FromColumns<QuoteRow>('id')
  @FieldResolver(() => ID, { description: ID_DESCRIPTION })
  id(@Root() quote: QuoteRow): string {
    return toId('Quote', quote.id);
  }

  @FromColumns<QuoteRow>('spanStart', 'spanEnd', 'spanText', 'text')
  @FieldResolver(() => SpanType, {
    description:
      'The whole stretch of the article, from the first word of the quote to its last. Words that interrupt the ' +
      'quote, as in "We," he said, "will not.", are inside it.',
  })
  span(@Root() quote: QuoteRow): SpanType {
    return { start: quote.spanStart, end: quote.spanEnd, text: wholeStretch(quote) };
  }

  @FromColumns<QuoteRow>('pieces', 'text')
  @FieldResolver(() => [SpanType], {
    description:
      'Where its text stands in the article, in order: one piece, or several when something interrupts it. Their ' +
      'texts, joined by one space, are the text of the quote.',
  })
  pieces(@Root() quote: QuoteRow): SpanType[] {
    return slices(quote, quote.pieces);
  }

  @FromColumns<QuoteRow>('verbatim', 'pieces', 'text')
  @FieldResolver(() => [SpanType], { description: 'Its parts between quotation marks, without the marks, in order.' })
  verbatim(@Root() quote: QuoteRow): SpanType[] {
    return slices(quote, quote.verbatim);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the stored article has each piece, and the whole stretch, exactly at its place. They are compared ' +
      'anew for each answer. Of a superseded quote the last text that has it is meant, here as in "context".',
  })
  async verified(@Root() quote: QuoteRow, @Ctx() context: Context): Promise<boolean> {
    const { text } = await loadTextOf(context, quote);
    return isHeldBy(text, quote);
  }

  @FieldResolver(() => UrlScalar, {
    nullable: true,
    description:
      'A link to the quote in its article: the address with a text fragment (#:~:text=). Browsers scroll to the ' +
      'words of the quote and highlight them, without what interrupts them. Of a superseded quote, the address ' +
      'alone. Null when the article has no address.',
  })
  async url(@Root() quote: QuoteRow, @Ctx() context: Context): Promise<string | null> {
    const article = await articleLoader(context).load(quote.articleId);
    if (!article?.url) return null;
    if (isSuperseded(quote)) return article.url;
    const { text } = await loadText(context, quote.articleId);
    return deepLink(article.url, text, toSpans(quote.pieces));
  }

  @FromColumns<QuoteRow>('cueText', 'cueLemma', 'stance', 'negated')
  @FieldResolver(() => CueType, {
    nullable: true,
    description: 'The words that report it; null for a quotation without any.',
  })
  cue(@Root() quote: QuoteRow): CueType | null {
    const { cueText, cueLemma, stance, negated } = quote;
    return cueText === null ? null : { text: cueText, lemma: cueLemma!, stance: stance!, negated };
  }

  @RowOf<QuoteRow>('Entity', 'speakerId')
  @FieldResolver(() => EntityInterface, {
    nullable: true,
    description:
      'Who said it. Null when nobody is named, or when several could be meant. Where several people say it ' +
      'together, the one named first: see speakers.',
  })
  speaker(@Root() quote: QuoteRow, @Ctx() context: Context) {
    return quote.speakerId === null ? null : entityLoader(context).load(quote.speakerId);
  }

  @FieldResolver(() => [EntityInterface], {
    description:
      'Everyone who said it, in the order of the text. Several people may say it together ("Both Cole and Lind ' +
      'say"); the first of them is the speaker. Empty when the speaker is not known. Lists, filters and counts by ' +
      'speaker include each of them.',
  })
  speakers(@Root() quote: QuoteRow, @Ctx() context: Context) {
    return speakersOf(context, quote);
  }

  @FieldResolver(() => [EntityInterface], {
    description:
      'Who the speaker could be, where it is null. For a printed name that several known people have ("Sullivan"): ' +
      'these people, the most quoted first, at most 10. For "he" and "she": the people whom the article names last ' +
      'before the quote, at most 3. Empty for other words, and when the speaker is known.',
  })
  speakerCandidates(@Root() quote: QuoteRow, @Ctx() context: Context) {
    return speakerCandidates(context, quote);
  }

  @FromColumns<QuoteRow>('foundBy', 'attributionProbability', 'speakerBy', 'speakerProbability')
  @FieldResolver(() => QuoteExplanationType, {
    nullable: true,
    description:
      'Why it was taken for a quote and why its speaker was chosen. Null for quotes stored by a version that did ' +
      'not keep it.',
  })
  explanation(@Root() quote: QuoteRow): QuoteExplanationType | null {
    const { foundBy, attributionProbability, speakerBy, speakerProbability } = quote;
    if (foundBy === null) return null;
    return {
      foundBy,
      attributionProbability: attributionProbability!,
      speakerBy: speakerBy!,
      speakerProbability: speakerProbability!,
    };
  }

  @FieldResolver(() => [EntityInterface], {
    description: 'Everyone and everything named inside it, in the order of the text.',
  })
  about(@Root() quote: QuoteRow, @Ctx() context: Context) {
    if (isSuperseded(quote)) return entitiesOf(context, quote.aboutIds);
    return context.loader('Quote.about', aboutByQuote).load(quote.id);
  }

  @FieldResolver(() => [ViaType], { description: 'Who relayed it, when it is second-hand; empty when it is not.' })
  via(@Root() quote: QuoteRow, @Ctx() context: Context) {
    return isSuperseded(quote) ? quote.via : context.loader('Quote.via', viaByQuote).load(quote.id);
  }

  @FieldResolver(() => ContextType, { description: 'The sentences before and after it.' })
  async context(
    @Root() quote: QuoteRow,
    @Arg('before', () => Int, {
      nullable: true,
      defaultValue: 1,
      description: 'How many sentences before it: 0 to 10.',
    })
    before: number | null,
    @Arg('after', () => Int, { nullable: true, defaultValue: 1, description: 'How many sentences after it: 0 to 10.' })
    after: number | null,
    @Ctx() context: Context,
  ): Promise<ContextType> {
    const counts = { before: before ?? 1, after: after ?? 1 };
    for (const [name, value] of Object.entries(counts)) {
      if (value < 0 || value > MAX_CONTEXT) throw new InputError(`"${name}" wants 0 to ${MAX_CONTEXT}, got ${value}`);
    }
    const span = { start: quote.spanStart, end: quote.spanEnd };
    return sentencesAround(await loadTextOf(context, quote), span, counts.before, counts.after);
  }

  @RowOf<QuoteRow>('Article', 'articleId')
  @FieldResolver(() => ArticleType, { description: 'The article that reports it.' })
  article(@Root() quote: QuoteRow, @Ctx() context: Context) {
    return articleLoader(context).load(quote.articleId);
  }

  @FieldResolver(() => ArticleVersionType, {
    nullable: true,
    description:
      'The version of its article that no longer has it; null for a quote that the article has. A superseded quote ' +
      'is in no list, search or count: its id leads to it, and "dropped" of that version.',
  })
  supersededBy(@Root() quote: QuoteRow, @Ctx() context: Context) {
    if (!isSuperseded(quote)) return null;
    return versionLoader(context).load(versionKey(quote.articleId, quote.supersededBy));
  }

  @FieldResolver(() => StatementType, {
    description:
      'The statement that it reports: this quote, together with quotes of other articles that have the same words ' +
      'or nearly the same.',
  })
  statement(@Root() quote: QuoteRow, @Ctx() context: Context) {
    return statementLoader(context).load(quote.statementId);
  }

  @Query(() => QuoteType, {
    nullable: true,
    description: 'One quote by its id, superseded ones as well; null when it is gone.',
  })
  quote(@Arg('id', () => ID, { description: 'As a field "id" gave it.' }) id: string, @Ctx() context: Context) {
    return quoteLoader(context).load(parseId(id, ['Quote']).id);
  }

  @FromArguments()
  @Query(() => QuoteConnection, rootList('Quotes, those of the newest articles first.'))
  quotes(@Args(() => QuoteListArgs) args: QuoteListArgs, @Ctx() context: Context) {
    return quoteConnection(context, args);
  }
}

/** Parts of what was said, given by their offsets in the article. */
const slices = (quote: QuoteRow, flat: readonly number[]): SpanType[] =>
  toSpans(flat).map((span) => ({ ...span, text: partOfSaid(quote, span) }));
