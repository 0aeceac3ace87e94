import type { EntityTypeName, QuoteFilter } from '../api/graphql.ts';
import type { Slugged } from '../api/name-of.ts';
import { day } from './dates.ts';
import { KINDS, POLARITIES, STANCES, TYPE_NAMES } from './names.ts';

/** What a filter names by slug, so that it can be said by name. */
export function slugsIn({ speaker, about, outlet, and, or, not }: QuoteFilter): Slugged[] {
  const entities = [...(speaker?.slug ?? []), ...(about?.slug ?? [])].map((slug) => ({ slug, isOutlet: false }));
  const outlets = (outlet?.slug ?? []).map((slug) => ({ slug, isOutlet: true }));
  const inside = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].flatMap(slugsIn);
  return [...entities, ...outlets, ...inside];
}

/** What quotes have to meet, one phrase for each condition; empty where all do. @param names by slug */
export function filterInWords(filter: QuoteFilter, names: ReadonlyMap<string, string>): string[] {
  const { text, speaker, about, outlet, kind, stance, polarity, attributed, verbatim, minConfidence } = filter;
  const named = (chosen: { slug?: readonly string[] | null; name?: readonly string[] | null } | null | undefined) =>
    either([...(chosen?.slug ?? []).map((slug) => names.get(slug) ?? slug), ...(chosen?.name ?? [])]);
  const typed = (chosen: { type?: readonly EntityTypeName[] | null } | null | undefined) =>
    either((chosen?.type ?? []).map((type) => TYPE_NAMES[type]));
  const phrases = [
    text && `with the words ${text}`,
    named(speaker) && `said by ${named(speaker)}`,
    typed(speaker) && `said by ${typed(speaker)}`,
    named(about) && `about ${named(about)}`,
    typed(about) && `about ${typed(about)}`,
    named(outlet) && `in ${named(outlet)}`,
    kind?.length && either(kind.map((one) => KINDS[one])),
    stance?.length && `reported as ${either(stance.map((one) => STANCES[one]))}`,
    polarity?.length && `reported as ${either(polarity.map((one) => POLARITIES[one]))}`,
    attributed != null && (attributed ? 'with a known speaker' : 'without a known speaker'),
    verbatim != null && (verbatim ? 'with words between quotation marks' : 'without words between quotation marks'),
    minConfidence != null && `with a confidence of ${minConfidence} or more`,
    periodInWords('published', filter.publishedAt),
    periodInWords('said', filter.saidOn),
    ...(filter.and ?? []).flatMap((one) => filterInWords(one, names)),
    filter.or?.length && either(filter.or.map((one) => filterInWords(one, names).join(' and '))),
    filter.not && `not ${either(filterInWords(filter.not, names))}`,
  ];
  return phrases.filter((phrase): phrase is string => Boolean(phrase));
}

const either = (values: readonly string[]): string => values.join(' or ');

function periodInWords(what: string, period: { from?: unknown; to?: unknown } | null | undefined): string {
  const [from, to] = [period?.from, period?.to].map((end) => end && day(String(end)));
  if (from && to) return from === to ? `${what} on ${from}` : `${what} from ${from} to ${to}`;
  return from ? `${what} from ${from} on` : to ? `${what} until ${to}` : '';
}
