import { cpus, totalmem } from 'node:os';
import { QUERIES } from './queries.mjs';

const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];
const shown = (value) => (value >= 100 ? String(Math.round(value)) : value.toPrecision(3));

const FASTEST = `## Whosaid beside the fastest

More than 1: Whosaid is better, in requests a second and in processor time (Node and PostgreSQL).`;

const USUAL = `## Whosaid beside what one would write

\`typegraphql\`: TypeGraphQL, TypeORM and Apollo Server, where each field asks for itself. \`mercurius\`: Fastify with
compiled queries, SQL written by hand, and a loader for each edge. Both answer these six queries and no others, without
limits, cursors, filters or keys (bench/compare/usual).`;

/** What a run found, as a page. @param results by query and server: `{ rounds, statements, agrees }` */
export function reportOf(results, { servers, quotes, clients, rounds, seconds, postgres, command }) {
  const of = (query, server, name) => median(results[query][server].rounds.map((round) => round[name]));
  const cpu = (query, server) => of(query, server, 'node') + of(query, server, 'database');
  const lines = Object.keys(QUERIES).flatMap((query) =>
    servers.map((server) => {
      const { statements, agrees } = results[query][server];
      const cells = ['perSecond', 'p50', 'p99', 'node', 'database'].map((name) => shown(of(query, server, name)));
      return `| ${query} | ${server} | ${cells.join(' | ')} | ${shown(cpu(query, server))} | ${Number.isNaN(statements) ? '' : statements.toFixed(1)} | ${agrees} |`;
    }),
  );
  /** This server beside some of the others, under a text; nothing where none of them ran. */
  const beside = (text, ...names) => {
    const others = servers.includes('whosaid') ? names.filter((name) => servers.includes(name)) : [];
    if (others.length === 0) return '';
    const rows = Object.entries(QUERIES).map(([query, { title }]) => {
      const cells = others.flatMap((other) => [
        (of(query, 'whosaid', 'perSecond') / of(query, other, 'perSecond')).toFixed(2),
        (cpu(query, other) / cpu(query, 'whosaid')).toFixed(2),
      ]);
      return `| ${query}: ${title} | ${cells.join(' | ')} |`;
    });
    const heads = others.map((other) => `requests: ${other} | processor: ${other}`).join(' | ');
    return [text, '', `| query | ${heads} |`, `| --- |${' --- | --- |'.repeat(others.length)}`, ...rows, '\n'].join(
      '\n',
    );
  };
  return `# Whosaid beside others

Made by \`${command}\` on ${new Date().toISOString().slice(0, 10)}: ${quotes.toLocaleString('en')} quotes, ${clients} clients,
medians of ${rounds} rounds of ${seconds} s for each query, the servers in turns. ${cpus()[0].model},
${cpus().length} cores for client, server and database together, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}
(PostGraphile: Node 22), PostgreSQL ${postgres}. LIMIT is bare HTTP with one SQL statement for each query, written by hand.

${beside(FASTEST, 'limit', 'postgraphile')}${beside(USUAL, 'mercurius', 'typegraphql')}## Each of them

Times in milliseconds. "agrees": of how many answers the names, titles and texts are those of ${servers[0]}.

| query | server | requests a second | p50 | p99 | Node | PostgreSQL | processor | statements | agrees |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}
