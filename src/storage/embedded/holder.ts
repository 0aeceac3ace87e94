import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process that holds a folder, and enough about it to tell later whether it still runs. */
export interface Holder {
  pid: number;
  /**
   * When the process started, in a unit of the system; null: the system does not say. A pid is used again, this is
   * not.
   */
  startedAt: string | null;
  /** Where the pid counts: the machine since it was last started, and there the container. */
  machine: string;
  /** The folder of its socket, which nobody removes when it is killed. */
  socketFolder: string;
}

/** "unknown": it runs elsewhere, or the system does not say enough. */
export type Life = 'runs' | 'gone' | 'unknown';

export const thisProcess = (socketFolder: string): Holder => ({
  pid: process.pid,
  startedAt: startOf(process.pid),
  machine: thisMachine(),
  socketFolder,
});

/** Whether a process runs: its pid, on this machine, since the same moment. */
export function lifeOf({ pid, startedAt, machine }: Holder): Life {
  if (machine !== thisMachine()) return 'unknown';
  if (!isRunning(pid)) return 'gone';
  const start = startOf(pid);
  if (start === null || startedAt === null) return 'unknown';
  return start === startedAt ? 'runs' : 'gone';
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Field 22 of /proc/<pid>/stat, in ticks since the machine was started; the name before it may hold anything. "ended":
 * it waits for its parent only. Null: the system does not say.
 * https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
function startOf(pid: number): string | null {
  const stat = readText(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (stat === null) return null;
  const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return /[ZX]/.test(state) ? 'ended' : (fields[18] ?? null);
}

/** Without /proc the name of the machine has to do. */
function thisMachine(): string {
  const boot = readText(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const namespace = readText(() => readlinkSync('/proc/self/ns/pid'));
  return boot === null || namespace === null ? hostname() : `${boot} ${namespace}`;
}

function readText(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
