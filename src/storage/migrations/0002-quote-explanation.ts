import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Quote.explanation: what found a quote and its speaker, all of it or, for quotes stored before, nothing. */
export class QuoteExplanation1700000000002 implements MigrationInterface {
  readonly name = 'QuoteExplanation1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table quote
      add column found_by text,
      add column attribution_probability real check (attribution_probability between 0 and 1),
      add column speaker_by text,
      add column speaker_probability real check (speaker_probability between 0 and 1),
      add check (num_nulls(found_by, attribution_probability, speaker_by, speaker_probability) in (0, 4))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table quote
      drop column found_by,
      drop column attribution_probability,
      drop column speaker_by,
      drop column speaker_probability`);
  }
}
