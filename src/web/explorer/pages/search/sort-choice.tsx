import { useNavigate } from '@tanstack/react-router';
import { type PageSearch, SORTS, type Sort } from './search-parameters.ts';

const NAMES: Record<Sort, string> = { relevance: 'Best match', newest: 'Newest', oldest: 'Oldest' };

/** Only words can match better or worse. */
const sortOf = ({ text, sort }: PageSearch): Sort =>
  text ? (sort ?? 'relevance') : sort === 'oldest' ? 'oldest' : 'newest';

/** The order as the API takes it. */
export const orderOf = (search: PageSearch): 'RELEVANCE' | 'NEWEST' | 'OLDEST' =>
  sortOf(search).toUpperCase() as 'RELEVANCE' | 'NEWEST' | 'OLDEST';

/** In which order the results are. */
export function SortChoice({ search }: { search: PageSearch }) {
  const navigate = useNavigate();
  return (
    <label className="small no-print">
      Order{' '}
      <select
        value={sortOf(search)}
        onChange={({ target }) =>
          navigate({ to: '/search', search: { ...search, sort: target.value as Sort }, resetScroll: false })
        }
      >
        {SORTS.filter((sort) => search.text || sort !== 'relevance').map((sort) => (
          <option key={sort} value={sort}>
            {NAMES[sort]}
          </option>
        ))}
      </select>
    </label>
  );
}
