import { readConfig } from '../src/config.ts';

test('a wrong setting says what was wanted, what came, and what is taken without it', () => {
  const env = { PORT: 'abc', READ_ACCESS: 'closed', LOG_LEVEL: 'loud', EMBED_ANCESTORS: 'news.example' };
  expect(() => readConfig(env)).toThrow(
    new Error(
      [
        'settings: PORT: wants a whole number from 0 to 65535, got "abc". Without it the server takes 4000',
        'READ_ACCESS: wants open or key, got "closed". Without it whoever reaches the server may read',
        'EMBED_ANCESTORS: wants *, none, or origins like https://news.example and https://*.news.example, ' +
          'got "news.example". Without it any page may show those of /embed/',
        'LOG_LEVEL: wants one of fatal, error, warn, info, debug, trace, silent, got "loud". ' +
          'Without it the level is info',
      ].join('; '),
    ),
  );
});

test.each(['70000', '-1', '4000.5', '0x10', ' '])('PORT=%j is no port', (port) => {
  expect(() => readConfig({ PORT: port })).toThrow(`wants a whole number from 0 to 65535, got ${JSON.stringify(port)}`);
});

test('what may hold a password is not shown', () => {
  const read = () =>
    readConfig({ DATABASE_URL: 'mysql://ann:secret@db', PUBLIC_URL: 'https://ann:secret@news.example' });
  expect(read).toThrow(/DATABASE_URL: wants .*\. Without it .*; PUBLIC_URL: wants no user/);
  expect(read).not.toThrow(/secret/);
});

test('an empty setting counts as none, and each has its default', () => {
  expect(readConfig({ PORT: '', LOG_LEVEL: '' })).toEqual(readConfig({}));
  expect(readConfig({ PORT: '0' }).port).toBe(0);
});
