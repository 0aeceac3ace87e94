import type { MentionForm } from '../domain/quote.ts';
import { type Comparison, whenFound } from './compare.ts';
import type { GoldAttribution } from './corpus.ts';
import { count, newShare, ratio, type Share } from './shares.ts';

/** All quotes by kind, then by how the source refers to the speaker, then direct quotes by the same. */
export const SPEAKER_ROWS = [
  'DIRECT',
  'MIXED',
  'INDIRECT',
  'all',
  'NAME',
  'PRONOUN',
  'NOMINAL',
  'DIRECT NAME',
  'DIRECT PRONOUN',
  'DIRECT NOMINAL',
] as const;
export type SpeakerRow = (typeof SPEAKER_ROWS)[number];

/** Who is the right speaker of an attribution. */
export interface ExpectedSpeaker {
  form: MentionForm;
  accepts(name: string): boolean;
}

export interface SpeakerCounts {
  /** Right names among the quotes found. */
  accuracy: Share;
  /** Quotes found whose speaker was left without a name. */
  open: Share;
  /** Right names among all gold attributions whose speaker is known. */
  recall: Share;
}

export type ResolvedSpeakerRows = Record<SpeakerRow, SpeakerCounts>;

export const newResolvedSpeakerRows = (): ResolvedSpeakerRows =>
  Object.fromEntries(
    SPEAKER_ROWS.map((row) => [row, { accuracy: newShare(), open: newShare(), recall: newShare() }]),
  ) as ResolvedSpeakerRows;

/** Counts one article in. `expected` gives null for an attribution whose speaker is not to be scored. */
export function countResolvedSpeakers(
  rows: ResolvedSpeakerRows,
  comparison: Comparison,
  expected: (attribution: GoldAttribution) => ExpectedSpeaker | null,
): void {
  comparison.gold.forEach(({ item, kind, source }, index) => {
    const speaker = source.size > 0 ? expected(item) : null;
    if (!speaker) return;
    const found = whenFound(comparison.matchOfGold[index]);
    const name = found && comparison.predicted[found.predicted]!.item.speakerName;
    const isRight = Boolean(name) && speaker.accepts(name!);
    const counted: SpeakerRow[] = ['all', kind, speaker.form];
    if (kind === 'DIRECT') counted.push(`DIRECT ${speaker.form}`);
    for (const row of counted) {
      count(rows[row].recall, isRight);
      if (!found) continue;
      count(rows[row].accuracy, isRight);
      count(rows[row].open, !name);
    }
  });
}

/** Accuracy over all quotes found, 0 to 1; null when none was. */
export const resolvedAccuracy = (rows: ResolvedSpeakerRows): number | null => ratio(rows.all.accuracy);
