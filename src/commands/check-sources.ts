import { setTimeout as sleep } from 'node:timers/promises';
import type { FollowedSources, SourceStatus } from '../ingest/follow/followed-sources.ts';

/** Whom a check tells what, in lines for a person. */
export interface CheckLines {
  /** What came of a source. */
  tell(line: string, isFailed: boolean): void;
  /** What is waited for. */
  say(line: string): void;
}

const LOOK_MS = 500;
/** A shorter wait is not worth a line. */
const SHORT_MS = 2_000;

/** Has sources looked at, and waits until their new pages are stored. Says for how long a host wants no request. */
export async function checkSources(
  sources: Pick<FollowedSources, 'check' | 'list'>,
  chosen: readonly SourceStatus[],
  { tell, say }: CheckLines,
  lookMs = LOOK_MS,
): Promise<void> {
  await sources.check(chosen.map(({ id }) => id));
  const waiting = new Map(chosen.map((row) => [row.id, row]));
  const said = new Set<string>();
  while (waiting.size > 0) {
    await sleep(lookMs);
    const rows = new Map((await sources.list()).map((row) => [row.id, row]));
    for (const [id, before] of waiting) {
      const row = rows.get(id);
      if (!row || isDone(row, before)) {
        waiting.delete(id);
        if (row) tell(whatCame(row, before), row.failures > 0);
        continue;
      }
      const rest = restOf(row);
      if (rest !== null && !said.has(rest.key)) say(rest.line);
      if (rest !== null) said.add(rest.key);
    }
  }
}

const isDone = (row: SourceStatus, before: SourceStatus): boolean =>
  row.lastCheckedAt?.getTime() !== before.lastCheckedAt?.getTime() && row.waitingNow === 0;

function whatCame(row: SourceStatus, before: SourceStatus): string {
  if (row.failures > 0) return `${row.url}: failed: ${row.problem}`;
  const failed = row.failed > before.failed ? `, ${row.failed - before.failed} failed` : '';
  return `${row.url}: ${row.articleCount - before.articleCount} new, ${row.waiting} to be tried again${failed}`;
}

/** The wait for a host, which all of its sources share. */
function restOf({ url, hostFreeAt }: SourceStatus): { key: string; line: string } | null {
  const ms = (hostFreeAt?.getTime() ?? 0) - Date.now();
  if (ms < SHORT_MS) return null;
  const { host } = new URL(url);
  const until = hostFreeAt!.toISOString().slice(0, 19).replace('T', ' ');
  return {
    key: `${host} ${until}`,
    line: `${host} wants no request for ${Math.ceil(ms / 1000)} s: waiting until ${until} UTC`,
  };
}
