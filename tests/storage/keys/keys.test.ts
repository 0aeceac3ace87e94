import { identify } from '../../../src/graphql/access/identify.ts';
import { holdsKey, isKey } from '../../../src/storage/keys/key-text.ts';
import { createKey, findKey, listKeys, revokeKey } from '../../../src/storage/keys/keys.ts';
import { withGraph } from '../../support/with-graph.ts';

const graph = withGraph();
const source = () => graph.database.source;
const make = (expiresAt: Date | null = null) => createKey(source(), { name: 'desk', scope: 'ingest', expiresAt });

test('a key is given once, and the database holds its hash alone', async () => {
  const { key, prefix } = await make();
  expect(isKey(key)).toBe(true);
  expect(holdsKey(`see ${key}, please`)).toBe(true);
  expect(key.startsWith(`whosaid_${prefix}_`)).toBe(true);
  const [row] = await source().query('select to_jsonb(k)::text text from api_key k where prefix = $1', [prefix]);
  expect(row.text).not.toContain(key.slice(-43));
  expect(await listKeys(source())).toContainEqual(expect.objectContaining({ prefix, name: 'desk', scope: 'ingest' }));
});

test('a key is known by its whole text', async () => {
  const { key } = await make();
  expect(await identify(source(), key)).toBe('ingest');
  const other = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
  for (const wrong of [other, key.slice(0, -1), `${key} `, key.toUpperCase(), '']) {
    await expect(identify(source(), wrong)).rejects.toMatchObject({ code: 'UNAUTHENTICATED', message: /not known/ });
  }
});

test('an expired key says when it expired, a revoked one when it was revoked', async () => {
  const expired = await make(new Date('2020-01-31T12:00:00Z'));
  await expect(identify(source(), expired.key)).rejects.toThrow(/expired on 2020-01-31/);
  const revoked = await make();
  const first = await revokeKey(source(), revoked.prefix);
  expect(await revokeKey(source(), revoked.prefix)).toEqual(first);
  await expect(identify(source(), revoked.key)).rejects.toThrow(/was revoked on \d{4}-\d\d-\d\d/);
  expect(await revokeKey(source(), '00000000')).toBeNull();
});

test('that a key is used is written once a minute at most', async () => {
  const { key, id } = await make();
  await identify(source(), key);
  const used = (await findKey(source(), key))!.lastUsedAt;
  expect(used).not.toBeNull();
  graph.statements.reset();
  await identify(source(), key);
  expect(graph.statements.list).toHaveLength(1);
  await source().query(`update api_key set last_used_at = now() - interval '61 seconds' where id = $1`, [id]);
  await identify(source(), key);
  expect((await findKey(source(), key))!.lastUsedAt!.getTime()).toBeGreaterThanOrEqual(used!.getTime());
});
