import 'reflect-metadata';
import type { Polarity } from '../../domain/quote.ts';
import { InputError } from '../../errors.ts';
import type { ArticleConditions } from '../../storage/articles/read.ts';
import type { QuoteConditions } from '../../storage/quotes/read.ts';
import type { Context } from '../context.ts';
import { articleIdBy } from '../lookups/articles.ts';
import { entityIds } from '../lookups/entities.ts';
import type { EntityFilter } from '../lookups/inputs.ts';
import { outletIds } from '../lookups/outlets.ts';
import { rememberedEntity } from '../lookups/remembered-entities.ts';
import { checkFilter } from './bounds.ts';
import type { ArticleFilter, QuoteFilter } from './inputs.ts';
import { publishedRange, saidRange } from './ranges.ts';
import { checkText } from './search-text.ts';

export { ArticleFilter, DateRange, QuoteFilter } from './inputs.ts';

/**
 * A filter with its names looked up: once a request, however many rows of a page carry the same filter.
 * @param timeZone where the days of its ranges begin, unless they say so themselves
 * @param polarity what is left when the filter does not say: what was said, or all
 */
export function quoteConditions(
  context: Context,
  filter: QuoteFilter | null | undefined,
  timeZone = 'UTC',
  polarity: 'SAID' | 'ANY' = 'SAID',
): Promise<QuoteConditions> {
  return context.once(`quotes ${timeZone} ${polarity} ${JSON.stringify(filter ?? null)}`, async () => {
    checkFilter(filter ?? {});
    const conditions = await readQuoteFilter(context, filter ?? {}, timeZone);
    const isLeftOut = polarity === 'SAID' && !tellsPolarity(filter ?? {});
    return isLeftOut ? { ...conditions, negated: false } : conditions;
  });
}

/** Whether a filter, or any inside it, says which polarity is wanted. */
const tellsPolarity = ({ polarity, and, or, not }: QuoteFilter): boolean =>
  polarity != null || [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(tellsPolarity);

async function readQuoteFilter(context: Context, filter: QuoteFilter, timeZone: string): Promise<QuoteConditions> {
  const { speaker, about, outlet, article, and, or, not } = filter;
  const inside = (part: QuoteFilter) => readQuoteFilter(context, part, timeZone);
  const [speakers, named, outlets, articleId, all, some, none] = await Promise.all([
    speaker ? entities(context, speaker) : undefined,
    about ? entities(context, about) : undefined,
    outlet ? outletIds(context, outlet) : undefined,
    article ? articleIdBy(context, article) : undefined,
    and ? Promise.all(and.map(inside)) : undefined,
    or ? Promise.all(or.map(inside)) : undefined,
    not ? inside(not) : undefined,
  ]);
  return {
    speakerIds: speakers?.ids,
    jointSpeakerIds: speaker && speakers?.ids ? await jointSpeakers(context, speaker, speakers.ids) : undefined,
    speakerTypes: speakers?.types,
    aboutIds: named?.ids,
    aboutTypes: named?.types,
    outletIds: outlets,
    articleId,
    via: filter.via ?? undefined,
    kinds: alternatives('kind', filter.kind),
    verbatim: filter.verbatim ?? undefined,
    stances: alternatives('stance', filter.stance),
    negated: negatedOf(alternatives('polarity', filter.polarity)),
    text: checkText(filter.text),
    published: publishedRange(filter.publishedAt, timeZone),
    said: saidRange(filter.saidOn),
    minConfidence: confidence(filter.minConfidence),
    attributed: filter.attributed ?? undefined,
    and: all,
    or: some,
    not: none,
  };
}

/** The same for articles. */
export function articleConditions(
  context: Context,
  filter: ArticleFilter | null | undefined,
): Promise<ArticleConditions> {
  return context.once(`articles ${JSON.stringify(filter ?? null)}`, async () => {
    checkFilter(filter ?? {});
    return readArticleFilter(context, filter ?? {});
  });
}

async function readArticleFilter(context: Context, filter: ArticleFilter): Promise<ArticleConditions> {
  const { outlet, mentions, speaker, and, or, not } = filter;
  const inside = (part: ArticleFilter) => readArticleFilter(context, part);
  const [outlets, named, speakers, all, some, none] = await Promise.all([
    outlet ? outletIds(context, outlet) : undefined,
    mentions ? entities(context, mentions) : undefined,
    speaker ? entities(context, speaker) : undefined,
    and ? Promise.all(and.map(inside)) : undefined,
    or ? Promise.all(or.map(inside)) : undefined,
    not ? inside(not) : undefined,
  ]);
  return {
    outletIds: outlets,
    entityIds: named?.ids,
    entityTypes: named?.types,
    speakerIds: speakers?.ids,
    speakerTypes: speakers?.types,
    published: publishedRange(filter.publishedAt, 'UTC'),
    text: checkText(filter.text),
    languages: alternatives(
      'language',
      filter.language?.map((language) => language.toLowerCase()),
    ),
    sections: alternatives('section', filter.section),
    and: all,
    or: some,
    not: none,
  };
}

/** A type alone stands for itself: the entities of it are too many to list. */
async function entities(context: Context, filter: EntityFilter) {
  const types = alternatives('type', filter.type);
  const isListed = [filter.id, filter.slug, filter.name, filter.called].some((list) => list != null);
  return types && !isListed ? { types } : { ids: await entityIds(context, filter) };
}

/** Those who are further speakers of joint statements; undefined where finding it out would take a statement. */
async function jointSpeakers(context: Context, filter: EntityFilter, ids: number[]): Promise<number[] | undefined> {
  if (filter.id?.length !== ids.length) return undefined;
  const speakers = await Promise.all(ids.map((id) => rememberedEntity(context, id)));
  return ids.filter((_, at) => speakers[at]?.speaksWithOthers ?? true);
}

/** Undefined where both are wanted. */
const negatedOf = (polarities: Polarity[] | undefined): boolean | undefined =>
  polarities?.length === 1 ? polarities[0] === 'NEGATED' : undefined;

function confidence(least: number | null | undefined): number | undefined {
  if (least == null) return undefined;
  if (!(least >= 0 && least <= 1)) throw new InputError(`"minConfidence" wants a number from 0 to 1, got ${least}`);
  return least;
}

/** Each value once. @throws InputError for an empty list */
const alternatives = <Value>(name: string, values: Value[] | null | undefined): Value[] | undefined =>
  values ? [...new Set(notEmpty(name, values))] : undefined;

/** A condition without an alternative would match nothing, which nobody means. @throws InputError */
export function notEmpty<Value>(name: string, values: Value[]): Value[] {
  if (values.length === 0) throw new InputError(`"${name}" wants at least one value: leave it out to match all`);
  return values;
}
