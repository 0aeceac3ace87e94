import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { EntityLink } from '../../quotes/entity-link.tsx';
import { namedPairs, type SuggestedName } from '../../search-box/named-pairs.ts';
import { isNamed, namesIn, pairsOf } from '../../search-box/pairs.ts';
import { SUGGEST, suggestVariables } from '../../search-box/suggest.ts';

/** Names that are offered at most. */
const MOST_NAMES = 3;

/** Whoever the words of a search may name: `lavrov nato` finds few quotes by its words, and many by its names. */
export function NamesMeant({ text }: { text: string }) {
  const typed = namesIn(text);
  const pairs = pairsOf(text);
  const pause = !mayBeNames(text, typed);
  const [{ data }] = useQuery({ query: SUGGEST, pause, variables: suggestVariables(typed, pairs) });
  if (pause || !data) return null;
  const whole = (data.entities?.nodes ?? []).filter((entity) => isNamed(entity, typed));
  // Both words of "Sergey Lavrov" name somebody, but together.
  const meant = whole.length > 0 ? [] : namedPairs(pairs, data);
  const names = whole.length > 0 ? whole : meant.flatMap(({ speaker, about }) => [speaker, about]);
  const different = [...new Map(names.map((entity) => [entity.id, entity])).values()].slice(0, MOST_NAMES);
  if (different.length === 0) return null;
  return (
    <nav className="row names-meant no-print" aria-label="Names in these words">
      {meant.map(({ speaker, about }) => (
        <Link
          key={`${speaker.id} ${about.id}`}
          to="/search"
          search={{ speaker: [speaker.slug], about: [about.slug] }}
          className="button"
        >
          {speaker.name} about {about.name}
        </Link>
      ))}
      {different.map((entity) => (
        <NameMeant key={entity.id} entity={entity} />
      ))}
    </nav>
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

/** A phrase, an operator or a sentence is no list of names. */
const mayBeNames = (text: string, typed: string): boolean =>
  /\p{L}{2}/u.test(typed) && typed.length <= 100 && typed.split(' ').length <= 6 && !/["“”*]|(?:^| )-| or /i.test(text);
