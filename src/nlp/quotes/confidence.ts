import type { MentionForm, QuoteKind } from '../../domain/quote.ts';

/** What the confidence of a quote goes by. */
export interface Evidence {
  kind: QuoteKind;
  /** Null when no speaker is printed. */
  form: MentionForm | null;
  /** Whether the speaker was taken over from a quotation nearby. */
  guessed: boolean;
  /** Whether someone else relays it. */
  relayed: boolean;
  /** Whether the speaker phrase was resolved to an entity. */
  resolved: boolean;
  /** Whether "he" or "she" stands for someone of whom neither is known. */
  unsure: boolean;
  speech: number;
}

/** Shares of quotes with a named speaker that had content and speaker right on training articles. */
const RIGHT_BY_KIND: Record<QuoteKind, number> = { DIRECT: 0.94, MIXED: 0.8, INDIRECT: 0.8 };
/** What the ways of naming a speaker lose of that, by how often they were resolved wrongly there. */
const RIGHT_BY_FORM: Record<MentionForm, number> = { NAME: 1, PRONOUN: 0.8, NOMINAL: 0.85 };
const NO_SPEAKER = 0.25;

/** How surely content and speaker are right, 0 to 1 with two decimals: products of shares counted on training articles. */
export function rateConfidence({ kind, form, guessed, relayed, resolved, unsure, speech }: Evidence): number {
  let confidence = RIGHT_BY_KIND[kind] * (form ? RIGHT_BY_FORM[form] : NO_SPEAKER);
  if (kind === 'INDIRECT' && speech < 0.9) confidence *= speech < 0.5 ? 0.58 : 0.68;
  if (guessed) confidence *= 0.7;
  if (relayed) confidence *= 0.8;
  if (unsure) confidence *= 0.85;
  if (form && !resolved) confidence *= 0.9;
  return Math.round(confidence * 100) / 100;
}
