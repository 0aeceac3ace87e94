import { checkSources } from '../../src/commands/check-sources.ts';
import type { SourceStatus } from '../../src/ingest/follow/followed-sources.ts';

const NEW: SourceStatus = {
  ...{ id: 1, url: 'https://courier.example/feed', title: null, kind: null, everySeconds: null, waitSeconds: 600 },
  ...{ addedAt: new Date(0), lastCheckedAt: null, lastNewAt: null, nextCheckAt: new Date(0), lastResult: null },
  ...{ problem: null, failures: 0, paused: false, articleCount: 0, hostFreeAt: null },
  ...{ waiting: 0, waitingNow: 0, failed: 0, stored: 0 },
};

/** What a check says of a source that is in these states, one after the other. */
async function linesOf(...states: SourceStatus[][]): Promise<string[]> {
  const lines: string[] = [];
  let look = 0;
  const sources = { check: () => Promise.resolve(), list: async () => states[Math.min(look++, states.length - 1)]! };
  const add = (line: string) => void lines.push(line.replace(/until \d.*$/, 'until …'));
  await checkSources(
    sources,
    states[0]!.map((row) => ({ ...row, lastCheckedAt: null })),
    { tell: add, say: add },
    1,
  );
  return lines;
}

afterEach(() => jest.restoreAllMocks());

test('it says once for how long a host wants no request', async () => {
  const other = { ...NEW, id: 2, url: 'https://courier.example/sport' };
  jest.spyOn(Date, 'now').mockReturnValue(0);
  const rests = { hostFreeAt: new Date(40_000) };
  const done = { lastCheckedAt: new Date(), articleCount: 2 };
  expect(
    await linesOf(
      [NEW, other],
      [
        { ...NEW, ...rests },
        { ...other, ...rests },
      ],
      [
        { ...NEW, ...rests },
        { ...other, ...rests },
      ],
      [
        { ...NEW, ...done },
        { ...other, ...done },
      ],
    ),
  ).toEqual([
    'courier.example wants no request for 40 s: waiting until …',
    'https://courier.example/feed: 2 new, 0 to be tried again',
    'https://courier.example/sport: 2 new, 0 to be tried again',
  ]);
});

test('it tells of pages that failed', async () => {
  const done = { ...NEW, lastCheckedAt: new Date(), articleCount: 3, failed: 1 };
  expect(await linesOf([NEW], [done])).toEqual(['https://courier.example/feed: 3 new, 0 to be tried again, 1 failed']);
});
