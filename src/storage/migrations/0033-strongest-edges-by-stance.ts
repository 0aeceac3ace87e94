import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The strongest edges of each stance by an index, as those of all stances together were: "who denied most". */
export class StrongestEdgesByStance1700000000033 implements MigrationInterface {
  readonly name = 'StrongestEdgesByStance1700000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index quotes_by_edge_strongest');
    // mentionGraph: the strongest of all edges, of all stances or of one.
    await runner.query(
      'create index quotes_by_edge_strongest on quotes_by_edge (stance, (-bits)) where speaker_id > 0',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index quotes_by_edge_strongest');
    await runner.query(
      `create index quotes_by_edge_strongest on quotes_by_edge ((-bits)) where stance = '*' and speaker_id > 0`,
    );
  }
}
