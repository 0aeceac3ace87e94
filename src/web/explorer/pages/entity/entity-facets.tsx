import type { QuoteSearch } from '../../address/quote-search.ts';
import { FacetPanel } from '../../charts/facets.tsx';
import type { Tab } from './entity-search.ts';

interface EntityFacetsProperties {
  tab: Tab;
  search: QuoteSearch;
  base: QuoteSearch;
}

/** Whom they talk about or who talks about them, how it is reported, and where. */
export function EntityFacets({ tab, search, base }: EntityFacetsProperties) {
  const properties = { search, base };
  return (
    <>
      {tab === 'said' ? (
        <FacetPanel title="Whom they talk about" facet="about" {...properties} />
      ) : (
        <FacetPanel title="Who talks about them" facet="speaker" {...properties} />
      )}
      <FacetPanel title="How it is reported" facet="stance" {...properties} />
      <FacetPanel title="Where it is reported" facet="outlet" {...properties} />
      <FacetPanel title="Word for word or not" facet="kind" {...properties} />
    </>
  );
}
