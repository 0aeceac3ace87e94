import type { Span } from './span.ts';

/** DIRECT: every word is inside quotation marks; MIXED: some are; INDIRECT: none is. */
export const QUOTE_KINDS = ['DIRECT', 'MIXED', 'INDIRECT'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** What the reporting word does to the statement: "denied" and "warned" are not "said". */
export const STANCES = [
  'SAY',
  'CLAIM',
  'CONFIRM',
  'DENY',
  'WARN',
  'ASK',
  'PROMISE',
  'DEMAND',
  'CRITICIZE',
  'PRAISE',
  'SUGGEST',
  'DECLINE',
  'OTHER',
] as const;
export type Stance = (typeof STANCES)[number];

/** The word or words that report: "said", "according to", "told". */
export interface Cue {
  span: Span;
  /** Dictionary form of the head word: "say" for "said". */
  lemma: string;
  stance: Stance;
}

/** The words beside the quote that say whose it is: "Lavrov", "the minister", "he". */
export interface SpeakerReference {
  span: Span;
  form: MentionForm;
}

export const MENTION_FORMS = ['NAME', 'NOMINAL', 'PRONOUN'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** Who relayed the statement: "the Kremlin said in a statement" relays Putin. */
export interface Relay {
  span: Span;
  /** Index into `Analysis.entities`, or null when it is nobody that the article names. */
  entity: number | null;
}

/** A quote as found in one text. All spans lie in that text. */
export interface ExtractedQuote {
  /** One piece, or several when the attribution interrupts: "We," he said, "will not." In text order. */
  content: Span[];
  /** The parts of the content between quotation marks, marks excluded, in text order. */
  verbatim: Span[];
  kind: QuoteKind;
  cue: Cue | null;
  speaker: SpeakerReference | null;
  /** Index into `Analysis.entities` of who the speaker reference stands for, or null when it stays open. */
  speakerEntity: number | null;
  /** Role as printed with the speaker in this article ("Russian Foreign Minister"), where there is one. */
  role: Span | null;
  via: Relay[];
  /** Indexes into `Analysis.entities` of everyone and everything named inside the content, each once. */
  about: number[];
  /** ISO date on which it was said, where the text says so. */
  saidOn: string | null;
  /** 0 to 1: how surely this is speech and not an attitude ("wants", "supports"). */
  speech: number;
  /** 0 to 1: how surely content and speaker are right. */
  confidence: number;
}
