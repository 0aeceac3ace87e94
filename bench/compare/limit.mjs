// The least that any server has to do: bare HTTP, one SQL statement for each query, written by hand and named, whose
// answer PostgreSQL makes as JSON. No GraphQL, no limits, no keys.
import { createServer } from 'node:http';
import pg from 'pg';
import { QUERIES } from './queries.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const server = createServer(async (request, response) => {
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += piece;
  const { query, variables } = JSON.parse(body);
  const { text, values } = QUERIES[query].limit;
  const { rows } = await pool.query({ name: query, text: `select (${text})::text answer`, values: values(variables) });
  const answer = `{"data":${rows[0]?.answer ?? 'null'}}`;
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
  response.end(answer);
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
