import { join } from 'node:path';
import { ask, withServer } from './support.ts';

const server = withServer(() => ({ webRoot: join(__dirname, '../../src/web/public') }));

test.each([
  ['/favicon.ico', 'image/x-icon'],
  ['/favicon.svg', 'image/svg+xml'],
  ['/apple-touch-icon.png', 'image/png'],
  ['/card.png', 'image/png'],
])('%s is there for whoever asks', async (path, contentType) => {
  const { status, headers } = await ask(server.url + path);
  expect([status, headers.get('content-type')]).toEqual([200, contentType]);
  expect(headers.get('cache-control')).toBe('public, max-age=86400');
});
