import { serverAudits } from 'graphql-http';
import { withServer } from './support.ts';

const server = withServer();

describe('graphql-http finds that the server', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql` });

  test('is held against all 61 rules of GraphQL over HTTP', () => {
    const counts = ['MUST', 'SHOULD', 'MAY'].map((level) => audits.filter(({ name }) => name.startsWith(level)).length);
    console.info(`GraphQL over HTTP: ${counts[0]} MUST, ${counts[1]} SHOULD, ${counts[2]} MAY`);
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result).toMatchObject({ status: 'ok' });
  });
});
