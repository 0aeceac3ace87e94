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

/** Whether a quote was said, or its cue says that it was not: "has never said", "did not endorse". */
export const POLARITIES = ['SAID', 'NEGATED'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** The word or words that report: "said", "according to", "told". */
export interface Cue {
  span: Span;
  /** Dictionary form of the head word: "say" for "said". */
  lemma: string;
  stance: Stance;
  /** Whether it says that the words were not said: "has never said", "did not endorse". */
  negated: boolean;
}

/** The words beside the quote that say whose it is: "Lavrov", "the minister", "he". */
export interface SpeakerReference {
  span: Span;
  form: MentionForm;
}

export const MENTION_FORMS = ['NAME', 'NOMINAL', 'PRONOUN'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/**
 * Who relayed the statement of another: the Kremlin in "The Kremlin said Putin had told them", Tass in "Brin told Tass"
 * and "as quoted by Tass", the palace in "..., the king said, according to the palace".
 */
export interface Relay {
  span: Span;
  /** Index into `Analysis.entities`, or null when it is nobody that the article names. */
  entity: number | null;
}

/**
 * What found an attribution: the learned stages, the hand-written rules, or nothing but its quotation marks (a
 * paragraph that is a quotation and takes the running speaker).
 */
export const QUOTE_FINDERS = ['MODEL', 'RULE', 'QUOTATION'] as const;
export type QuoteFinder = (typeof QUOTE_FINDERS)[number];

/**
 * What decided whom the speaker phrase stands for: its own name, a transcript's label, the noun before "who", a trained
 * ranker of "he" and "the minister", a role printed earlier, a body ("the ministry"), whoever spoke before, whose
 * quotation runs on, whose turn it is in a conversation, or nothing.
 */
export const SPEAKER_EVIDENCE = [
  'NAME',
  'LABEL',
  'RELATIVE',
  'RANKER',
  'ROLE_MEMORY',
  'BODY',
  'PREVIOUS_SPEAKER',
  'RUNNING_SPEAKER',
  'CONVERSATION',
  'NONE',
] as const;
export type SpeakerEvidence = (typeof SPEAKER_EVIDENCE)[number];

/** Which stages and evidence decided on a quote. Probabilities are 0 to 1. */
export interface QuoteExplanation {
  foundBy: QuoteFinder;
  /** How surely it is a statement and its words are the right ones. */
  attributionProbability: number;
  speakerBy: SpeakerEvidence;
  /**
   * How surely the statement is that of the entity given, or of nobody whom the article names; of the likeliest one
   * where that was not sure enough to be given (`speakerBy` is NONE then).
   */
  speakerProbability: number;
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
  /** Indexes of whoever says it together with the speaker, each once, in text order: "Cole and Lind said". */
  jointSpeakers: number[];
  /**
   * Role as printed with this quote's speaker, or else last with the same person in this article ("Russian Foreign
   * Minister"), where there is one.
   */
  role: Span | null;
  via: Relay[];
  /** Indexes into `Analysis.entities` of everyone and everything named inside the content, each once. */
  about: number[];
  /** ISO date on which it was said, where the text says so. */
  saidOn: string | null;
  /** 0 to 1: how surely this is speech and not an attitude ("wants", "supports"). */
  speech: number;
  /**
   * 0 to 1: how surely content and speaker are right, the product of the probabilities in `explanation`; that of the
   * attribution alone when the speaker stays open.
   */
  confidence: number;
  explanation: QuoteExplanation;
}

/** Attributions below are attitudes ("wants", "supports") rather than speech. */
const SPEECH_FLOOR = 0.5;

/** Whether a quote is speech, which is stored, and not an attitude, which is not. */
export const isSpeech = ({ speech }: Pick<ExtractedQuote, 'speech'>): boolean => speech >= SPEECH_FLOOR;
