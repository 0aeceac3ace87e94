// The six queries in the words of the schema that the two usual servers have: `schema.graphql` beside this.
const dayOf = ({ from, to, ...rest }) => ({ ...rest, from: `${from}T00:00:00Z`, to: `${to}T00:00:00Z` });

export const USUAL_QUERIES = {
  article: {
    query: `query ($id: ID!) { article(id: $id) { id title url publishedAt outlet { id name }
      quotes(first: 100) { id text kind confidence speaker { id name } }
      mentions(first: 100) { form start end entity { id name } } } }`,
  },
  person: {
    query: `query ($id: ID!) { entity(id: $id) { id name slug
      quotes(first: 20) { id text kind article { id title publishedAt outlet { name } } } } }`,
  },
  articles: {
    query: `{ articles(first: 50) { id title publishedAt quotes(first: 3) { id text speaker { id name } } } }`,
  },
  search: {
    query: `query ($id: ID!, $word: String!, $from: String!, $to: String!) {
      search(word: $word, speaker: $id, from: $from, to: $to, first: 20) {
        id text article { id title publishedAt } speaker { id name } } }`,
    variables: dayOf,
  },
  counts: {
    query: `query ($person: ID!, $organization: ID!) {
      months(speaker: $person, first: 100) { month quotes } voices(about: $organization, most: 20) { name quotes } }`,
  },
  deep: {
    query: `query ($id: ID!) { entity(id: $id) { id name quotesAbout(first: 20) { speaker { id name
      quotes(first: 5) { id text article { id title people(first: 5) { id name } } } } } } }`,
  },
};
