import fc from 'fast-check';
import { bucketName, bucketNumber, bucketStart, DATE_BUCKETS, dayIn } from '../../src/domain/date-bucket.ts';

test.each([
  ['DAY', '2022-01-28', '2022-01-28', '2022-01-28'],
  ['WEEK', '2022-01-28', '2022-01-24', '2022-W04'],
  ['WEEK', '2021-01-03', '2020-12-28', '2020-W53'],
  ['WEEK', '2024-12-30', '2024-12-30', '2025-W01'],
  ['MONTH', '2022-01-28', '2022-01-01', '2022-01'],
  ['YEAR', '2022-01-28', '2022-01-01', '2022'],
  ['YEAR', '0042-05-01', '0042-01-01', '0042'],
] as const)('the %s of %s begins on %s and is called %s', (bucket, day, start, name) => {
  expect(bucketStart(bucket, bucketNumber(bucket, day))).toBe(start);
  expect(bucketName(bucket, start)).toBe(name);
});

test('what is no day is in no bucket', () => {
  for (const text of ['', 'no day', '2022-01', '22-01-01', '2022-01-28 BC']) {
    expect(bucketNumber('DAY', text)).toBeNaN();
    expect(bucketNumber('MONTH', text)).toBeNaN();
  }
});

test('buckets follow each other without a gap, and begin with their start', () => {
  const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...DATE_BUCKETS), days, (bucket, date) => {
      const day = date.toISOString().slice(0, 10);
      const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
      const number = bucketNumber(bucket, day);
      const start = bucketStart(bucket, number);
      expect(bucketNumber(bucket, start)).toBe(number);
      expect(start <= day).toBe(true);
      if (!next.startsWith('+'))
        expect(bucketNumber(bucket, next) - number).toBe(bucketStart(bucket, number + 1) === next ? 1 : 0);
    }),
  );
});

test.each([
  ['UTC', '2022-01-28T23:59:59.999Z', '2022-01-28'],
  ['Asia/Tokyo', '2022-01-28T15:00:00Z', '2022-01-29'],
  ['America/New_York', '2022-07-01T03:59:59.999Z', '2022-06-30'],
  ['America/New_York', '2022-07-01T04:00:00Z', '2022-07-01'],
  ['Europe/Berlin', '2022-03-26T23:00:00Z', '2022-03-27'],
  ['Europe/Berlin', '2022-03-27T22:00:00Z', '2022-03-28'],
  ['UTC', '0001-01-02T00:00:00Z', '0001-01-02'],
  ['Asia/Tokyo', '0001-01-02T12:00:00Z', '0001-01-02'],
  ['Pacific/Kiritimati', '9999-12-31T12:00:00Z', '10000-01-01'],
])('in %s, %s is on %s', (timeZone, instant, day) => {
  expect(dayIn(timeZone, new Date(instant))).toBe(day);
});
