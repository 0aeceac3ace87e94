import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { type Facet, polaritiesIn, type QuoteSearch } from '../../address/quote-search.ts';
import { NAME_OF } from '../../api/name-of.ts';
import { day } from '../../words/dates.ts';
import { KINDS, POLARITIES, STANCES, TYPE_NAMES } from '../../words/names.ts';

type Chosen = Facet | 'around' | 'speakerType' | 'aboutType' | 'polarity';

const NAMES: Record<Chosen, string> = {
  speaker: 'said by',
  about: 'about',
  around: 'by or about',
  speakerType: 'said by',
  aboutType: 'about',
  outlet: 'in',
  kind: '',
  stance: 'reported as',
  polarity: 'reported as',
};

/** What the search is narrowed to, each with a way to let it go. */
export function ChosenFilters({ search }: { search: QuoteSearch }) {
  const { from, to } = search;
  const facets = Object.keys(NAMES) as Chosen[];
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

function ValueName({ facet, value }: { facet: Chosen; value: string }) {
  if (facet === 'speakerType' || facet === 'aboutType')
    return TYPE_NAMES[value.toUpperCase() as keyof typeof TYPE_NAMES];
  if (facet === 'kind') return KINDS[value.toUpperCase() as keyof typeof KINDS];
  if (facet === 'stance') return STANCES[value.toUpperCase() as keyof typeof STANCES];
  if (facet === 'polarity') {
    return polaritiesIn(value)
      .map((one) => POLARITIES[one as keyof typeof POLARITIES])
      .join(' or ');
  }
  return <NameOf slug={value} isOutlet={facet === 'outlet'} />;
}

function NameOf({ slug, isOutlet }: { slug: string; isOutlet: boolean }) {
  const [{ data }] = useQuery({ query: NAME_OF, variables: { slug, isOutlet } });
  return <strong>{(data?.entity ?? data?.outlet)?.name ?? slug}</strong>;
}
