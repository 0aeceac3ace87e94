import { readStatistics } from '../../../src/storage/statistics/read-statistics.ts';
import { rollUpFor } from '../../../src/storage/statistics/roll-ups.ts';
import { store } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';

/** Places whose clocks change where a month, a year or a week begins: put forward, put back, or a day left out. */
const CHANGES: [zone: string, from: string, to: string][] = [
  ['Asia/Damascus', '2005-03-31', '2005-04-02'],
  ['Asia/Damascus', '2005-09-30', '2005-10-02'],
  ['Pacific/Kiritimati', '1994-12-30', '1995-01-02'],
  ['Pacific/Apia', '2011-12-29', '2012-01-03'],
  ['America/New_York', '2020-10-31', '2020-11-02'],
  ['Asia/Kathmandu', '2020-12-31', '2021-01-05'],
];

const db = withGraph(async (database) => {
  await store(
    database,
    { text: 'Ann Alder said. words spoken.', publishedAt: '2020-06-15T12:00:00Z' },
    { people: ['Ann Alder'], quotes: [{ content: 'words spoken.', speaker: 'Ann Alder', cue: 'said' }] },
  );
  for (const [, from, to] of CHANGES) {
    await database.source.query(
      `insert into quote (article_id, speaker_id, sort_at, kind, text, span_start, span_end, pieces, verbatim, stance,
         negated, second_hand, speech, confidence)
       select article_id, case when n.at > $1::timestamptz + interval '31 hours' then null else speaker_id end, n.at, kind,
         text, span_start, span_end, pieces, verbatim, stance, extract(minute from n.at) = 40, second_hand, speech, confidence
       from quote, generate_series($1::timestamptz, $2::timestamptz, interval '20 minutes') n(at) where id = 1`,
      [`${from}T00:00:00Z`, `${to}T00:00:00Z`],
    );
  }
});

const WHOLE = { size: 10_000, backward: false, after: null, before: null };

test.each([...new Set(CHANGES.map(([zone]) => zone))])(
  'months, weeks and years in %s are read from counts',
  async (zone) => {
    const { source } = db.database;
    for (const bucket of ['WEEK', 'MONTH', 'YEAR'] as const) {
      for (const others of [[], ['SPEAKER'], ['STANCE']] as const) {
        for (const speakerIds of [undefined, [1]]) {
          const question = {
            dimensions: [...others, bucket],
            conditions: { negated: false, speakerIds },
            unit: 'QUOTES' as const,
            timeZone: zone,
          };
          const rollUp = rollUpFor(question);
          if (others[0] === 'STANCE' && bucket === 'WEEK') expect(rollUp).toBeNull();
          else expect(rollUp).not.toBeNull();
          const kept = await readStatistics(source, question, 'KEY', WHOLE, rollUp);
          expect(kept.rows.length).toBeGreaterThan(4);
          expect(kept.rows).toEqual((await readStatistics(source, question, 'KEY', WHOLE, null)).rows);
        }
      }
    }
  },
);

test('days in a place are counted quote by quote', () => {
  const question = { conditions: { negated: false }, unit: 'QUOTES' as const, timeZone: 'Europe/Berlin' };
  expect(rollUpFor({ ...question, dimensions: ['DAY'] })).toBeNull();
  expect(rollUpFor({ ...question, dimensions: ['MONTH'] })?.table).toBe('quotes_by_day');
});
