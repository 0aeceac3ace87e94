import { graphql, type ResultOf } from '../api/graphql.ts';
import type { Pair } from './pairs.ts';

/** Who, which words and which articles may be meant. The pairs are two readings of "lavrov nato". */
export const SUGGEST = graphql(`
  query Suggest(
    $typed: String!
    $words: String!
    $hasWords: Boolean!
    $speaker1: String!
    $about1: String!
    $hasPair1: Boolean!
    $speaker2: String!
    $about2: String!
    $hasPair2: Boolean!
  ) {
    entities(search: $typed, first: 5) { nodes { ...SuggestedName } }
    speaker1: entities(search: $speaker1, first: 1) @include(if: $hasPair1) { nodes { ...SuggestedName } }
    about1: entities(search: $about1, first: 1) @include(if: $hasPair1) { nodes { ...SuggestedName } }
    speaker2: entities(search: $speaker2, first: 1) @include(if: $hasPair2) { nodes { ...SuggestedName } }
    about2: entities(search: $about2, first: 1) @include(if: $hasPair2) { nodes { ...SuggestedName } }
    quotes(filter: { text: $words }, first: 3, orderBy: RELEVANCE) @include(if: $hasWords) {
      edges { highlight { text } node { id speakers { id name } article { id } } }
    }
    articles(filter: { text: $words }, first: 3, orderBy: RELEVANCE) @include(if: $hasWords) {
      nodes { id title outlet { name } }
    }
  }
  fragment SuggestedName on Entity {
    __typename id name slug aliases
    ... on Person { roles { title } }
  }
`);

/** What it asks for. @param words are looked for in quotes and articles, if there are any */
export const suggestVariables = (typed: string, pairs: readonly Pair[], words = '') => ({
  typed,
  words,
  hasWords: words.length > 2,
  speaker1: pairs[0]?.speaker ?? '',
  about1: pairs[0]?.about ?? '',
  hasPair1: pairs.length > 0,
  speaker2: pairs[1]?.speaker ?? '',
  about2: pairs[1]?.about ?? '',
  hasPair2: pairs.length > 1,
});

export type Suggested = ResultOf<typeof SUGGEST>;

/** The last word may be half typed. */
export function wordsTyped(typed: string): string {
  const text = typed.trim();
  return /[\p{L}\p{N}]{2}$/u.test(text) && (text.match(/"/g)?.length ?? 0) % 2 === 0 ? `${text}*` : text;
}
