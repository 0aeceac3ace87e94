import { readFileSync, readlinkSync } from 'node:fs';

// Processor time of one thread. Node tells it of a thread from inside alone, where one that hangs cannot ask; from
// outside only since 24.6. Linux tells it of every thread, as a file.

/** What the system calls the thread that asks, "4711/task/4713"; null where it has no such name. */
export function nameOfThread(): string | null {
  try {
    return readlinkSync('/proc/thread-self');
  } catch {
    return null;
  }
}

/**
 * User and system time are the 14th and 15th field, in hundredths of a second:
 * https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html.
 */
const FIELDS = { afterName: 2, user: 14, system: 15 };
const TICK_MS = 10;

/**
 * Starts a clock that tells the milliseconds of processor time that a thread has taken since, to 10 ms. Where the
 * system does not tell, it is the time that has passed, or that of the whole process when that is less: never too
 * little.
 */
export function startThreadClock(thread: string | null): () => number {
  const startedAt = performance.now();
  const process_ = process.cpuUsage();
  const start = timeOf(thread);
  return () => {
    const now = timeOf(thread);
    if (start !== null && now !== null) return now - start;
    const { user, system } = process.cpuUsage(process_);
    return Math.min(performance.now() - startedAt, (user + system) / 1_000);
  };
}

function timeOf(thread: string | null): number | null {
  if (thread === null) return null;
  try {
    const stat = readFileSync(`/proc/${thread}/stat`, 'latin1');
    // The name of the program, in brackets, may hold blanks.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const at = (field: number) => Number(fields[field - FIELDS.afterName - 1]);
    return (at(FIELDS.user) + at(FIELDS.system)) * TICK_MS;
  } catch {
    return null;
  }
}
