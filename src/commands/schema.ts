import type { Command } from 'commander';

/** Adds `schema`, which makes schema.graphql. */
export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('Print the GraphQL schema.')
    .action(async () => {
      const { printGraphSchema } = await import('../graphql/schema.ts');
      process.stdout.write(printGraphSchema());
    });
}
