import { readFileSync } from 'node:fs';
import type { QuoteKind } from '../../../domain/quote.ts';
import type { Attribution } from '../../attributions/attribution.ts';
import { readShipped } from '../../shipped-model.ts';
import type { NamedArticle, ResolvedSpeaker } from '../speakers/context/speaker-context.ts';
import { type Features, featuresOfSpeaker, featuresOfWords } from './sureness-features.ts';

/** Two logistic curves over features, fitted on quotes that were judged by reading. */
export interface SurenessModel {
  words: Record<string, number>;
  speaker: Record<string, number>;
  /** A speaker less likely than this stays open. */
  leastSpeaker: number;
}

/** How surely the words of a quote are right, and whom they belong to; 0 to 1. */
export interface Sureness {
  words: number;
  /** Of a speaker left open: as it was resolved. */
  speaker: number;
  /** Whether the speaker, if any, is sure enough to be named. */
  isNamed: boolean;
}

/** Says how often quotes of this kind are right, off the ground that the stages were trained on as well. */
export function rateSureness(
  article: NamedArticle,
  attribution: Attribution,
  speaker: ResolvedSpeaker,
  kind: QuoteKind,
  model: SurenessModel = surenessModel(),
): Sureness {
  const words = logistic(model.words, featuresOfWords(article, attribution, kind));
  if (speaker.entity === null) return { words, speaker: speaker.probability, isNamed: false };
  const sure = logistic(model.speaker, featuresOfSpeaker(article, attribution, speaker, kind));
  return { words, speaker: sure, isNamed: sure >= model.leastSpeaker };
}

export function logistic(weights: Record<string, number>, features: Features): number {
  let sum = 0;
  for (const name in features) sum += (weights[name] ?? 0) * features[name]!;
  return 1 / (1 + Math.exp(-sum));
}

let shipped: SurenessModel | null = null;

/** The shipped model, read once. */
export function surenessModel(): SurenessModel {
  shipped ??= readShipped('sureness.json', (path) => JSON.parse(readFileSync(path, 'utf8')) as SurenessModel);
  return shipped;
}
