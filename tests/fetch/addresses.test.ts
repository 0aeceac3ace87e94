import { allowAddresses, isPublicAddress } from '../../src/fetch/public-addresses.ts';
import { backoffMs, retryAfterMs } from '../../src/fetch/retry-after.ts';
import { shownAddress, webAddress } from '../../src/fetch/web-address.ts';

test.each([
  ['8.8.8.8', true],
  ['172.32.0.1', true],
  ['100.128.0.1', true],
  ['2606:4700::1111', true],
  ['172.31.255.255', false],
  ['100.127.255.255', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['168.63.129.16', false],
  ['::', false],
  ['::1', false],
  ['fe80::1%eth0', false],
  ['fec0::1', false],
  ['ff02::1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::808:808', false],
  ['2002:7f00:1::', false],
  ['2001:0:7f00:1::', false],
  ['2001:db8::1', false],
  ['words', false],
])('%s is public: %s', (address, expected) => expect(isPublicAddress(address)).toBe(expected));

test('ranges of an own network are allowed besides', () => {
  const isAllowed = allowAddresses(['10.1.0.0/16', 'fd00::/8', '127.0.0.1']);
  expect(['10.1.2.3', 'fd00::7', '127.0.0.1', '8.8.8.8'].map(isAllowed)).toEqual([true, true, true, true]);
  expect(['10.2.0.1', 'fc00::7', '127.0.0.2', '169.254.169.254'].map(isAllowed)).not.toContain(true);
  expect(() => allowAddresses(['harbour'])).toThrow('harbour is no range');
});

test.each([
  ['https://ida:secret@harbour.example/feed', 'https://…@harbour.example/feed'],
  ['https://harbour.example/feed?page=2&api_key=123', 'https://harbour.example/feed?page=2&api_key=…'],
  ['https://harbour.example/feed?TOKEN=123#part', 'https://harbour.example/feed?TOKEN=…#part'],
])('an address with a key is refused, and shown without it: %s', (address, shown) => {
  expect(() => webAddress(address)).toThrow(/in the address/);
  expect(shownAddress(address)).toBe(shown);
  expect(() => webAddress(shownAddress(address))).toThrow(/in the address/);
});

test('an address goes without its fragment', () => {
  expect(webAddress('HTTPS://Harbour.example/a?b=c#d').href).toBe('https://harbour.example/a?b=c');
  for (const wrong of ['harbour', 'ftp://harbour.example/', `https://harbour.example/${'a'.repeat(2000)}`]) {
    expect(() => webAddress(wrong)).toThrow(/address/);
  }
});

test.each([
  ['120', 120_000],
  ['999999999', 86_400_000],
  ['Mon, 31 Jan 2022 10:01:00 GMT', 60_000],
  ['Mon, 31 Jan 2022 09:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  [null, null],
])('Retry-After: %s', (header, expected) => {
  expect(retryAfterMs(header, Date.UTC(2022, 0, 31, 10))).toBe(expected);
});

test('waits double, up to a limit, and a part of them is left to chance', () => {
  expect([1, 2, 3, 9].map((tries) => backoffMs(tries, 60_000, () => 1))).toEqual([1000, 2000, 4000, 60_000]);
  expect(backoffMs(3, 60_000, () => 0)).toBe(2000);
});
