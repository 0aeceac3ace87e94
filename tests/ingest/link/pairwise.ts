/** One mention with who it is by the labels and by the system; what is open has a value of its own. */
export interface ScoredMention {
  gold: string;
  predicted: string;
}

export interface PairwiseScore {
  precision: number;
  recall: number;
  f1: number;
  /** Pairs that the system puts together, that the labels do, and that both do. */
  pairs: { predicted: number; gold: number; both: number };
}

/** Pairwise scores over all pairs of mentions: a pair counts as put together when both mentions are one entity. */
export function scorePairs(mentions: readonly ScoredMention[]): PairwiseScore {
  const pairsOf = (keyOf: (mention: ScoredMention) => string) => {
    const counts = new Map<string, number>();
    for (const mention of mentions) counts.set(keyOf(mention), (counts.get(keyOf(mention)) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  };
  const pairs = {
    predicted: pairsOf((mention) => mention.predicted),
    gold: pairsOf((mention) => mention.gold),
    both: pairsOf((mention) => `${mention.gold}\n${mention.predicted}`),
  };
  const precision = pairs.predicted === 0 ? 1 : pairs.both / pairs.predicted;
  const recall = pairs.gold === 0 ? 1 : pairs.both / pairs.gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, pairs };
}
