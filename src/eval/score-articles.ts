import { type AttributionRows, countAttributions, newAttributionRows } from './attribution-rows.ts';
import { type Calibration, calibrate, type Outcome, outcomesOf } from './calibration.ts';
import { compareArticle } from './compare.ts';
import type { GoldArticle, PackedLayers, Prediction } from './corpus.ts';
import { countMentions, type MentionRows, newMentionRows } from './entity-mentions.ts';
import { unpackLayers } from './layers.ts';
import { countResolvedSpeakers, newResolvedSpeakerRows, type ResolvedSpeakerRows } from './resolved-speakers.ts';
import { samePerson } from './same-person.ts';
import { silverSpeaker } from './silver-speaker.ts';

export interface Throughput {
  /** Those whose time is known. */
  articles: number;
  words: number;
  ms: number;
}

export interface ArticleScores {
  articles: number;
  /** Articles without a prediction, counted as if nothing was found. */
  missing: number;
  /** Predicted quotes without a word. */
  emptyQuotes: number;
  /** Articles with automatic layers, by which speakers and mentions are scored. */
  withLayers: number;
  attributions: AttributionRows;
  speakers: ResolvedSpeakerRows;
  mentions: MentionRows;
  calibration: { all: Calibration; speech: Calibration };
  throughput: Throughput;
}

/** Scores predictions against annotated articles. Articles without layers count for attributions only. */
export function scoreArticles(
  gold: readonly GoldArticle[],
  predictions: readonly Prediction[],
  packedLayers: readonly PackedLayers[],
): ArticleScores {
  const predictionOf = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const layersOf = new Map(packedLayers.map((packed) => [packed.id, packed]));
  const attributions = newAttributionRows();
  const speakers = newResolvedSpeakerRows();
  const mentions = newMentionRows();
  const outcomes: Record<'all' | 'speech', Outcome[]> = { all: [], speech: [] };
  const throughput: Throughput = { articles: 0, words: 0, ms: 0 };
  let emptyQuotes = 0;
  let withLayers = 0;
  for (const article of gold) {
    const prediction = predictionOf.get(article.id) ?? { id: article.id, quotes: [], mentions: [] };
    const comparison = compareArticle(article, prediction);
    const packed = layersOf.get(article.id);
    const layers = packed ? unpackLayers(packed, article.text) : null;
    emptyQuotes += comparison.emptyQuotes;
    countAttributions(attributions, comparison, layers);
    outcomes.all.push(...outcomesOf(comparison, false));
    outcomes.speech.push(...outcomesOf(comparison, true));
    if (layers) {
      withLayers++;
      countMentions(mentions, layers, prediction.mentions);
      countResolvedSpeakers(speakers, comparison, ({ source }) => {
        const silver = silverSpeaker(layers, source);
        return silver && { form: silver.form, accepts: (name) => samePerson(silver.name, name) };
      });
    }
    throughput.words += comparison.words.spans.length;
    if (prediction.ms === undefined) continue;
    throughput.articles++;
    throughput.ms += prediction.ms;
  }
  return {
    articles: gold.length,
    missing: gold.filter(({ id }) => !predictionOf.has(id)).length,
    emptyQuotes,
    withLayers,
    attributions,
    speakers,
    mentions,
    calibration: { all: calibrate(outcomes.all), speech: calibrate(outcomes.speech) },
    throughput,
  };
}
