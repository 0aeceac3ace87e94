import type { Comparison } from './compare.ts';
import { isFullyRight } from './speaker-agreement.ts';

/** A quote's confidence beside whether its content and speaker were right. */
export interface Outcome {
  /** 0 to 1. */
  confidence: number;
  right: boolean;
}

/** Outcomes whose confidence lies in one of ten bins of equal width. */
export interface ReliabilityBin {
  /** Lower end; the upper end is 0.1 more and belongs to the next bin, but for the last. */
  from: number;
  count: number;
  /** Null in an empty bin. */
  meanConfidence: number | null;
  shareRight: number | null;
}

export interface Calibration {
  count: number;
  bins: ReliabilityBin[];
  /** 0 to 1; 0 without outcomes. */
  expectedCalibrationError: number;
}

const BINS = 10;

/** The outcomes of an article's predicted quotes that carry a confidence, in text order. */
export function outcomesOf(comparison: Comparison, speechOnly: boolean): Outcome[] {
  return comparison.predicted.flatMap(({ item, speech }, index) => {
    if (item.confidence === undefined || (speechOnly && !speech)) return [];
    return [{ confidence: item.confidence, right: isFullyRight(comparison, index) }];
  });
}

/**
 * Reliability over ten bins of equal width, and the expected calibration error: the mean over all outcomes of the
 * distance between a bin's mean confidence and its share of right ones (Guo, Pleiss, Sun and Weinberger, "On
 * Calibration of Modern Neural Networks", 2017, equation 3).
 */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, index): ReliabilityBin => {
    const inside = outcomes.filter(({ confidence }) => binOf(confidence) === index);
    const mean = (values: number[]) => (values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : null);
    return {
      from: index / BINS,
      count: inside.length,
      meanConfidence: mean(inside.map(({ confidence }) => confidence)),
      shareRight: mean(inside.map(({ right }) => Number(right))),
    };
  });
  const distances = bins.map(
    ({ count, meanConfidence, shareRight }) => count * Math.abs((meanConfidence ?? 0) - (shareRight ?? 0)),
  );
  const error = outcomes.length > 0 ? distances.reduce((a, b) => a + b, 0) / outcomes.length : 0;
  return { count: outcomes.length, bins, expectedCalibrationError: error };
}

/** Confidences have two decimals; the sum keeps 0.7 * 10 = 7 from becoming 6.999. */
const binOf = (confidence: number): number => Math.min(BINS - 1, Math.floor(confidence * BINS + 1e-9));
