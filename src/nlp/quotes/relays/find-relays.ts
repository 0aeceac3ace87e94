import type { Attribution } from '../../attributions/attribution.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { NamedArticle } from '../speakers/context/speaker-context.ts';
import { findRelay } from './find-relay.ts';

/** Who relays each attribution, as printed, or null; in the same order. */
export function findRelays(article: NamedArticle, attributions: readonly Attribution[]): (TokenRange | null)[] {
  const owner = new Int32Array(article.document.tokens.length);
  // Statements inside others come with their relay and own nothing besides.
  attributions.forEach((attribution, i) => {
    const { content, cue, speaker, isNested } = attribution;
    if (!isNested) for (const range of [...content, cue, speaker]) if (range) owner.fill(i + 1, range.from, range.to);
  });
  return attributions.map((attribution, i) => findRelay(article, attribution, owner, i + 1));
}
