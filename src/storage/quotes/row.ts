import sql, { raw, type Sql } from 'sql-template-tag';
import type { QuoteFinder, QuoteKind, SpeakerEvidence, Stance } from '../../domain/quote.ts';

export interface QuoteRow {
  id: number;
  articleId: number;
  outletId: number | null;
  speakerId: number | null;
  statementId: number;
  sortAt: Date;
  kind: QuoteKind;
  /** What was said: the pieces in order, one space between. */
  text: string;
  spanStart: number;
  spanEnd: number;
  /** The whole stretch, where that is not the text; else null. */
  spanText: string | null;
  pieces: number[];
  verbatim: number[];
  cueText: string | null;
  cueLemma: string | null;
  stance: Stance | null;
  /** Whether the cue says that it was not said. */
  negated: boolean;
  speakerText: string | null;
  roleText: string | null;
  saidOn: string | null;
  confidence: number;
  /** This and the three after it: all of them, or none for quotes stored before there was an explanation. */
  foundBy: QuoteFinder | null;
  attributionProbability: number | null;
  speakerBy: SpeakerEvidence | null;
  speakerProbability: number | null;
}

/** Probabilities are stored as `real`, which keeps more digits than it means. */
const hundredths = (column: string): Sql => raw(`round(${column}::numeric, 2)::float8`);

/** Of table `quote q`. */
export const QUOTE_COLUMNS = sql`q.id, q.article_id "articleId", q.outlet_id "outletId", q.speaker_id "speakerId", q.statement_id "statementId", q.sort_at "sortAt", q.kind,
  q.text, q.span_start "spanStart", q.span_end "spanEnd", q.span_text "spanText", q.pieces, q.verbatim, q.cue_text "cueText",
  q.cue_lemma "cueLemma", q.stance, q.negated, q.speaker_text "speakerText", q.role_text "roleText", q.said_on::text "saidOn",
  ${hundredths('q.confidence')} "confidence", q.found_by "foundBy",
  ${hundredths('q.attribution_probability')} "attributionProbability", q.speaker_by "speakerBy",
  ${hundredths('q.speaker_probability')} "speakerProbability"`;
