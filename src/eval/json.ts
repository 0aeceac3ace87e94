import type { Evaluation } from './evaluate.ts';
import { type Measure, precisionRecall, ratio, type Share } from './shares.ts';

/**
 * All numbers as JSON: a measure becomes precision, recall and F1 with its counts, a share its value with its counts.
 */
export const evaluationJson = (evaluation: Evaluation): string =>
  JSON.stringify(evaluation, (_key, value: unknown) => (isRecord(value) ? withRatios(value) : value), 2);

function withRatios(value: Record<string, unknown>): Record<string, unknown> {
  if (isMeasure(value)) {
    const { precision, recall } = value;
    return { ...precisionRecall(value), predicted: precision.of, gold: recall.of };
  }
  return isShare(value) ? { value: ratio(value), of: value.of } : value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isShare = (value: unknown): value is Record<string, unknown> & Share =>
  isRecord(value) && typeof value['hits'] === 'number' && typeof value['of'] === 'number';

const isMeasure = (value: Record<string, unknown>): value is Record<string, unknown> & Measure =>
  isShare(value['precision']) && isShare(value['recall']);
