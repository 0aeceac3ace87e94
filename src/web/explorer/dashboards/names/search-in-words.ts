import type { QuoteSearch } from '../../address/quote-search.ts';
import { day } from '../../words/dates.ts';
import { KINDS, STANCES } from '../../words/names.ts';

type NameOf = (kind: 'entity' | 'outlet', slug: string) => string;

/** Which quotes a panel is about, for readers: `of Ann Lee, about NATO, in the Harbour Post, from Jan 1, 2022`. */
export function searchInWords(search: QuoteSearch, nameOf: NameOf): string {
  const { text, speaker = [], about = [], outlet = [], kind = [], stance = [], from, to } = search;
  const entities = (slugs: readonly string[]) => slugs.map((slug) => nameOf('entity', slug)).join(' or ');
  const parts = [
    speaker.length > 0 && `of ${entities(speaker)}`,
    about.length > 0 && `about ${entities(about)}`,
    outlet.length > 0 && `in ${outlet.map((slug) => nameOf('outlet', slug)).join(' or ')}`,
    text && `with “${text}”`,
    stance.length > 0 &&
      `that somebody ${stance.map((one) => STANCES[one.toUpperCase() as keyof typeof STANCES]).join(' or ')}`,
    kind.length > 0 && kind.map((one) => KINDS[one.toUpperCase() as keyof typeof KINDS]).join(' or '),
    from && `from ${day(from)}`,
    to && `to ${day(to)}`,
  ].filter(Boolean);
  return parts.length === 0 ? 'all quotes' : `quotes ${parts.join(', ')}`;
}
