import type { MigrationInterface, QueryRunner } from 'typeorm';

// quotes(filter: { via: true }): how many, and the last stored first.
const INDEX = 'create index quote_second_hand_stored on quote (id desc)';

/** What somebody relays is counted by an index alone: beside each quote it says whether it was said. */
export class CountedSecondHand1700000000024 implements MigrationInterface {
  readonly name = 'CountedSecondHand1700000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index quote_second_hand_stored');
    await runner.query(`${INDEX} include (negated) where second_hand`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index quote_second_hand_stored');
    await runner.query(`${INDEX} where second_hand`);
  }
}
