import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Facet, QuoteSearch } from '../../address/quote-search.ts';
import { NAME_OF } from '../../api/name-of.ts';
import { day } from '../../words/dates.ts';
import { KINDS, STANCES } from '../../words/names.ts';

const NAMES: Record<Facet, string> = {
  speaker: 'said by',
  about: 'about',
  outlet: 'in',
  kind: '',
  stance: 'reported as',
};

/** What the search is narrowed to, each with a way to let it go. */
export function ChosenFilters({ search }: { search: QuoteSearch }) {
  const { from, to } = search;
  const facets = Object.keys(NAMES) as Facet[];
  if (!from && !to && facets.every((facet) => !search[facet]?.length)) return null;
  return (
    <ul className="chosen" aria-label="Narrowed to">
      {facets.flatMap((facet) =>
        (search[facet] ?? []).map((value) => (
          <li key={`${facet} ${value}`}>
            {NAMES[facet]} <ValueName facet={facet} value={value} />
            <LetGo what={value} search={{ [facet]: search[facet]?.filter((other) => other !== value) }} />
          </li>
        )),
      )}
      {(from || to) && (
        <li>
          {from ? day(from) : '…'} – {to ? day(to) : '…'}
          <LetGo what="the period" search={{ from: undefined, to: undefined }} />
        </li>
      )}
    </ul>
  );
}

function LetGo({ what, search }: { what: string; search: QuoteSearch }) {
  return (
    <Link
      to="."
      className="let-go no-print"
      search={(before: object) => ({ ...before, ...search })}
      aria-label={`Remove ${what}`}
      resetScroll={false}
    >
      ×
    </Link>
  );
}

function ValueName({ facet, value }: { facet: Facet; value: string }) {
  if (facet === 'kind') return KINDS[value.toUpperCase() as keyof typeof KINDS];
  if (facet === 'stance') return STANCES[value.toUpperCase() as keyof typeof STANCES];
  return <NameOf slug={value} isOutlet={facet === 'outlet'} />;
}

function NameOf({ slug, isOutlet }: { slug: string; isOutlet: boolean }) {
  const [{ data }] = useQuery({ query: NAME_OF, variables: { slug, isOutlet } });
  return <strong>{(data?.entity ?? data?.outlet)?.name ?? slug}</strong>;
}
