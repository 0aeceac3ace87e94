import fc from 'fast-check';
import { dayIn } from '../../src/domain/date-bucket.ts';
import { endOfDay, readRangeEnd, startOfDay } from '../../src/domain/range-end.ts';

test.each([
  ['2022-01-28', '2022-01-28'],
  ['2024-02-29', '2024-02-29'],
  ['2022-01-28T10:00:00Z', '2022-01-28T10:00:00.000Z'],
  ['2022-01-28t10:00z', '2022-01-28T10:00:00.000Z'],
  ['2022-01-28T10:00:00.1239+02:00', '2022-01-28T08:00:00.123Z'],
  ['2022-01-01T00:30:00+05:45', '2021-12-31T18:45:00.000Z'],
  ['9999-12-31T23:59:59-01:00', '+010000-01-01T00:59:59.000Z'],
])('%s is %s', (given, end) => {
  expect(readRangeEnd('"from"', given)).toBe(end);
});

const FORM = 'wants a day such as 2022-01-28 or an instant such as 2022-01-28T10:00:00Z';
const ZONE = 'wants "Z" for UTC or an offset such as "+02:00" behind the time of day';

test.each([
  ['tomorrow', FORM],
  ['2022-1-1', FORM],
  ['2022-01-28 10:00:00Z', FORM],
  ['', FORM],
  ['2022-01-28T10:00:00', ZONE],
  ['2022-02-30', 'wants a day that exists'],
  ['2022-02-30T10:00:00Z', 'wants a day and a time of day that exist'],
  ['2022-01-28T25:00:00Z', 'wants a day and a time of day that exist'],
])('%s is refused: %s', (given, message) => {
  expect(() => readRangeEnd('"from"', given)).toThrow(`"from" ${message}, got "${given}"`);
});

test.each(['0999-12-31', '0000-00-00', '12024-01-01', '-0001-01-01', '+275760-09-13T00:00:00Z'])(
  'the year of %s is refused with the years that may be',
  (given) => {
    const year = /^[+-]?\d+/.exec(given)![0];
    expect(() => readRangeEnd('Date', given)).toThrow(`Date wants a year from 1000 to 9999, got ${year}`);
  },
);

test.each([
  ['UTC', '2022-01-28', '2022-01-28T00:00:00.000Z'],
  ['Europe/Berlin', '2024-02-01', '2024-01-31T23:00:00.000Z'],
  ['Europe/Berlin', '2024-03-31', '2024-03-30T23:00:00.000Z'],
  ['Europe/Berlin', '2024-04-01', '2024-03-31T22:00:00.000Z'],
  ['Asia/Kathmandu', '2024-01-01', '2023-12-31T18:15:00.000Z'],
  ['Australia/Lord_Howe', '2024-01-01', '2023-12-31T13:00:00.000Z'],
  // Clocks leapt from midnight to one o'clock, and from 23:30 to 0:30.
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
  ['America/Toronto', '1919-03-31', '1919-03-31T04:30:00.000Z'],
  // One minute past midnight they went back to 23:01: the day begins at the second midnight.
  ['America/St_Johns', '2010-11-07', '2010-11-07T03:30:00.000Z'],
  // A day that was skipped begins, and ends, when the next one begins.
  ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
  ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
  ['Europe/Berlin', '9999-12-31', '9999-12-30T23:00:00.000Z'],
])('in %s the day %s begins at %s', (zone, day, start) => {
  expect(startOfDay(zone, day).toISOString()).toBe(start);
});

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'America/Sao_Paulo'];

test('an instant lies between the beginning and the end of its day', () => {
  const instants = fc.date({ min: new Date('1900-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), instants, (zone, instant) => {
      const day = dayIn(zone, instant);
      expect(startOfDay(zone, day).getTime()).toBeLessThanOrEqual(instant.getTime());
      expect(endOfDay(zone, day).getTime()).toBeGreaterThan(instant.getTime());
    }),
  );
});
