import { type Comparison, ROWS, type Row, rowsOf, type Side, whenFound } from './compare.ts';
import type { Layers } from './layers.ts';
import { count, type Measure, newMeasure, newShare, type Share } from './shares.ts';
import { speakerAgreement } from './speaker-agreement.ts';
import { shared, type WordSet } from './words.ts';

/** What is counted in one row. */
export interface RowCounts {
  /** The same words (Pareti et al., 2013, strict, but blind to punctuation). */
  exact: Measure;
  /** Mean share of each quote's words that the other side has anywhere in the article (Pareti et al., 2013). */
  partial: Measure;
  /** The same over words instead of quotes. */
  token: Measure;
  /** Paired with a Jaccard index of at least 0.5. */
  found: Measure;
  /** Found, and the speaker overlaps: the headline. */
  full: Measure;
  /** Over the gold attributions that were found. */
  speaker: { overlap: Share; head: Share; exact: Share; coreferent: Share };
  /** The predicted cue shares a word with the gold one, over those found that have one. */
  cue: Share;
}

export type AttributionRows = Record<Row, RowCounts>;

export const newAttributionRows = (): AttributionRows =>
  Object.fromEntries(ROWS.map((row) => [row, newRowCounts()])) as AttributionRows;

/**
 * Counts one article in. Recall is taken over the gold attributions of a row and precision over its predictions,
 * whatever row the other side of a pair is in.
 */
export function countAttributions(rows: AttributionRows, comparison: Comparison, layers: Layers | null): void {
  countGold(rows, comparison, layers);
  countPredictions(rows, comparison, layers);
}

function countGold(rows: AttributionRows, comparison: Comparison, layers: Layers | null): void {
  const predictedWords = wordsOfAll(comparison.predicted);
  comparison.gold.forEach((side, index) => {
    const match = comparison.matchOfGold[index] ?? null;
    const found = whenFound(match);
    const speaker = found && speakerAgreement(comparison, found, layers);
    const covered = shared(side.content, predictedWords);
    for (const row of rowsOf(side)) {
      const counts = rows[row];
      count(counts.exact.recall, match?.jaccard === 1);
      count(counts.partial.recall, covered / side.content.size);
      count(counts.token.recall, covered, side.content.size);
      count(counts.found.recall, found !== null);
      count(counts.full.recall, speaker?.overlap ?? false);
      if (!found || !speaker) continue;
      count(counts.speaker.overlap, speaker.overlap);
      count(counts.speaker.head, speaker.head);
      count(counts.speaker.exact, speaker.exact);
      count(counts.speaker.coreferent, speaker.coreferent);
      if (side.cue.size > 0) count(counts.cue, shared(side.cue, comparison.predicted[found.predicted]!.cue) > 0);
    }
  });
}

function countPredictions(rows: AttributionRows, comparison: Comparison, layers: Layers | null): void {
  const goldWords = wordsOfAll(comparison.gold);
  comparison.predicted.forEach((side, index) => {
    const match = comparison.matchOfPredicted[index] ?? null;
    const found = whenFound(match);
    const isRight = found !== null && speakerAgreement(comparison, found, layers).overlap;
    const covered = shared(side.content, goldWords);
    for (const row of rowsOf(side)) {
      const counts = rows[row];
      count(counts.exact.precision, match?.jaccard === 1);
      count(counts.partial.precision, covered / side.content.size);
      count(counts.token.precision, covered, side.content.size);
      count(counts.found.precision, found !== null);
      count(counts.full.precision, isRight);
    }
  });
}

const wordsOfAll = (sides: readonly Side<unknown>[]): WordSet => new Set(sides.flatMap(({ content }) => [...content]));

const newRowCounts = (): RowCounts => ({
  exact: newMeasure(),
  partial: newMeasure(),
  token: newMeasure(),
  found: newMeasure(),
  full: newMeasure(),
  speaker: { overlap: newShare(), head: newShare(), exact: newShare(), coreferent: newShare() },
  cue: newShare(),
});
