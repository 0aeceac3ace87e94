import type { Client } from 'urql';
import { graphql } from '../api/graphql.ts';
import { mayBeNames, meantBy } from './meant.ts';
import type { NamedPair } from './named-pairs.ts';
import { namesIn, pairsOf } from './pairs.ts';
import { SUGGEST, suggestVariables } from './suggest.ts';

const HAS_QUOTES = graphql(`
  query HasQuotes($speaker: String!, $about: String!) {
    quotes(first: 1, filter: { speaker: { slug: [$speaker] }, about: { slug: [$about] } }) { nodes { id } }
  }
`);

/**
 * Whoever is meant by `lavrov nato`, if the one has said something about the other. Undefined for other words, and for
 * what can be read in two ways.
 */
export async function findPair(client: Client, text: string): Promise<NamedPair | undefined> {
  const pairs = pairsOf(text);
  if (pairs.length === 0 || !mayBeNames(text)) return undefined;
  const { data } = await client.query(SUGGEST, suggestVariables(namesIn(text), pairs));
  const [pair, other] = data ? meantBy(text, data).pairs : [];
  if (!pair || other) return undefined;
  const { data: found } = await client.query(HAS_QUOTES, { speaker: pair.speaker.slug, about: pair.about.slug });
  return found?.quotes?.nodes.length ? pair : undefined;
}
