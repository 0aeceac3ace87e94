import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { EntityLink } from '../../quotes/entity-link.tsx';
import { mayBeNames, meantBy } from '../../search-box/meant.ts';
import type { SuggestedName } from '../../search-box/named-pairs.ts';
import { namesIn, pairsOf } from '../../search-box/pairs.ts';
import { SUGGEST, suggestVariables } from '../../search-box/suggest.ts';

/** Whoever the words of a search may name: `lavrov nato` finds few quotes by its words, and many by its names. */
export function NamesMeant({ text }: { text: string }) {
  const pause = !mayBeNames(text);
  const [{ data }] = useQuery({ query: SUGGEST, pause, variables: suggestVariables(namesIn(text), pairsOf(text)) });
  if (pause) return null;
  const { pairs, names } = data ? meantBy(text, data) : { pairs: [], names: [] };
  // The names come later, or not at all; what stands below keeps its place.
  return (
    <div className="names-meant-place no-print">
      {names.length > 0 && (
        <nav className="row names-meant" aria-label="Names in these words">
          <span className="soft">Did you mean</span>
          {pairs.map(({ speaker, about }) => (
            <Link
              key={`${speaker.id} ${about.id}`}
              to="/search"
              search={{ speaker: [speaker.slug], about: [about.slug] }}
              className="button"
            >
              {speaker.name} about {about.name}
            </Link>
          ))}
          {names.map((entity) => (
            <NameMeant key={entity.id} entity={entity} />
          ))}
        </nav>
      )}
    </div>
  );
}

/** Places say nothing. */
function NameMeant({ entity }: { entity: SuggestedName }) {
  const isPlace = entity.__typename === 'Place';
  return (
    <>
      <Link to="/search" search={isPlace ? { about: [entity.slug] } : { speaker: [entity.slug] }} className="button">
        Quotes {isPlace ? 'about' : 'of'} {entity.name}
      </Link>
      <EntityLink entity={entity} />
    </>
  );
}
