import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { isNarrowed, notOfArticles, type QuoteSearch } from '../../address/quote-search.ts';
import { graphql } from '../../api/graphql.ts';
import { mayBeNames, meantBy } from '../../search-box/meant.ts';
import { namesIn, pairsOf } from '../../search-box/pairs.ts';
import { SUGGEST, suggestVariables } from '../../search-box/suggest.ts';
import { Empty } from '../../states/empty.tsx';
import { counted } from '../../words/numbers.ts';
import { FOUND, foundVariables } from './found-query.ts';

const QUOTES_WITH = graphql(`
  query QuotesWith($speaker: String!, $text: String!) {
    quotes(first: 1, filter: { speaker: { slug: [$speaker] }, text: $text }) { totalCount }
  }
`);

interface NothingFoundProperties {
  search: QuoteSearch;
  show: 'articles' | undefined;
}

/** Says so, and where there is something nearby. */
export function NothingFound({ search, show }: NothingFoundProperties) {
  const { text } = search;
  const [{ data: found }] = useQuery({ query: FOUND, variables: foundVariables(search) });
  const articles = show || notOfArticles(search).length > 0 ? 0 : (found?.articles?.totalCount ?? 0);
  const quotes = show ? (found?.quotes?.totalCount ?? 0) : 0;
  return (
    <Empty title="Nothing is found.">
      <p className="soft">Fewer words, another spelling or a longer period may help.</p>
      <div className="row no-print">
        {text && !isNarrowed(search) && !show && <WordsOfSomebody text={text} />}
        {articles > 0 && (
          <Link to="/search" search={{ ...search, show: 'articles' }} className="button">
            {counted(articles, 'article')} with these words
          </Link>
        )}
        {quotes > 0 && (
          <Link to="/search" search={search} className="button">
            {counted(quotes, 'quote')}
          </Link>
        )}
        {text && isNarrowed(search) && (
          <Link to="/search" search={{ text, show }} className="button">
            Only the words, everything else as it comes
          </Link>
        )}
      </div>
    </Empty>
  );
}

/** `putin war` finds no quote in which both words stand, but Putin may have spoken of war. */
function WordsOfSomebody({ text }: { text: string }) {
  const pairs = pairsOf(text);
  const [{ data }] = useQuery({
    query: SUGGEST,
    pause: pairs.length === 0 || !mayBeNames(text),
    variables: suggestVariables(namesIn(text), pairs),
  });
  const [voice] = data ? meantBy(text, data).voices : [];
  const [{ data: said }] = useQuery({
    query: QUOTES_WITH,
    pause: !voice,
    variables: { speaker: voice?.speaker.slug ?? '', text: voice?.words ?? '' },
  });
  const count = said?.quotes?.totalCount ?? 0;
  if (!voice || count === 0) return null;
  return (
    <Link to="/search" search={{ speaker: [voice.speaker.slug], text: voice.words }} className="button">
      {counted(count, 'quote')} of {voice.speaker.name} with “{voice.words}”
    </Link>
  );
}
