import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { QuoteFinder, QuoteKind, SpeakerEvidence, Stance } from '../../domain/quote.ts';

/**
 * One statement as one article reports it. Offsets are UTF-16 units into the article's newest text version.
 * `sort_at`, `outlet_id` and `speaker_id` are repeated here so that each page is one index descent.
 */
@Entity('quote')
@Index('quote_newest', { synchronize: false })
@Index('quote_by_speaker', { synchronize: false })
@Index('quote_by_outlet', { synchronize: false })
@Index('quote_of_article', { synchronize: false })
@Index('quote_by_statement', { synchronize: false })
@Index('quote_by_variant', { synchronize: false })
@Index('quote_search', { synchronize: false })
@Index('quote_by_stance', { synchronize: false })
@Index('quote_second_hand', { synchronize: false })
@Index('quote_unattributed', { synchronize: false })
@Index('quote_said_on', { synchronize: false })
@Index('quote_newest_said', { synchronize: false })
@Index('quote_by_confidence', { synchronize: false })
@Index('quote_by_speaker_stored', { synchronize: false })
@Index('quote_by_outlet_stored', { synchronize: false })
@Index('quote_by_stance_stored', { synchronize: false })
@Index('quote_second_hand_stored', { synchronize: false })
@Index('quote_unattributed_stored', { synchronize: false })
@Index('quote_negated', { synchronize: false })
@Index('quote_negated_stored', { synchronize: false })
@Index('quote_nowhere', { synchronize: false })
export class QuoteEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('bigint', { name: 'article_id' })
  articleId!: number;

  @Column('bigint', { name: 'outlet_id', nullable: true })
  outletId!: number | null;

  @Column('bigint', { name: 'speaker_id', nullable: true })
  speakerId!: number | null;

  @Column('timestamp with time zone', { name: 'sort_at', precision: 3 })
  sortAt!: Date;

  @Column('text')
  kind!: QuoteKind;

  /** What was said: the pieces in order, as printed, one space between them. */
  @Column('text')
  text!: string;

  @Column('int', { name: 'span_start' })
  spanStart!: number;

  @Column('int', { name: 'span_end' })
  spanEnd!: number;

  /** The article from the first piece to the last, where that is not the text: what interrupts them is inside. */
  @Column('text', { name: 'span_text', nullable: true })
  spanText!: string | null;

  /** The parts of the content, without the attribution between them: [start, end, ...]. */
  @Column('int', { array: true })
  pieces!: number[];

  /** The parts between quotation marks: [start, end, ...]. */
  @Column('int', { array: true })
  verbatim!: number[];

  @Column('text', { name: 'cue_text', nullable: true })
  cueText!: string | null;

  @Column('text', { name: 'cue_lemma', nullable: true })
  cueLemma!: string | null;

  @Column('text', { nullable: true })
  stance!: Stance | null;

  /** Whether the cue says that it was not said. */
  @Column('boolean', { default: false })
  negated!: boolean;

  @Column('text', { name: 'speaker_text', nullable: true })
  speakerText!: string | null;

  @Column('text', { name: 'role_text', nullable: true })
  roleText!: string | null;

  @Column('date', { name: 'said_on', nullable: true })
  saidOn!: string | null;

  @Column('real')
  speech!: number;

  @Column('real')
  confidence!: number;

  /** This and the three after it are `QuoteExplanation`; null for quotes stored before there was one. */
  @Column('text', { name: 'found_by', nullable: true })
  foundBy!: QuoteFinder | null;

  @Column('real', { name: 'attribution_probability', nullable: true })
  attributionProbability!: number | null;

  @Column('text', { name: 'speaker_by', nullable: true })
  speakerBy!: SpeakerEvidence | null;

  @Column('real', { name: 'speaker_probability', nullable: true })
  speakerProbability!: number | null;

  @Column('bigint', { name: 'statement_id' })
  statementId!: number;

  @Column('bigint', { name: 'variant_id' })
  variantId!: number;

  /** Whether somebody relayed it: `quote_via` has a row for it. */
  @Column('boolean', { name: 'second_hand', default: false })
  secondHand!: boolean;

  /** Of a quote of a copy: the outlet that its statement counts it for, as its article has it. */
  @Column('bigint', { name: 'origin_outlet_id', nullable: true })
  originOutletId!: number | null;

  /** Words of the text, for full text search; a trigger keeps it. */
  @Column('tsvector', { select: false })
  search!: string;
}
