import { type Comparison, type Match, speakerPieces, whenFound } from './compare.ts';
import { headOf, type Layers, tokensIn } from './layers.ts';
import { shared, type WordSet, type Words } from './words.ts';

/** How a predicted speaker agrees with the annotated source of the quote that it was paired with. */
export interface SpeakerAgreement {
  /** They share a contentful word, or both are missing. What counts for full attribution. */
  overlap: boolean;
  /** The speaker holds the syntactic head of the source, or the name that the head is part of. */
  head: boolean;
  /** The same words. */
  exact: boolean;
  /** They overlap, or their heads are in one coreference chain. */
  coreferent: boolean;
}

/** Words that prove nothing when they are shared, unless a phrase has no others. */
const EMPTY_WORDS = new Set(
  "the a an of and in for at on to by with from s 's who that which mr mrs ms sen gov rep dr".split(' '),
);

/** Without layers the last word of the source is taken for its head. */
export function speakerAgreement(comparison: Comparison, match: Match, layers: Layers | null): SpeakerAgreement {
  const gold = comparison.gold[match.gold]!;
  const predicted = comparison.predicted[match.predicted]!;
  if (gold.source.size === 0 || predicted.source.size === 0) {
    const bothMissing = gold.source.size === predicted.source.size;
    return { overlap: bothMissing, head: bothMissing, exact: bothMissing, coreferent: bothMissing };
  }
  const { words } = comparison;
  const overlap = shared(contentful(words, gold.source), contentful(words, predicted.source)) > 0;
  const common = shared(gold.source, predicted.source);
  const exact = common === gold.source.size && common === predicted.source.size;
  if (!layers) return { overlap, head: predicted.source.has(Math.max(...gold.source)), exact, coreferent: overlap };
  const speaker = speakerPieces(predicted.item);
  const head = headOf(layers, gold.item.source);
  return {
    overlap,
    head: head !== null && holdsHead(layers, tokensIn(layers, speaker), head),
    exact,
    coreferent: overlap || (head !== null && inOneChain(layers, head, headOf(layers, speaker))),
  };
}

/** Whether a prediction has content and speaker right: the criterion of full attribution. */
export function isFullyRight(comparison: Comparison, predicted: number): boolean {
  const match = whenFound(comparison.matchOfPredicted[predicted]);
  return match !== null && speakerAgreement(comparison, match, null).overlap;
}

function contentful({ lower }: Words, phrase: WordSet): WordSet {
  const rest = new Set([...phrase].filter((word) => !EMPTY_WORDS.has(lower[word]!)));
  return rest.size > 0 ? rest : phrase;
}

function holdsHead({ entityAt }: Layers, speaker: readonly number[], head: number): boolean {
  const entity = entityAt.get(head);
  return speaker.some((token) => token === head || (entity !== undefined && entityAt.get(token) === entity));
}

function inOneChain({ chainAt }: Layers, a: number, b: number | null): boolean {
  const chain = chainAt.get(a);
  return b !== null && chain !== undefined && chainAt.get(b) === chain;
}
